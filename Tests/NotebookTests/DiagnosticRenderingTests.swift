import Foundation
import Notebook
import Testing

@Suite struct DiagnosticRenderingTests {
  let source = SourceText(
    "one\nlet dpo = Train(sft, with: DPO(betta: 0.1), on: task.preferences)\n",
    path: "experiments/dpo.md")

  @Test("A diagnostic shows place, line and fix-it")
  func withFixIt() {
    let range = SourceRange(35, 40)
    let diagnostic = Diagnostic.error(
      "DPO has no setting 'betta'", at: range, fixIt: .didYouMean("beta", replacing: range))
    #expect(
      diagnostic.rendered(in: source) == """
        experiments/dpo.md:2:32: error: DPO has no setting 'betta'
         2 | let dpo = Train(sft, with: DPO(betta: 0.1), on: task.preferences)
           |                                ╰─ fix-it: did you mean 'beta'?

        """)
  }

  @Test("Notes follow with their own place")
  func withNote() {
    let diagnostic = Diagnostic.warning(
      "again", at: SourceRange(4, 7), notes: [.init("first here", at: SourceRange(0, 3))])
    #expect(
      diagnostic.rendered(in: source) == """
        experiments/dpo.md:2:1: warning: again
         2 | let dpo = Train(sft, with: DPO(betta: 0.1), on: task.preferences)
           | ╰─
        experiments/dpo.md:1:1: note: first here
         1 | one
           | ╰─

        """)
  }

  @Test("Wide characters before the place move the caret")
  func wideCharacters() {
    let source = SourceText("质 x", path: "t.md")
    let text = Diagnostic.error("x", at: SourceRange(4, 5)).rendered(in: source)
    #expect(text == "t.md:1:3: error: x\n 1 | 质 x\n   |    ╰─\n")
  }

  @Test("Control characters of a document do not reach the terminal")
  func controlCharacters() {
    let source = SourceText("a\u{1B}[31mb\tc", path: "t.md")
    let text = Diagnostic.error("bad '\u{1B}'", at: SourceRange(0, 1)).rendered(in: source)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\t"))
  }

  @Test("A long line is cut around the place")
  func longLine() {
    let source = SourceText(String(repeating: "a", count: 5000) + "b", path: "t.md")
    let text = Diagnostic.error("x", at: SourceRange(5000, 5001)).rendered(in: source)
    let lines = text.split(separator: "\n").map(Array.init)
    #expect(lines.allSatisfy { $0.count < 200 })
    let caret = lines[2].firstIndex(of: "╰")
    #expect(caret.map { lines[1][$0] } == "b")
  }

  @Test("Diagnostics come in the order of the document, each once")
  func ordered() {
    let late = Diagnostic.error("late", at: SourceRange(9, 9))
    let early = Diagnostic.warning("early", at: SourceRange(1, 1))
    #expect([late, early, late].inDocumentOrder == [early, late])
    #expect([late].hasErrors && ![early].hasErrors)
  }

  @Test("JSON carries places, fix-its and notes")
  func json() throws {
    let range = SourceRange(35, 40)
    let diagnostic = Diagnostic.error(
      "DPO has no setting 'betta'", at: range, fixIt: .didYouMean("beta", replacing: range))
    let text = try [diagnostic].json(in: source)
    let records = try JSONDecoder().decode([DiagnosticRecord].self, from: Data(text.utf8))
    #expect(records.count == 1)
    #expect(records.first?.start == .init(line: 2, column: 32))
    #expect(records.first?.fixIt?.replacement == "beta")
    #expect(records.first?.fixIt?.end.column == 37)
  }
}
