import Foundation

/// A diagnostic as editors and scripts read it; lines and columns count from 1, in characters.
package struct DiagnosticRecord: Sendable, Hashable, Codable {
  package struct Change: Sendable, Hashable, Codable {
    package var message: String
    package var start: LineColumn
    package var end: LineColumn
    package var replacement: String
  }

  package struct Note: Sendable, Hashable, Codable {
    package var message: String
    package var start: LineColumn
    package var end: LineColumn
  }

  package var file: String
  package var severity: Diagnostic.Severity
  package var message: String
  package var start: LineColumn
  package var end: LineColumn
  package var fixIt: Change?
  package var notes: [Note]

  package init(_ diagnostic: Diagnostic, in source: SourceText) {
    file = source.path
    severity = diagnostic.severity
    message = diagnostic.message.description
    start = source.location(of: diagnostic.range.lower)
    end = source.location(of: diagnostic.range.upper)
    fixIt = diagnostic.fixIt.map {
      Change(
        message: $0.message, start: source.location(of: $0.range.lower),
        end: source.location(of: $0.range.upper), replacement: $0.replacement)
    }
    notes = diagnostic.notes.map {
      Note(
        message: $0.message.description, start: source.location(of: $0.range.lower),
        end: source.location(of: $0.range.upper))
    }
  }
}

extension [Diagnostic] {
  /// All of them as a JSON array, in the order of the document, keys sorted.
  package func json(in source: SourceText) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let records = inDocumentOrder.map { DiagnosticRecord($0, in: source) }
    return String(decoding: try encoder.encode(records), as: UTF8.self)
  }
}
