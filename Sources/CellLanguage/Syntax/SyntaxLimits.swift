/// What a cell may look like before the Swift parser sees it.
///
/// The parser recurses, and tries some constructs again and again; a stranger's cell must not make
/// it run for minutes. The limits lie far above what experiments need.
struct SyntaxLimits {
  /// Largest cell, in bytes.
  ///
  /// Chains such as `a.b.c` make a tree as deep as they are long, so this also bounds depth.
  static let size = 32 << 10
  /// Deepest nesting of brackets.
  static let brackets = 64
  /// Deepest nesting of square brackets.
  ///
  /// The parser reads each one as a type first and as an array afterwards, so its time doubles with
  /// every level.
  static let squareBrackets = 12
  /// Most `<` without a `>` in one element or statement; each could open generic arguments.
  static let angles = 24
  /// Most `?` without a `:` in one element or statement.
  static let questions = 64
  /// Most conditional blocks, and words before a type that follow each other.
  static let prefixes = 8

  private var depth = 0
  private var squareDepth = 0
  private var openAngles = 0
  private var openQuestions = 0
  private var conditionals = 0
  private var adjacentPrefixes = 0
  private var lastWordIsPrefix = false
  private var word: [UInt8] = []

  /// The offset at which the text passes a limit, or nil.
  static func firstExcess(in bytes: [UInt8]) -> Int? {
    var limits = SyntaxLimits()
    for (offset, byte) in bytes.enumerated() {
      limits.read(byte, isAfterHash: offset > 0 && bytes[offset - 1] == UInt8(ascii: "#"))
      if limits.isExceeded { return offset }
    }
    return nil
  }

  private var isExceeded: Bool {
    depth > Self.brackets || squareDepth > Self.squareBrackets || openAngles > Self.angles
      || openQuestions > Self.questions
      || conditionals > Self.prefixes || adjacentPrefixes > Self.prefixes
  }

  private mutating func read(_ byte: UInt8, isAfterHash: Bool) {
    let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    if isLetter {
      if isAfterHash && byte == UInt8(ascii: "i") { conditionals += 1 }
      word.append(byte)
      return
    }
    if !word.isEmpty { endWord() }
    switch byte {
    case UInt8(ascii: "["): squareDepth += 1
    case UInt8(ascii: "]"): squareDepth = max(0, squareDepth - 1)
    default: break
    }
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: "<"): openAngles += 1
    case UInt8(ascii: ">"): openAngles = max(0, openAngles - 1)
    case UInt8(ascii: "?"): openQuestions += 1
    case UInt8(ascii: ":"): openQuestions = max(0, openQuestions - 1)
    default: break
    }
    if byte == UInt8(ascii: ",") || (byte == UInt8(ascii: "\n") && depth == 0) {
      openAngles = 0
      openQuestions = 0
    }
    if byte > 0x20 {
      lastWordIsPrefix = false
      adjacentPrefixes = 0
    }
  }

  private mutating func endWord() {
    let isPrefix = Self.prefixWords.contains(String(decoding: word, as: UTF8.self))
    adjacentPrefixes = isPrefix && lastWordIsPrefix ? adjacentPrefixes + 1 : 0
    lastWordIsPrefix = isPrefix
    word = []
  }

  private static let prefixWords: Set<String> = [
    "any", "some", "inout", "borrowing", "consuming", "sending", "isolated", "repeat", "each",
  ]
}
