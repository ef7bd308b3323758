import Notebook
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

/// Reads a marked document and holds its diagnostics against what is expected.
@discardableResult
func expectDiagnostics(
  _ marked: String, _ expected: [ExpectedDiagnostic], fixed: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Document {
  let source = Marked(marked)
  let (document, diagnostics) = Document.read(source.text, path: "test.md")
  #expect(
    diagnostics.map(\.message.description) == expected.map(\.message),
    sourceLocation: sourceLocation)
  for (diagnostic, wanted) in zip(diagnostics, expected) {
    #expect(
      diagnostic.range.lower == source.offsets[wanted.mark],
      "\(diagnostic.rendered(in: document.source))", sourceLocation: sourceLocation)
    #expect(diagnostic.fixIt?.message == wanted.fixIt, sourceLocation: sourceLocation)
  }
  if let fixed {
    #expect(
      document.source.applyingFixIts(of: diagnostics) == fixed, sourceLocation: sourceLocation)
  }
  return document
}
