import Notebook
import Testing

@Suite struct MarkdownTests {
  @Test("Tables, footnotes and strikethrough become HTML")
  func extensions() {
    let html = Markdown.html(of: "| a |\n|---|\n| 1 |\n\n~~x~~ y[^1]\n\n[^1]: note\n")
    #expect(html.contains("<table>") && html.contains("<td>1</td>"))
    #expect(html.contains("<del>x</del>"))
    #expect(html.contains("footnote"))
  }

  @Test("Raw HTML is shown as text, comments vanish")
  func rawHTML() {
    let html = Markdown.html(
      of: "<script>alert(1)</script>\n\na <b onclick=\"x()\">b</b> <!-- c --> d\n\n<!-- e\nf -->\n")
    #expect(!html.contains("<script") && !html.contains("<b "))
    #expect(html.contains("&lt;script&gt;"))
    #expect(!html.contains("<!--") && !html.contains("&lt;!--"))
  }

  @Test(
    "Links to scripts lose their target",
    arguments: [
      "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a](vbscript:x)",
      "[a](data:text/html,x)", "![a](javascript:x)", "<javascript:alert(1)>",
      "[a]( java\nscript:x)", "[a](&#106;avascript:alert(1))",
    ])
  func scriptLinks(markdown: String) {
    let html = Markdown.html(of: markdown).lowercased()
    for attribute in ["href=\"java", "href=\"vb", "href=\"data", "src=\"java"] {
      #expect(!html.contains(attribute), "\(html)")
    }
  }

  @Test("A whole document keeps footnotes, links and nested cells")
  func wholeDocument() {
    let (document, _) = Document.read(
      """
      ---
      title: T
      ---
      See[^n] and [paper].

      - item

        ```swift
        let a = 1
        ```

      ```swift
      let b = 2
      ```

      [paper]: https://example.org
      [^n]: below
      """, path: "t.md")
    let html = Markdown.html(of: document) { "<pre>cell \($0.index)</pre>" }
    #expect(!html.contains("title: T"))
    #expect(html.contains("href=\"https://example.org\""))
    #expect(html.contains("below"))
    #expect(html.contains("<li>") && html.contains("<pre>cell 0</pre>"))
    #expect(html.contains("<pre>cell 1</pre>") && !html.contains("let b"))
  }

  @Test("Reserved characters are escaped")
  func escaped() {
    #expect(Markdown.escaped("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")
  }
}
