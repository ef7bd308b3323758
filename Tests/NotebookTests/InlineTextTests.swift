import Notebook
import Testing

@Suite("What prose holds beside Markdown")
struct InlineTextTests {
  private func finds(_ text: String) -> [InlineText.Find] { InlineText.finds(in: text).map(\.find) }

  @Test("values, references and formulas, not in code")
  func finds() {
    #expect(
      finds("A `{swift} a[\"x/y\"].last` and `code @fig-a $x$`, see @fig-learning-2.")
        == [.value("a[\"x/y\"].last"), .reference("fig-learning-2")])
    #expect(finds("```\n`{swift} a` @fig-a $x$\n```\n@tbl-b") == [.reference("tbl-b")])
    #expect(finds("> ~~~\n> @fig-a\n> ~~~\n\n1. ```swift\n   @fig-a\n   ```\n") == [])
    #expect(finds("writer@fig-a.org, @figure, @fig-, \\@fig-a") == [])
  }

  @Test("dollars are prices unless they hold a formula")
  func formulas() {
    #expect(
      finds("$x + 1$ and $$\\beta$$") == [
        .formula("x + 1", isDisplayed: false), .formula("\\beta", isDisplayed: true),
      ])
    #expect(finds("costs $5 and $10, or $ 3 $") == [])
    #expect(finds("\\$x$ is text, $a\\$b$ is one") == [.formula("a\\$b", isDisplayed: false)])
    #expect(finds("$") == [])
    #expect(finds("$$") == [])
  }

  @Test("replacing keeps everything else")
  func replacing() {
    let text = "é `{swift} a` — @fig-b, $c$ `d`\n"
    #expect(InlineText.replacing(in: text) { _ in nil } == text)
    #expect(
      InlineText.replacing(in: text) { if case .reference = $0 { "figure 1" } else { nil } }
        == "é `{swift} a` — figure 1, $c$ `d`\n")
  }

  @Test("places are those of the document, front matter and all")
  func places() throws {
    let text = "---\ntitle: T\n---\n\nSee `{swift} a`.\n\n```swift\nlet a = 1\n```\n"
    let document = Document.read(text, path: "t.md").0
    let find = try #require(document.inlineFinds.first)
    #expect(document.source[find.range] == "`{swift} a`")
  }
}
