/// How text is cut into words before byte pairs are merged; no merge crosses a cut.
///
/// The published patterns are regular expressions; here they are followed by hand, scalar by scalar,
/// with the same result and without a regular-expression engine.
package struct SplitPattern: Sendable, Hashable {
  package enum Rule: Sendable, Hashable {
    /// GPT-2: `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`.
    case gpt2
    /// Llama 3 (`digits: 3`) and Qwen 2 (`digits: 1`): `(?i:'s|…)|[^\r\n\p{L}\p{N}]?\p{L}+|
    /// \p{N}{1,digits}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
    case llama3(digits: Int)
  }

  package var rule: Rule
  /// Whether each digit is cut off first, as SmolLM does.
  package var isolatesDigits = false

  package static let gpt2 = SplitPattern(rule: .gpt2)

  package init(rule: Rule, isolatesDigits: Bool = false) {
    self.rule = rule
    self.isolatesDigits = isolatesDigits
  }

  /// Calls `body` with the bytes of each word of `text`, in order; together they are the whole text.
  func forEachWord(of text: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    let scalars = ClassifiedText(text)
    var start = 0
    while start < scalars.count {
      var limit = scalars.count
      if isolatesDigits {
        if scalars.classes[start] == .number {
          limit = start + 1
        } else if let digit = scalars.classes[start...].firstIndex(of: .number) {
          limit = digit
        }
      }
      while start < limit {
        let end =
          switch rule {
          case .gpt2: scalars.gpt2End(from: start, limit: limit)
          case .llama3(let digits): scalars.llama3End(from: start, limit: limit, digits: digits)
          }
        body(text[scalars.offsets[start]..<scalars.offsets[end]])
        start = end
      }
    }
  }
}

/// A text as what split patterns see: one class for each Unicode scalar.
private struct ClassifiedText {
  enum Class: UInt8 {
    case letter, number, space, newline, otherSpace, apostrophe, other
  }

  let bytes: [UInt8]
  /// Where each scalar begins, and at the end where the text ends.
  private(set) var offsets: [Int] = []
  private(set) var classes: [Class] = []

  var count: Int { classes.count }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offsets.reserveCapacity(bytes.count + 1)
    classes.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      offsets.append(offset)
      let first = bytes[offset]
      if first < 0x80 {
        classes.append(Self.ascii[Int(first)])
        offset += 1
        continue
      }
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var value = UInt32(first) & (0x7F >> UInt32(length))
      for next in bytes[offset + 1..<min(offset + length, bytes.count)] {
        value = value << 6 | UInt32(next & 0x3F)
      }
      classes.append(Unicode.Scalar(value).map(Self.classify) ?? .other)
      offset = min(offset + length, bytes.count)
    }
    offsets.append(bytes.count)
  }

  private static let ascii: [Class] = (0..<128).map { classify(Unicode.Scalar(UInt8($0))) }

  private static func classify(_ scalar: Unicode.Scalar) -> Class {
    switch scalar {
    case " ": return .space
    case "\r", "\n": return .newline
    case "'": return .apostrophe
    case "\u{4E00}"..."\u{9FEF}": return .letter
    default: break
    }
    if scalar.properties.isWhitespace { return .otherSpace }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .number
    default: return .other
    }
  }

  func gpt2End(from start: Int, limit: Int) -> Int {
    if let end = contractionEnd(from: start, limit: limit, ignoringCase: false) { return end }
    let first = classes[start] == .space && start + 1 < limit ? start + 1 : start
    switch classes[first] {
    case .letter: return runEnd(from: first, limit) { $0 == .letter }
    case .number: return runEnd(from: first, limit) { $0 == .number }
    case .apostrophe, .other: return runEnd(from: first, limit, Self.isMark)
    case .space, .newline, .otherSpace: return spaceEnd(from: start, limit)
    }
  }

  func llama3End(from start: Int, limit: Int, digits: Int) -> Int {
    if let end = contractionEnd(from: start, limit: limit, ignoringCase: true) { return end }
    let kind = classes[start]
    if kind == .letter { return runEnd(from: start, limit) { $0 == .letter } }
    if kind != .number && kind != .newline && start + 1 < limit && classes[start + 1] == .letter {
      return runEnd(from: start + 1, limit) { $0 == .letter }
    }
    if kind == .number { return runEnd(from: start, min(limit, start + digits)) { $0 == .number } }
    let first = kind == .space && start + 1 < limit ? start + 1 : start
    if Self.isMark(classes[first]) {
      return runEnd(from: runEnd(from: first, limit, Self.isMark), limit) { $0 == .newline }
    }
    let end = runEnd(from: start, limit, Self.isSpace)
    if let last = classes[start..<end].lastIndex(of: .newline) { return last + 1 }
    return spaceEnd(from: start, limit)
  }

  /// `\s+(?!\S)|\s+`: all of a run of spaces but the last, which goes with the next word.
  private func spaceEnd(from start: Int, _ limit: Int) -> Int {
    let end = runEnd(from: start, limit, Self.isSpace)
    return end == limit || end == start + 1 ? end : end - 1
  }

  private func runEnd(from start: Int, _ limit: Int, _ belongs: (Class) -> Bool) -> Int {
    var end = start
    while end < limit && belongs(classes[end]) { end += 1 }
    return end
  }

  private static func isMark(_ kind: Class) -> Bool { kind == .other || kind == .apostrophe }

  private static func isSpace(_ kind: Class) -> Bool {
    kind == .space || kind == .newline || kind == .otherSpace
  }

  /// `'s|'t|'re|'ve|'m|'ll|'d`; the long s counts as an s where case does not matter.
  private func contractionEnd(from start: Int, limit: Int, ignoringCase: Bool) -> Int? {
    guard classes[start] == .apostrophe, start + 1 < limit else { return nil }
    let fold: UInt8 = ignoringCase ? 0x20 : 0
    func byte(_ index: Int) -> UInt8? {
      guard index < limit, offsets[index + 1] - offsets[index] == 1 else { return nil }
      return bytes[offsets[index]] | fold
    }
    if ignoringCase && bytes[offsets[start + 1]..<offsets[start + 2]] == [0xC5, 0xBF] {
      return start + 2
    }
    switch (byte(start + 1), byte(start + 2)) {
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "t"), _), (UInt8(ascii: "m"), _),
      (UInt8(ascii: "d"), _):
      return start + 2
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      return start + 3
    default: return nil
    }
  }
}
