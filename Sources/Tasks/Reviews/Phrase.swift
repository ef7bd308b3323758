import Tensors

/// A grammar without recursion: what may be written, and with which weight.
indirect enum Phrase: Sendable {
  case word(String)
  /// Any word of a class; the writer prefers words whose valence fits the opinion.
  case one(WordClass)
  case sequence([Phrase])
  case choice([(weight: Double, phrase: Phrase)])
  /// Expresses the opposite opinion: what stands after "not" or "but".
  case reversed(Phrase)

  /// Parses `text`, in which `{class}` stands for a class and the rest for words.
  ///
  /// `~` before a word or class reverses the opinion from there on.
  static func text(_ text: String) -> Phrase {
    var parts: [Phrase] = []
    for (position, item) in text.split(separator: " ").enumerated() {
      if item == "~" {
        let rest = text.split(separator: " ").dropFirst(position + 1).joined(separator: " ")
        return .sequence(parts + [.reversed(.text(rest))])
      }
      parts.append(part(item))
    }
    return .sequence(parts)
  }

  private static func part(_ item: Substring) -> Phrase {
    guard item.hasPrefix("{"), item.hasSuffix("}") else { return .word(String(item)) }
    let name = item.dropFirst().dropLast()
    if let phrase = ReviewGrammar.named[String(name)] { return phrase }
    guard let found = WordClass.allCases.first(where: { String(describing: $0) == name }) else {
      preconditionFailure("the grammar of reviews names an unknown class: \(item)")
    }
    return .one(found)
  }

  /// Alternatives, each with its weight.
  static func any(_ alternatives: [(Double, String)]) -> Phrase {
    .choice(alternatives.map { ($0.0, .text($0.1)) })
  }
}

extension Phrase {
  /// Draws words; `opinion` runs from −1 (condemning) to 1 (praising).
  func draw(opinion: Double, _ random: inout RandomSource) -> [String] {
    switch self {
    case .word(let word): return [word]
    case .one(let words):
      // The weight of a word is e^(conviction·opinion·valence).
      let groups = words.groups
      let group = groups[
        random.index(
          weightedBy: groups.map {
            Double($0.words.count) * Elementary.exp(Self.conviction * opinion * $0.valence)
          })]
      return [random.element(of: group.words)]
    case .sequence(let parts):
      return parts.flatMap { $0.draw(opinion: opinion, &random) }
    case .choice(let alternatives):
      let index = random.index(weightedBy: alternatives.map(\.weight))
      return alternatives[index].phrase.draw(opinion: opinion, &random)
    case .reversed(let phrase): return phrase.draw(opinion: -opinion, &random)
    }
  }

  /// How strictly a writer of opinion ±1 keeps to words of that opinion.
  private static let conviction = 2.0

  /// The number of different texts.
  var count: Double {
    switch self {
    case .word: 1
    case .one(let words): Double(words.entries.count)
    case .sequence(let parts): parts.reduce(1) { $0 * $1.count }
    case .choice(let alternatives): alternatives.reduce(0) { $0 + $1.phrase.count }
    case .reversed(let phrase): phrase.count
    }
  }

  /// Words written out in the grammar itself, in reading order, repeats included.
  var ownWords: [String] {
    switch self {
    case .word(let word): [word]
    case .one: []
    case .sequence(let parts): parts.flatMap(\.ownWords)
    case .choice(let alternatives): alternatives.flatMap(\.phrase.ownWords)
    case .reversed(let phrase): phrase.ownWords
    }
  }

  /// Which words may come first and last, and which may stand next to each other.
  var neighbours: Neighbours {
    switch self {
    case .word(let word): return Neighbours(words: [word])
    case .one(let words): return Neighbours(words: Set(words.entries.map(\.word)))
    case .sequence(let parts):
      guard var result = parts.first?.neighbours else { return Neighbours(words: []) }
      for part in parts.dropFirst() { result = result.followed(by: part.neighbours) }
      return result
    case .choice(let alternatives):
      return alternatives.reduce(into: Neighbours(words: [])) { sum, alternative in
        let next = alternative.phrase.neighbours
        sum.first.formUnion(next.first)
        sum.last.formUnion(next.last)
        sum.pairs.formUnion(next.pairs)
      }
    case .reversed(let phrase): return phrase.neighbours
    }
  }
}

/// What a phrase may begin and end with, and the pairs of words inside it.
struct Neighbours {
  var first: Set<String>
  var last: Set<String>
  var pairs: Set<WordPair> = []

  init(words: Set<String>) {
    first = words
    last = words
  }

  func followed(by next: Neighbours) -> Neighbours {
    var result = self
    result.last = next.last
    result.pairs.formUnion(next.pairs)
    for left in last { for right in next.first { result.pairs.insert(WordPair(left, right)) } }
    return result
  }
}

/// Two words that stand next to each other.
struct WordPair: Hashable {
  var left: String
  var right: String

  init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }
}
