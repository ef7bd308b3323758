import Foundation
import Synchronization

/// Byte-level byte-pair encoding, as GPT-2 introduced it: any text has tokens, none is unknown.
///
/// Text is cut into words by a `SplitPattern`; the bytes of a word are merged in the order in which
/// the merges were learned. Sennrich, Haddow and Birch (2016); Radford et al. (2019).
package struct BytePairTokenizer: Tokenizer {
  /// The bytes of each token; those of a special token are its name.
  let tokens: [[UInt8]]
  /// Pairs of tokens in the order in which they are merged.
  let merges: [Merge]
  let special: [SpecialToken]
  let pattern: SplitPattern
  /// Whether a word that is a token as a whole is never built from merges (Llama 3).
  let prefersWholeWords: Bool
  /// Whether text is brought to Unicode's composed form first (Qwen 2).
  let composesText: Bool
  package let endToken: Int32

  /// The token of each byte, -1 where a small vocabulary has none: such a byte is left out.
  private let byteTokens: [Int32]
  private let ranks: [UInt64: Int32]
  private let wholeWords: [[UInt8]: Int32]
  private let specialIDs: Set<Int32>
  private let cache = WordCache()

  /// Two tokens that become one.
  struct Merge: Sendable, Hashable {
    var left: Int32
    var right: Int32
    var result: Int32
  }

  /// A token outside the text, such as the end of a response.
  package struct SpecialToken: Sendable, Hashable {
    package var content: String
    package var id: Int32
  }

  /// Puts a tokenizer together.
  ///
  init(
    tokens: [[UInt8]], merges: [Merge], special: [SpecialToken], endToken: Int32,
    pattern: SplitPattern = .gpt2, prefersWholeWords: Bool = false, composesText: Bool = false
  ) {
    self.tokens = tokens
    self.merges = merges
    self.special = special
    self.pattern = pattern
    self.prefersWholeWords = prefersWholeWords
    self.composesText = composesText
    self.endToken = endToken
    specialIDs = Set(special.map(\.id))
    var wholeWords: [[UInt8]: Int32] = [:]
    for (id, bytes) in zip(Int32(0)..., tokens) where !specialIDs.contains(id) && !bytes.isEmpty {
      if wholeWords[bytes] == nil { wholeWords[bytes] = id }
    }
    var ranks: [UInt64: Int32] = [:]
    for (rank, merge) in zip(Int32(0)..., merges) {
      let key = Self.key(merge.left, merge.right)
      if ranks[key] == nil { ranks[key] = rank }
    }
    byteTokens = (UInt8.min...UInt8.max).map { wholeWords[[$0]] ?? -1 }
    self.ranks = ranks
    self.wholeWords = prefersWholeWords ? wholeWords : [:]
  }

  package var vocabularySize: Int { tokens.count }

  package func encode(_ text: String) -> [Int32] {
    var result: [Int32] = []
    encode(Array(composed(text).utf8), into: &result)
    return result
  }

  /// Returns the tokens of a text in which special tokens are recognised by name.
  ///
  /// For trusted text only: a text from elsewhere could end a sequence where it likes.
  package func encode(recognisingSpecialTokens text: String) -> [Int32] {
    var result: [Int32] = []
    let bytes = Array(text.utf8)
    let names = special.map { (content: Array($0.content.utf8), id: $0.id) }
    var (start, position) = (0, 0)
    while position < bytes.count {
      let found = names.filter { bytes[position...].starts(with: $0.content) }
      guard let name = found.max(by: { $0.content.count < $1.content.count }) else {
        position += 1
        continue
      }
      encode(composed(bytes[start..<position]), into: &result)
      result.append(name.id)
      position += name.content.count
      start = position
    }
    encode(composed(bytes[start...]), into: &result)
    return result
  }

  package func decode(_ tokens: [Int32]) -> String {
    String(decoding: tokens.flatMap { specialIDs.contains($0) ? [] : bytes(of: $0) }, as: UTF8.self)
  }

  /// Returns the text of tokens, special tokens by name.
  package func decode(showingSpecialTokens tokens: [Int32]) -> String {
    String(decoding: tokens.flatMap(bytes), as: UTF8.self)
  }

  package func label(of token: Int32) -> String {
    guard tokens.indices.contains(Int(token)) else { return "<unknown>" }
    return String(decoding: bytes(of: token), as: UTF8.self)
  }

  private func bytes(of token: Int32) -> [UInt8] {
    tokens.indices.contains(Int(token)) ? tokens[Int(token)] : []
  }

  private func composed(_ text: String) -> String {
    composesText ? text.precomposedStringWithCanonicalMapping : text
  }

  private func composed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    composesText ? Array(composed(String(decoding: bytes, as: UTF8.self)).utf8) : Array(bytes)
  }

  private func encode(_ bytes: [UInt8], into result: inout [Int32]) {
    pattern.forEachWord(of: bytes) { slice in
      let word = Array(slice)
      if let known = cache[word] {
        result.append(contentsOf: known)
        return
      }
      let tokens = wholeWords[word].map { [$0] } ?? merged(word)
      cache[word] = tokens
      result.append(contentsOf: tokens)
    }
  }

  /// Applies the merges to one word: always the earliest learned, the leftmost of equals.
  private func merged(_ word: [UInt8]) -> [Int32] {
    var symbols = word.map { byteTokens[Int($0)] }.filter { $0 >= 0 }
    // A chain through the symbols that are still there; -1 ends it and marks what is gone.
    var next = symbols.indices.map { $0 + 1 < symbols.count ? $0 + 1 : -1 }
    var previous = symbols.indices.map { $0 - 1 }
    var queue = BinaryHeap(
      symbols.indices.dropLast().compactMap { candidate(at: $0, symbols, next) })
    while let first = queue.removeSmallest() {
      let (merge, left) = (merges[Int(first >> 32)], Int(first & 0xFFFF_FFFF))
      let right = next[left]
      guard right >= 0, symbols[left] == merge.left, symbols[right] == merge.right else { continue }
      symbols[left] = merge.result
      symbols[right] = -1
      next[left] = next[right]
      next[right] = -1
      if next[left] >= 0 { previous[next[left]] = left }
      if let new = candidate(at: left, symbols, next) { queue.insert(new) }
      if previous[left] >= 0, let new = candidate(at: previous[left], symbols, next) {
        queue.insert(new)
      }
    }
    return symbols.filter { $0 >= 0 }
  }

  /// Rank and place of the merge of a symbol with the one after it, as one sortable number.
  private func candidate(at index: Int, _ symbols: [Int32], _ next: [Int]) -> UInt64? {
    guard next[index] >= 0 else { return nil }
    return ranks[Self.key(symbols[index], symbols[next[index]])].map {
      UInt64(UInt32($0)) << 32 | UInt64(index)
    }
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}

/// Words that were encoded before; shared by the copies of a tokenizer and safe across threads.
private final class WordCache: Sendable {
  private let words = Mutex<[[UInt8]: [Int32]]>([:])
  private static let maximumCount = 1 << 16
  private static let maximumWord = 64

  subscript(word: [UInt8]) -> [Int32]? {
    get { words.withLock { $0[word] } }
    set {
      guard word.count <= Self.maximumWord else { return }
      words.withLock {
        if $0.count >= Self.maximumCount { $0.removeAll(keepingCapacity: true) }
        $0[word] = newValue
      }
    }
  }
}
