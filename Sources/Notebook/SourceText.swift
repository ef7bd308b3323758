/// A text with its name, and where its lines begin: what every place in a document refers to.
///
/// Offsets are bytes of UTF-8 from the start, a byte order mark left out. Lines end at LF, CR LF
/// or a lone CR, as in CommonMark.
package struct SourceText: Sendable, Hashable {
  /// The name that diagnostics print, usually the path as the user gave it.
  package let path: String
  package let text: String
  let bytes: [UInt8]
  /// Where each line begins; never empty.
  let lineStarts: [Int]

  package init(_ text: String, path: String) {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    self.text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
    self.path = path
    bytes = Array(self.text.utf8)
    lineStarts = Self.lineStarts(of: bytes)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLineFeed = byte == UInt8(ascii: "\n")
      let isLoneReturn =
        byte == UInt8(ascii: "\r")
        && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if isLineFeed || isLoneReturn { starts.append(index + 1) }
    }
    return starts
  }

  /// Number of lines; a final line break does not open another.
  package var lineCount: Int {
    lineStarts.last == bytes.count && lineStarts.count > 1 ? lineStarts.count - 1 : lineStarts.count
  }

  /// The bytes of a line without its line break, as a range of offsets; lines count from 1.
  package func range(ofLine line: Int) -> SourceRange {
    precondition(line >= 1 && line <= lineStarts.count, "line \(line) of \(lineStarts.count)")
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  /// The text of a line without its line break.
  package func line(_ line: Int) -> String { self[range(ofLine: line)] }

  /// The text of a range; offsets outside of the text are moved to its ends.
  package subscript(range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The line and column of an offset; the column counts characters.
  package func location(of offset: Int) -> LineColumn {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[lineStarts[low]..<offset], as: UTF8.self)
    return LineColumn(line: low + 1, column: before.count + 1)
  }
}

/// A place for people: line and column count from 1, the column in characters.
package struct LineColumn: Sendable, Hashable, Codable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A stretch of a source text, in bytes of UTF-8; the upper end is not included.
package struct SourceRange: Sendable, Hashable, Codable {
  package var lower: Int
  package var upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// From the start of this range to the end of another.
  package func joined(with other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}
