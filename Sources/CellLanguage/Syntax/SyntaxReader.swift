import Notebook
import SwiftDiagnostics
import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Turns the Swift of one cell into statements of our own, and its syntax errors into diagnostics
/// of the document.
struct SyntaxReader {
  let cell: Cell
  var diagnostics: [Diagnostic] = []
  /// How deep the expression being read is nested.
  var depth = 0
  /// The highest `$n` of each closure being read, the innermost last.
  var shorthandCounts: [Int] = []

  /// Where operators could not be put in order; their statements are not evaluated.
  var brokenOperators: [Int] = []

  /// Deepest nesting of our own expressions.
  static let depthLimit = 200
  /// Most syntax errors that are described; describing many takes the parser very long.
  private static let errorLimit = 8

  init(cell: Cell) { self.cell = cell }

  mutating func statements() -> [Statement] {
    if let refusal = refusal() {
      diagnostics.append(refusal)
      return [.invalid(Self.wordsAfterLet(in: cell.code))]
    }
    let parsed = Self.parse(cell.code)
    describeErrors(of: parsed)
    var operatorErrors: [OperatorError] = []
    let folded = OperatorTable.standardOperators.foldAll(parsed) { operatorErrors.append($0) }
    for error in operatorErrors {
      let diagnostic = translated(error)
      brokenOperators.append(diagnostic.range.lower)
      diagnostics.append(diagnostic)
    }
    guard let file = folded.as(SourceFileSyntax.self) else { return [] }
    return statements(of: file.statements)
  }

  /// Why the cell is not even parsed, if it is not.
  private func refusal() -> Diagnostic? {
    let bytes = Array(cell.code.utf8)
    if bytes.count > SyntaxLimits.size {
      return .error(.cellTooLarge(bytes.count), at: cell.infoRange)
    }
    return SyntaxLimits.firstExcess(in: bytes).map {
      .error(.nestedTooDeep, at: cell.sourceRange($0, $0 + 1))
    }
  }

  private static func parse(_ code: String) -> SourceFileSyntax {
    var code = code
    return code.withUTF8 {
      Parser.parse(source: $0, maximumNestingLevel: 4 * SyntaxLimits.brackets)
    }
  }

  /// Reports what is wrong with the Swift; after several errors the rest is left for the next time.
  private mutating func describeErrors(of file: SourceFileSyntax) {
    guard file.hasError else { return }
    var described = file
    var end = Int.max
    let errors = Self.errorOffsets(in: file)
    if errors.count > Self.errorLimit, let last = errors.last {
      end = last
      let cut = cell.code.utf8.prefix(last + 1)
      described = Self.parse(String(decoding: cut, as: UTF8.self))
    }
    let found = ParseDiagnosticsGenerator.diagnostics(for: described)
    let first = found.first.map { $0.position.utf8Offset } ?? 0
    for diagnostic in found.prefix(2 * Self.errorLimit) {
      let offset = diagnostic.position.utf8Offset
      if offset < end || offset == first { diagnostics.append(translated(diagnostic)) }
    }
    if found.isEmpty { diagnostics.append(.error(.unreadable, at: cell.infoRange)) }
  }

  /// Where the first tokens stand that are missing or in a wrong place.
  private static func errorOffsets(in file: SourceFileSyntax) -> [Int] {
    var offsets: [Int] = []
    for token in file.tokens(viewMode: .all) {
      let isMisplaced = token.parent?.is(UnexpectedNodesSyntax.self) ?? false
      guard token.presence == .missing || isMisplaced || token.hasError else { continue }
      offsets.append(token.positionAfterSkippingLeadingTrivia.utf8Offset)
      if offsets.count > errorLimit { break }
    }
    return offsets
  }

  /// Names that a text which cannot be parsed probably defines.
  private static func wordsAfterLet(in code: String) -> [String] {
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.prefix(10_000)
    return zip(words, words.dropFirst()).filter { $0.0 == "let" }.map { String($0.1) }
  }

  private func translated(_ diagnostic: SwiftDiagnostics.Diagnostic) -> Diagnostic {
    let offset = diagnostic.position.utf8Offset
    let end = max(offset, diagnostic.node.endPositionBeforeTrailingTrivia.utf8Offset)
    let isError = diagnostic.diagMessage.severity == .error
    return Diagnostic(
      isError ? .error : .warning, .init(diagnostic.message), at: cell.sourceRange(offset, end),
      fixIt: diagnostic.fixIts.lazy.compactMap(translated).first)
  }

  /// The parser's fix-it, if it is one edit that leaves no placeholder behind.
  private func translated(_ fixIt: SwiftDiagnostics.FixIt) -> FixIt? {
    let edits = fixIt.edits
    guard edits.count == 1, let edit = edits.first, !edit.replacement.contains("<#") else {
      return nil
    }
    return FixIt(
      fixIt.message.message,
      replacing: cell.sourceRange(
        edit.range.lowerBound.utf8Offset, edit.range.upperBound.utf8Offset),
      with: edit.replacement)
  }

  private func translated(_ error: OperatorError) -> Diagnostic {
    switch error {
    case .missingOperator(let name, let node):
      return .error(.unknownOperator(name), at: range(of: node))
    case .incomparableOperators(let left, _, let right, _):
      return .error(.needsParentheses, at: range(of: left).joined(with: range(of: right)))
    default:
      return .error(.needsParentheses, at: cell.infoRange)
    }
  }

  /// The stretch of the document that a node takes, without spaces and comments around it.
  func range(of node: some SyntaxProtocol) -> SourceRange {
    cell.sourceRange(
      node.positionAfterSkippingLeadingTrivia.utf8Offset,
      node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  mutating func report(_ message: Diagnostic.Message, at node: some SyntaxProtocol) {
    diagnostics.append(.error(message, at: range(of: node)))
  }
}

extension Diagnostic.Message {
  fileprivate static func cellTooLarge(_ bytes: Int) -> Self {
    "this cell has \(bytes) bytes; at most \(SyntaxLimits.size) are read"
  }

  static let nestedTooDeep: Self = "this is nested too deep; give its parts names with 'let'"

  fileprivate static let unreadable: Self = "this cell is not Swift"

  fileprivate static func unknownOperator(_ name: String) -> Self {
    "there is no operator '\(name)'"
  }

  fileprivate static let needsParentheses: Self =
    "these operators have no order between them; put one in parentheses"
}
