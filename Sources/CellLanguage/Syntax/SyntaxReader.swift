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

  /// Largest cell that is read, bytes. The parser recurses along chains such as `a.b.c`, so this
  /// also bounds its depth.
  static let sizeLimit = 64 << 10
  /// Deepest nesting of brackets, and of our own expressions.
  static let bracketLimit = 64
  static let depthLimit = 200

  init(cell: Cell) { self.cell = cell }

  mutating func statements() -> [Statement] {
    if let refusal = refusal() {
      diagnostics.append(refusal)
      return [.invalid(Self.wordsAfterLet(in: cell.code))]
    }
    var code = cell.code
    let parsed = code.withUTF8 {
      Parser.parse(source: $0, maximumNestingLevel: 4 * Self.bracketLimit)
    }
    for diagnostic in ParseDiagnosticsGenerator.diagnostics(for: parsed) {
      diagnostics.append(translated(diagnostic))
    }
    var operatorErrors: [OperatorError] = []
    let folded = OperatorTable.standardOperators.foldAll(parsed) { operatorErrors.append($0) }
    for error in operatorErrors { diagnostics.append(translated(error)) }
    guard let file = folded.as(SourceFileSyntax.self) else { return [] }
    return statements(of: file.statements)
  }

  /// Why the cell is not even parsed, if it is not.
  private func refusal() -> Diagnostic? {
    let bytes = Array(cell.code.utf8)
    if bytes.count > Self.sizeLimit {
      return .error(.cellTooLarge(bytes.count), at: cell.infoRange)
    }
    var depth = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: continue
      }
      if depth > Self.bracketLimit {
        return .error(.nestedTooDeep, at: cell.sourceRange(offset, offset + 1))
      }
    }
    return nil
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
      let near = closest(to: name, in: [] as [String])
      let place = range(of: node)
      return .error(
        .unknownOperator(name), at: place,
        fixIt: near.map { .didYouMean($0, replacing: place) })
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
    "this cell has \(bytes) bytes; at most \(SyntaxReader.sizeLimit) are read"
  }

  static let nestedTooDeep: Self = "this is nested too deep; give its parts names with 'let'"

  fileprivate static func unknownOperator(_ name: String) -> Self {
    "there is no operator '\(name)'"
  }

  fileprivate static let needsParentheses: Self =
    "these operators have no order between them; put one in parentheses"
}
