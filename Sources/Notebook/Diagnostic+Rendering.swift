extension Diagnostic {
  /// The diagnostic as people read it: place and message, the line, and what to do about it.
  ///
  ///     experiments/dpo.md:31:32: error: DPO has no setting 'betta'
  ///      31 | let dpo = Train(sft, with: DPO(betta: 0.1), on: task.preferences)
  ///         |                                ╰─ fix-it: did you mean 'beta'?
  package func rendered(in source: SourceText) -> String {
    var text = Self.head(severity.rawValue, message, at: range, in: source)
    text += Self.excerpt(at: range, label: fixIt.map { "fix-it: \($0.message)" }, in: source)
    for note in notes {
      text += Self.head("note", note.message, at: note.range, in: source)
      text += Self.excerpt(at: note.range, label: nil, in: source)
    }
    return text
  }

  private static func head(
    _ kind: String, _ message: Message, at range: SourceRange, in source: SourceText
  ) -> String {
    let place = source.location(of: range.lower)
    return "\(printable(source.path)):\(place.line):\(place.column): \(kind): "
      + "\(printable(message.description))\n"
  }

  /// The line with a caret below; a long line is cut to what stands around the place.
  private static func excerpt(
    at range: SourceRange, label: String?, in source: SourceText
  ) -> String {
    let place = source.location(of: range.lower)
    let line = Array(source.line(place.line))
    let first = max(0, place.column - 1 - widestLead)
    let shown = line.dropFirst(first).prefix(widestLine)
    let lead = first > 0 ? "…" : ""
    let before = shown.prefix(max(0, place.column - 1 - first))
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    let indent = before.reduce(lead.count) { $0 + width(of: $1) }
    let tail = first + widestLine < line.count ? "…" : ""
    return " \(number) | \(lead)\(printable(String(shown)))\(tail)\n"
      + " \(gutter) | \(String(repeating: " ", count: indent))╰─"
      + (label.map { " \(printable($0))" } ?? "") + "\n"
  }

  /// Characters of a line that are shown, and how many of them stand before the place.
  private static let widestLine = 160
  private static let widestLead = 100

  /// The text without control characters, which could write over a terminal.
  private static func printable(_ text: String) -> String {
    String(text.map { isControl($0) ? ($0 == "\t" ? " " : "\u{FFFD}") : $0 })
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
  }

  /// Columns that a character takes on a terminal: two for East Asian wide ones and emoji.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension [Diagnostic] {
  /// All of them in the order of the document.
  package func rendered(in source: SourceText) -> String {
    inDocumentOrder.map { $0.rendered(in: source) }.joined()
  }
}
