import CellLanguage
import Notebook
import Planning
import Testing

/// What a test expects: at which mark, which message, which fix-it.
struct ExpectedDiagnostic {
  var mark: Character
  var message: String
  var fixIt: String?

  init(_ mark: Character, _ message: String, fixIt: String? = nil) {
    self.mark = mark
    self.message = message
    self.fixIt = fixIt
  }
}

/// Plans a document that consists of one cell.
func plan(
  _ code: String, overrides: [String: String] = [:], header: String = "swift"
) -> (document: Document, planned: PlannedDocument) {
  let (document, _) = Document.read("```\(header)\n\(code)\n```\n", path: "test.md")
  let planner = CellPlanner(vocabulary: TestVocabulary.all)
  return (document, planner.plan(document, overrides: overrides))
}

/// Cells that make the runs `sft`, `reward` and the values `task` and `model`.
let setup = """
  let task = Reviews()
  let model = Transformer()
  let sft = Train(model, with: SFT(), on: task.demonstrations)
  let reward = Train(sft, with: RewardModeling(), on: task.preferences)

  """

/// Plans a marked cell and holds its diagnostics against what is expected.
///
/// - Parameters:
///   - marked: The cell's code with marks.
///   - expected: In the order of the document.
///   - fixed: The cell after all fix-its.
///   - isSetUp: Whether `setup` stands before the code.
///   - sourceLocation: Where the test stands.
func expectDiagnostics(
  _ marked: String, _ expected: [ExpectedDiagnostic], fixed: String? = nil, isSetUp: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let before = isSetUp ? setup : ""
  let source = Marked(before + marked)
  let (document, planned) = plan(source.text)
  #expect(
    planned.diagnostics.map(\.message.description) == expected.map(\.message),
    sourceLocation: sourceLocation)
  for (diagnostic, wanted) in zip(planned.diagnostics, expected) {
    let offset = (source.offsets[wanted.mark] ?? -1) + "```swift\n".utf8.count
    #expect(
      diagnostic.range.lower == offset, "\(diagnostic.rendered(in: document.source))",
      sourceLocation: sourceLocation)
    #expect(diagnostic.fixIt?.message == wanted.fixIt, sourceLocation: sourceLocation)
  }
  if let fixed {
    #expect(
      document.source.applyingFixIts(of: planned.diagnostics)
        == "```swift\n\(before)\(fixed)\n```\n",
      sourceLocation: sourceLocation)
  }
}

/// Evaluates a cell and gives what it shows, or the diagnostics.
func shown(_ code: String, overrides: [String: String] = [:]) -> String {
  let (document, planned) = plan(code, overrides: overrides)
  guard let plan = planned.plan else {
    return planned.diagnostics.rendered(in: document.source)
      + planned.commandLineErrors.joined(separator: "\n")
  }
  return plan.outputs.map { output in
    if case .value(let text) = output.content { return text }
    return "\(output.content)"
  }.joined(separator: "\n")
}

/// Plans a document that was read already.
func plannedDocument(_ document: Document, overrides: [String: String] = [:]) -> PlannedDocument {
  CellPlanner(vocabulary: TestVocabulary.all).plan(document, overrides: overrides)
}
