import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings
import Testing

@Suite("The page is sound and safe")
struct PageTests {
  @Test("elements are closed in order, ids are unique, links inside the page lead somewhere")
  func structure() throws {
    for html in [
      try WrittenReport.drawn.get().html,
      try WrittenReport.plain.get().html,
      try WrittenReport(hostile).html,
    ] {
      #expect(unbalanced(html) == nil)
      let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count)
      for link in html.matches(of: /href="#([^"]*)"/) {
        #expect(ids.contains(String(link.output.1)), "#\(link.output.1)")
      }
      #expect(html.matches(of: /<h1/).count == 1)
    }
  }

  @Test("the page needs no script, no host and no file")
  func selfContained() throws {
    let html = try WrittenReport.drawn.get().html
    // The one script is named by its digest; whatever it may say, it asks nobody.
    #expect(html.matches(of: /<script>/).count == 1)
    #expect(html.contains("script-src 'sha256-"))
    #expect(!html.contains(" src="))
    #expect(!html.contains("<link rel=\"stylesheet"))
    #expect(html.contains("default-src 'none'"))
    #expect(html.utf8.count < 1_000_000)
  }

  @Test("headings do not skip a level, and the contents name them")
  func headings() throws {
    let html = try WrittenReport.drawn.get().html
    let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    #expect(html.contains("<a href=\"#distance-from-the-reference\">"))
  }

  @Test("markup in titles, names, prompts, answers and messages is shown, not obeyed")
  func escaping() throws {
    let report = try WrittenReport(hostile, gnuplot: "/nowhere/gnuplot")
    #expect(report.html.matches(of: /<script/).count == 1)
    #expect(!report.html.contains("<img"))
    #expect(!report.html.contains("javascript:"))
    #expect(report.html.contains("&lt;script&gt;"))
    // A bar in a name does not make a column, and a fence in an answer closes nothing.
    for line in report.markdown.split(separator: "\n") where line.hasPrefix("| `ppo") {
      #expect(!line.replacing("\\|", with: "").isEmpty)
    }
    #expect(report.markdown.contains("````text\n```\n# no heading <script>\n````"))
    #expect(!report.markdown.contains("\n# no heading |"))
    // A byte-level model can write any byte; the report stays text.
    for text in [report.markdown, report.html] {
      #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0 == "\u{9B}" })
      #expect(text.contains("\u{2400}\u{241B}[31m\u{FFFD}"))
    }
  }

  @Test("values, references and formulas stand in the prose")
  func finds() throws {
    let html = try WrittenReport.drawn.get().html
    #expect(html.contains("0.748\u{00A0}±\u{00A0}0.056 reward</span>"))
    #expect(html.contains("n = 3, Student&#39;s t, 95\u{00A0}% interval"))
    #expect(html.contains("<a href=\"#fig-learning\">figure 1</a>"))
    #expect(html.contains("<a href=\"#tbl-1\">table 1</a>"))
    #expect(html.contains("<code class=\"tex\">\\beta\\,\\mathrm{KL}</code>"))
    #expect(!html.contains("\u{E000}"))
  }

  @Test(
    "formulas become MathML where the converter is",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/blahtexml")))
  func formulas() throws {
    let html = try WrittenReport(
      SampleReport.input, gnuplot: "/nowhere/gnuplot", math: "blahtexml"
    ).html
    #expect(html.contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"inline\""))
    #expect(html.contains("<mi>&#x3b2;</mi>"))
    #expect(unbalanced(html) == nil)
  }

  @Test("presentation of cells: shown, folded, hidden, skipped")
  func cells() throws {
    let text = """
      # T

      ```swift
      let a = 1
      ```

      ```swift fold name=later
      let b = "<2>"
      ```

      ```swift hide
      let c = 3
      ```

      ```swift skip
      let d = 4
      ```
      """
    let input = ReportInput(
      document: Document.read(text, path: "x.md").0, plan: Plan(), results: Results(),
      declarations: [])
    let report = try WrittenReport(input)
    #expect(report.html.contains("<details open><summary>Swift</summary>"))
    #expect(report.html.contains("<details><summary>Swift: later</summary>"))
    #expect(report.html.contains("&lt;2&gt;"))
    #expect(!report.html.contains("<span class=\"keyword\">let</span> c"))
    #expect(report.html.contains("Swift (shown, not run)"))
    #expect(!report.markdown.contains("let c = 3"))
    #expect(report.markdown.contains("<summary>Swift: later</summary>"))
    #expect(report.markdown.components(separatedBy: "# T").count == 2)
  }

  /// The sample with hostile text wherever an author, a model or a message can put it.
  private var hostile: ReportInput {
    var input = SampleReport.input
    let text = """
      ---
      title: "<script>alert(1)</script> | *x* `y`"
      abstract: "<img src=x onerror=alert(1)> [a](javascript:alert(1))"
      ---

      <script>alert(2)</script>

      ![remote](https://host.example/x.png) and [link](javascript:alert(3))

      ## <b>bold</b> & "claims"

      ## Claims

      ```swift
      Samples(of: ppo)
      ```
      """
    input.document = Document.read(text, path: "x.md").0
    input.plan.stages[2].name = "ppo|<script>`'\"$x$"
    input.plan.outputs = [
      CellOutput(
        cell: 0, content: .samples(SamplesRequest(stage: 2, count: 1)),
        place: SourcePlace(line: 1, column: 1)),
      CellOutput(
        cell: 0, content: .value("</pre><script>"), place: SourcePlace(line: 1, column: 1)),
      CellOutput(
        cell: 0,
        content: .claim(
          ClaimRequest(
            sentence: "<script> | `a` *b*",
            condition: .greater(
              .summary(stage: 2, metric: "reward/gold", .last), .constant(0)),
            published: "<img src=x>", source: "a|b")), place: SourcePlace(line: 1, column: 1)),
      CellOutput(
        cell: 0,
        content: .chart(ChartRequest(y: ["reward/gold"], stages: [2], title: "<script> & 'q'")),
        place: SourcePlace(line: 1, column: 1)),
    ]
    var record = input.results[stage: 2, seed: 1] ?? StageRecord()
    record.transcripts = [
      Transcript(
        prompt: "<script>alert(4)</script> | a", before: Answer(text: "```\n# no heading <script>"),
        after: Answer(text: "</pre><img src=x>\u{0}\u{1B}[31m\u{9B}"))
    ]
    record.findings = [Finding(.failure, step: 1, "a | <script>", advice: "`b` <img src=x>")]
    input.results[stage: 2, seed: 1] = record
    input.failures = [StageFailure(stage: 3, seed: 1, message: "<script>")]
    return input
  }

  /// The first element that is closed out of order, if any.
  private func unbalanced(_ html: String) -> String? {
    let empty: Set = ["meta", "link", "br", "wbr", "hr", "img", "input", "!doctype"]
    let drawing: Set = ["path", "circle", "rect", "polygon", "use"]
    var open: [String] = []
    let visible = html.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
      .replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<script>.*?<\/script>/.dotMatchesNewlines(), with: "")
    for tag in visible.matches(of: /<(\/?)([A-Za-z!][\w!]*)([^>]*)>/) {
      let name = tag.output.2.lowercased()
      if empty.contains(name) || drawing.contains(name) || tag.output.3.hasSuffix("/") { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return name
      }
    }
    return open.last
  }
}
