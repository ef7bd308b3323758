/// Learns byte-pair merges from texts: always the most frequent pair.
///
/// Of pairs that are equally frequent the one with the greater bytes goes first, the left token's
/// before the right one's (the rule of the reference implementation of Stanford's CS336).
/// Words are counted once and pairs incrementally: a merge touches only the places where it happens.
struct BytePairTrainer {
  /// The current token at each place of the distinct words, laid end to end; -1 where merged away.
  private var symbols: [Int32] = []
  private var next: [Int32] = []
  private var previous: [Int32] = []
  /// How often the word of a place occurs.
  private var weights: [Int32] = []

  private var pairIndices: [UInt64: Int] = [:]
  private var pairs: [Pair] = []
  private var queue = BinaryHeap<Candidate>()
  private var touched: [Int] = []
  /// The bytes of each token so far.
  private(set) var tokens: [[UInt8]]

  /// A pair of neighbours: how often and where (places may be out of date).
  private struct Pair {
    var left: Int32
    var right: Int32
    var count = 0
    var places: [Int32] = []
    var isTouched = false
  }

  /// A pair in the queue: the most frequent first, then the one with the greater bytes.
  private struct Candidate: Comparable {
    var count: Int
    var left: [UInt8]
    var right: [UInt8]
    var index: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      if a.count != b.count { return a.count > b.count }
      return a.left == b.left
        ? b.right.lexicographicallyPrecedes(a.right) : b.left.lexicographicallyPrecedes(a.left)
    }
  }

  /// Lays out the words of `texts`; `tokens` are the first tokens, each single byte among them.
  init(texts: some Sequence<String>, pattern: SplitPattern, tokens: [[UInt8]]) {
    self.tokens = tokens
    var byteTokens = [Int32](repeating: 0, count: 256)
    for (id, bytes) in zip(Int32(0)..., tokens) where bytes.count == 1 {
      byteTokens[Int(bytes[0])] = id
    }
    var indices: [[UInt8]: Int] = [:]
    var words: [(bytes: [UInt8], count: Int32)] = []
    for text in texts {
      pattern.forEachWord(of: Array(text.utf8)) { slice in
        let word = Array(slice)
        if let index = indices[word] {
          words[index].count += 1
        } else {
          indices[word] = words.count
          words.append((word, 1))
        }
      }
    }
    for (bytes, count) in words where bytes.count > 1 {
      let start = Int32(symbols.count)
      let end = start + Int32(bytes.count)
      symbols += bytes.map { byteTokens[Int($0)] }
      next += (start..<end).map { $0 + 1 < end ? $0 + 1 : -1 }
      previous += (start..<end).map { $0 > start ? $0 - 1 : -1 }
      weights += repeatElement(count, count: bytes.count)
    }
    for place in symbols.indices where next[place] >= 0 { add(at: place) }
    queue = BinaryHeap(pairs.indices.map(candidate))
    touched.removeAll()
    for index in pairs.indices { pairs[index].isTouched = false }
  }

  private func candidate(_ index: Int) -> Candidate {
    let pair = pairs[index]
    return Candidate(
      count: pair.count, left: tokens[Int(pair.left)], right: tokens[Int(pair.right)], index: index)
  }

  /// Merges the most frequent pair into a new token, or into the one that has the same bytes.
  ///
  /// Returns nil, and does nothing, when no pair occurs at least twice.
  mutating func mergeNext(
    known: inout [[UInt8]: Int32]
  ) -> BytePairTokenizer.Merge? {
    guard let index = mostFrequent() else { return nil }
    let (left, right) = (pairs[index].left, pairs[index].right)
    let bytes = tokens[Int(left)] + tokens[Int(right)]
    let id = known[bytes] ?? Int32(tokens.count)
    if known[bytes] == nil {
      known[bytes] = id
      tokens.append(bytes)
    }
    merge(index, into: id)
    return .init(left: left, right: right, result: id)
  }

  private mutating func mostFrequent() -> Int? {
    while let first = queue.removeSmallest() {
      let count = pairs[first.index].count
      guard count >= 2 else { continue }
      if count == first.count { return first.index }
      queue.insert(candidate(first.index))
    }
    return nil
  }

  /// Replaces the pair by one token wherever it stands, from the left.
  private mutating func merge(_ index: Int, into token: Int32) {
    let (left, right) = (pairs[index].left, pairs[index].right)
    var places: [Int32] = []
    swap(&places, &pairs[index].places)
    places.sort()
    for place32 in places {
      let place = Int(place32)
      let second = Int(next[place])
      guard symbols[place] == left, second >= 0, symbols[second] == right else { continue }
      let (before, after) = (Int(previous[place]), Int(next[second]))
      if before >= 0 { remove(at: before) }
      if after >= 0 { remove(at: second) }
      symbols[place] = token
      symbols[second] = -1
      next[place] = Int32(after)
      next[second] = -1
      if after >= 0 { previous[after] = place32 }
      if before >= 0 { add(at: before) }
      if after >= 0 { add(at: place) }
    }
    pairs[index].count = 0
    for index in touched {
      pairs[index].isTouched = false
      guard pairs[index].count > 0 else { continue }
      queue.insert(candidate(index))
    }
    touched.removeAll(keepingCapacity: true)
  }

  private func key(at place: Int) -> UInt64 {
    UInt64(UInt32(symbols[place])) << 32 | UInt64(UInt32(symbols[Int(next[place])]))
  }

  private mutating func add(at place: Int) {
    let key = key(at: place)
    let index: Int
    if let known = pairIndices[key] {
      index = known
    } else {
      index = pairs.count
      pairIndices[key] = index
      pairs.append(Pair(left: symbols[place], right: symbols[Int(next[place])]))
    }
    pairs[index].count += Int(weights[place])
    pairs[index].places.append(Int32(place))
    if !pairs[index].isTouched {
      pairs[index].isTouched = true
      touched.append(index)
    }
  }

  private mutating func remove(at place: Int) {
    guard let index = pairIndices[key(at: place)] else { return }
    pairs[index].count -= Int(weights[place])
  }
}

extension BytePairTokenizer {
  /// The name of the special token that ends a response.
  package static let endOfText = "<|endoftext|>"

  /// Learns a vocabulary of at most `vocabulary` tokens from texts.
  ///
  /// Token 0 is the end of text, then come the 256 bytes, then the merges in the order learned.
  /// Learning stops early when no pair occurs twice. The same texts give the same vocabulary.
  ///
  /// - Throws: `TokenizerError` when `vocabulary` has no room for the bytes, or the texts are too long.
  package static func trained(
    on texts: some Collection<String>, vocabulary: Int, pattern: SplitPattern = .gpt2
  ) throws(TokenizerError) -> BytePairTokenizer {
    guard vocabulary >= 257 else {
      throw TokenizerError(
        "a byte-level vocabulary needs at least 257 tokens (256 bytes and an end), not \(vocabulary)"
      )
    }
    guard texts.reduce(0, { $0 + $1.utf8.count }) < Int(Int32.max) else {
      throw TokenizerError("a tokenizer is trained on less than 2 GiB of text")
    }
    let bytes = ByteAlphabet.sortedBytes.map { [$0] }
    var trainer = BytePairTrainer(
      texts: texts, pattern: pattern, tokens: [Array(endOfText.utf8)] + bytes)
    var known = Dictionary(uniqueKeysWithValues: zip(bytes, Int32(1)...))
    var merges: [Merge] = []
    while trainer.tokens.count < vocabulary, let merge = trainer.mergeNext(known: &known) {
      merges.append(merge)
    }
    return BytePairTokenizer(
      tokens: trainer.tokens, merges: merges, special: [SpecialToken(content: endOfText, id: 0)],
      endToken: 0, pattern: pattern)
  }
}
