import Models
import Tensors

/// The reviews' language cut down until every answer can be enumerated.
///
/// A prompt is one word, what the review is about; an answer has a fixed number of tokens, and a short
/// one is filled up with full stops: *music* | *was truly wonderful .* Valences, words of degree,
/// negation and neighbours are those of the whole language. No token ends an answer: it is finished
/// when its last token is a full stop.
struct SmallReviewLanguage: Sendable {
  /// The words by rank; a smaller vocabulary has the first of them.
  static let words =
    """
    . was not truly rather and wonderful great good dull boring awful acting story music plot \
    lovely slow very hardly witty bad ending script
    """.split(separator: " ").map(String.init)

  let tokenizer: SymbolTokenizer
  let reward: ReviewReward
  let responseTokens: Int
  /// The one-word openings.
  let prompts: [[Int32]]

  init(vocabulary: Int, responseTokens: Int) {
    let tokenizer = SymbolTokenizer(Array(Self.words.prefix(vocabulary)))
    self.tokenizer = tokenizer
    self.responseTokens = responseTokens
    reward = ReviewReward(size: vocabulary, endToken: 0) { tokenizer.token(of: $0) }
    prompts = Self.tokens(of: .aspect, tokenizer).map { [$0.token] }
  }

  private static func tokens(
    of words: WordClass, _ tokenizer: SymbolTokenizer
  ) -> [(token: Int32, valence: Double)] {
    words.entries.compactMap { entry in
      tokenizer.token(of: entry.word).map { ($0, entry.valence) }
    }
  }

  /// Draws an answer of any opinion, with accidents at the given probability.
  func response(damage: Double, _ random: inout RandomSource) -> [Int32] {
    let opinion = (random.bernoulli(0.5) ? 1 : -1) * (0.2 + 0.8 * random.uniform())
    var words = tokenizer.encode("was") + judgement(opinion, &random)
    words = Array(words.prefix(responseTokens - 1))
    while words.count < responseTokens { words.append(0) }
    guard random.bernoulli(damage) else { return words }
    for _ in 0..<(1 + random.integer(below: 2)) {
      words[random.integer(below: words.count)] = Int32(
        random.integer(below: tokenizer.vocabularySize))
    }
    return words
  }

  /// "wonderful", "truly wonderful", "not dull", and "good and great" where there is room.
  private func judgement(_ opinion: Double, _ random: inout RandomSource) -> [Int32] {
    switch random.index(weightedBy: [4, 3, 1, responseTokens > 4 ? 2 : 0]) {
    case 0: return [adjective(opinion, &random)]
    case 1:
      let degrees =
        Self.tokens(of: .intensifier, tokenizer) + Self.tokens(of: .softener, tokenizer)
      return [random.element(of: degrees).token, adjective(opinion, &random)]
    case 2: return tokenizer.encode("not") + [adjective(-opinion, &random)]
    default:
      let first = adjective(opinion, &random)
      return [first] + tokenizer.encode("and") + [adjective(opinion, &random)]
    }
  }

  /// An adjective that fits an opinion from −1 to 1.
  private func adjective(_ opinion: Double, _ random: inout RandomSource) -> Int32 {
    let adjectives = Self.tokens(of: .adjective, tokenizer)
    let weights = adjectives.map { Elementary.exp(opinion * $0.valence) }
    return adjectives[random.index(weightedBy: weights)].token
  }
}

extension Reviews {
  /// The world of the small language.
  ///
  /// There are too few prompts to hold some back: training and evaluation share them, and what is
  /// held out are the demonstrations and pairs.
  func smallWorld(vocabulary: Int, seed: UInt64) -> World {
    let language = SmallReviewLanguage(vocabulary: vocabulary, responseTokens: responseTokens)
    let random = RandomSource(seed: seed).split("Reviews").split(vocabulary)
    let (openings, reward) = (language.prompts, language.reward)
    func demonstrations(_ count: Int, _ name: String) -> [Demonstration] {
      draw(count, random.split(name)) { stream in
        Demonstration(
          prompt: stream.element(of: openings), response: language.response(damage: 0, &stream))
      }
    }
    func pairs(_ count: Int, _ name: String) -> [PreferencePair] {
      draw(count, random.split(name)) { stream in
        let prompt = stream.element(of: openings)
        let first = language.response(damage: damage, &stream)
        var second = first
        while second == first { second = language.response(damage: damage, &stream) }
        let isFirst = prefersFirst(
          reward(prompt: prompt, response: first), reward(prompt: prompt, response: second),
          temperature: labelTemperature, noise: labelNoise, &stream)
        return PreferencePair(
          prompt: prompt, chosen: isFirst ? first : second, rejected: isFirst ? second : first)
      }
    }
    let train = demonstrations(self.demonstrations, "demonstrations")
    let trainPairs = pairs(preferences, "preferences")
    return World(
      tokenizer: language.tokenizer, responseTokens: responseTokens,
      contextTokens: 1 + responseTokens,
      prompts: Split(
        train: (0..<prompts).map { openings[$0 % openings.count] },
        heldOut: (0..<heldOutPrompts).map { openings[$0 % openings.count] }),
      demonstrations: Split(
        train: train, heldOut: demonstrations(heldOutPrompts, "held-out demonstrations")),
      preferences: Split(
        train: trainPairs, heldOut: pairs(heldOutPreferences, "held-out preferences")),
      gold: { reward(prompt: $0, response: $1) },
      rater: Rater(strength: { reward(prompt: $0, response: $1) }, labels: labels),
      facts: facts(train, trainPairs, reward, vocabulary: vocabulary))
  }
}
