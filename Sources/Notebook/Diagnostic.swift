/// Something that a reader of the document should know: where, what, and how to mend it.
package struct Diagnostic: Error, Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Codable {
    case error
    case warning
  }

  package var severity: Severity
  package var message: Message
  package var range: SourceRange
  package var fixIt: FixIt?
  /// Other places that explain this one, such as an earlier definition.
  package var notes: [Note]

  package init(
    _ severity: Severity, _ message: Message, at range: SourceRange, fixIt: FixIt? = nil,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.fixIt = fixIt
    self.notes = notes
  }

  package static func error(
    _ message: Message, at range: SourceRange, fixIt: FixIt? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, message, at: range, fixIt: fixIt, notes: notes)
  }

  package static func warning(
    _ message: Message, at range: SourceRange, fixIt: FixIt? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, message, at: range, fixIt: fixIt, notes: notes)
  }

  /// The text of a diagnostic, in lower case without a full stop.
  ///
  /// Each file lists its own in one extension.
  package struct Message: Sendable, Hashable, ExpressibleByStringInterpolation,
    CustomStringConvertible
  {
    package var description: String

    package init(stringLiteral value: String) { description = value }
    package init(_ text: String) { description = text }
  }

  /// A second place that belongs to a diagnostic.
  package struct Note: Sendable, Hashable {
    package var message: Message
    package var range: SourceRange

    package init(_ message: Message, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }
}

/// A change of the text that mends what a diagnostic found.
package struct FixIt: Sendable, Hashable {
  /// What the change does, as printed after `fix-it:`.
  package var message: String
  package var range: SourceRange
  package var replacement: String

  package init(_ message: String, replacing range: SourceRange, with replacement: String) {
    self.message = message
    self.range = range
    self.replacement = replacement
  }

  /// Replaces a misspelt word: `did you mean 'beta'?`.
  package static func didYouMean(_ word: String, replacing range: SourceRange) -> FixIt {
    FixIt("did you mean '\(word)'?", replacing: range, with: word)
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order of the document, the same one only once.
  package var inDocumentOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = filter { seen.insert($0).inserted }
    return unique.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }.map(\.element)
  }
}

extension SourceText {
  /// The text after all fix-its; of two that overlap the earlier one counts.
  package func applyingFixIts(of diagnostics: [Diagnostic]) -> String {
    var result: [UInt8] = []
    var position = 0
    let fixIts = diagnostics.compactMap(\.fixIt).sorted { $0.range.lower < $1.range.lower }
    for fixIt in fixIts where fixIt.range.lower >= position && fixIt.range.upper <= bytes.count {
      result += bytes[position..<fixIt.range.lower]
      result += Array(fixIt.replacement.utf8)
      position = fixIt.range.upper
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }
}
