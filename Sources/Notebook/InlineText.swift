/// Finds what prose may hold beside Markdown: inline values, references to figures, and formulas.
///
/// Source lines are scanned, since the parser's columns of inline nodes are not dependable.
package struct InlineText {
  /// One find.
  package enum Find: Sendable, Hashable {
    /// `` `{swift} expression` ``: the expression.
    case value(String)
    /// `@fig-name` or `@tbl-name`: the whole name without the at sign.
    case reference(String)
    /// `$TeX$`, or `$$TeX$$` set off.
    case formula(String, isDisplayed: Bool)
  }

  /// Where the finds stand in a text, in order; nothing is found in fenced blocks and code spans.
  package static func finds(in text: String) -> [(find: Find, range: SourceRange)] {
    var scanner = InlineText(bytes: Array(text.utf8))
    scanner.scan()
    return scanner.found
  }

  /// The text with something else in place of finds; nil leaves one as it is.
  package static func replacing(
    in text: String, _ replacement: (Find) -> String?
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for (find, range) in finds(in: text) {
      guard let new = replacement(find) else { continue }
      result += bytes[position..<range.lower]
      result += Array(new.utf8)
      position = range.upper
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  private let bytes: [UInt8]
  private var found: [(find: Find, range: SourceRange)] = []
  /// The fence that closes the block we are in.
  private var fence: (mark: UInt8, length: Int)?

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if !isFenced(start, end) { scanLine(start, end) }
      start = end + 1
    }
  }

  /// Whether the line belongs to a fenced block, its fences included.
  private mutating func isFenced(_ start: Int, _ end: Int) -> Bool {
    let containers = Set("> \t-*+0123456789.".utf8)
    let rest = bytes[start..<end].drop { containers.contains($0) }
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return fence != nil
    }
    let length = rest.prefix { $0 == mark }.count
    if let open = fence {
      let isClosing =
        mark == open.mark && length >= open.length
        && rest.dropFirst(length).allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isClosing { fence = nil }
      return true
    }
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.dropFirst(length).contains(mark) else {
      return false
    }
    fence = (mark, length)
    return true
  }

  private mutating func scanLine(_ start: Int, _ end: Int) {
    var position = start
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"): position = codeSpan(position, end)
      case UInt8(ascii: "@"): position = reference(position, start, end)
      case UInt8(ascii: "$"): position = formula(position, end)
      default: position += 1
      }
    }
  }

  /// A code span; one that begins with `{swift}` is a value.
  private mutating func codeSpan(_ start: Int, _ end: Int) -> Int {
    let mark = UInt8(ascii: "`")
    let length = bytes[start..<end].prefix { $0 == mark }.count
    var position = start + length
    while position < end {
      guard bytes[position] == mark else {
        position += 1
        continue
      }
      let run = bytes[position..<end].prefix { $0 == mark }.count
      if run == length {
        let content = String(decoding: bytes[(start + length)..<position], as: UTF8.self)
        if content.hasPrefix(Self.opening) {
          found.append(
            (
              .value(String(content.dropFirst(Self.opening.count))),
              SourceRange(start, position + run)
            ))
        }
        return position + run
      }
      position += run
    }
    return start + length
  }

  /// What stands before the expression of an inline value.
  package static let opening = "{swift} "

  private mutating func reference(_ start: Int, _ lineStart: Int, _ end: Int) -> Int {
    let isWord: (UInt8) -> Bool = { byte in
      Character(UnicodeScalar(byte)).isASCII
        && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
    }
    if start > lineStart, isWord(bytes[start - 1]) { return start + 1 }
    var name = bytes[(start + 1)..<end].prefix { isWord($0) || $0 == 0x2D || $0 == 0x5F }
    while name.last == 0x2D || name.last == 0x5F { name = name.dropLast() }
    let text = String(decoding: name, as: UTF8.self)
    guard (text.hasPrefix("fig-") || text.hasPrefix("tbl-")) && text.count > 4 else {
      return start + 1
    }
    found.append((.reference(text), SourceRange(start, start + 1 + name.count)))
    return start + 1 + name.count
  }

  /// A dollar opens a formula before a character and closes it behind one, and not before a digit,
  /// so that prices stay prices.
  private mutating func formula(_ start: Int, _ end: Int) -> Int {
    let dollar = UInt8(ascii: "$")
    let length = bytes[start..<end].prefix { $0 == dollar }.count
    let first = start + length
    guard length <= 2, first < end, length == 2 || bytes[first] != 0x20 else {
      return start + length
    }
    var position = first
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      let run = bytes[position..<end].prefix { $0 == dollar }.count
      if run == length, position > first, length == 2 || bytes[position - 1] != 0x20,
        position + run >= end || !(0x30...0x39).contains(bytes[position + run])
      {
        let tex = String(decoding: bytes[first..<position], as: UTF8.self)
        found.append((.formula(tex, isDisplayed: length == 2), SourceRange(start, position + run)))
        return position + run
      }
      position += max(1, run)
    }
    return first
  }
}

extension Document {
  /// The finds of the prose with their places in the document.
  package var inlineFinds: [(find: InlineText.Find, range: SourceRange)] {
    // The body has empty lines for the front matter: places are those behind it.
    let kept = body.utf8.drop { $0 == 0x0A }.count
    let offset = source.text.utf8.count - kept
    let text = String(decoding: Array(body.utf8.suffix(kept)), as: UTF8.self)
    return InlineText.finds(in: text).map { find, range in
      (find, SourceRange(range.lower + offset, range.upper + offset))
    }
  }

  /// An expression in prose as a cell of one line, for the reader of cells.
  package static func cell(of expression: String, at range: SourceRange) -> Cell {
    let start = range.lower + 1 + InlineText.opening.utf8.count
    return Cell(
      index: -1, code: expression, range: range, infoRange: range,
      lines: [Cell.LinePlace(code: 0, source: start)])
  }

  /// The same document with other prose.
  package func replacing(_ replacement: (InlineText.Find) -> String?) -> Document {
    var new = self
    new.body = InlineText.replacing(in: body, replacement)
    new.segments = segments.map { segment in
      guard case .prose(var prose) = segment else { return segment }
      prose.markdown = InlineText.replacing(in: prose.markdown, replacement)
      return .prose(prose)
    }
    return new
  }
}
