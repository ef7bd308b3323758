import Models
import Settings
import Tensors

/// Film reviews with a known opinion: the controlled-sentiment task.
///
/// A prompt is the opening of a review; a response finishes it. Demonstrations are reviews of every
/// opinion, the gold reward (`ReviewReward`) is exact, and preference labels are drawn from the
/// Bradley–Terry model on it: P(first preferred) = σ((gold₁ − gold₂) / temperature).
public struct Reviews: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "Film reviews from a grammar, with an exact reward for praise written well."

  @Setting("Openings that policies train on.", in: 1...8192)
  public var prompts = 512

  @Setting("Openings kept for evaluation; no training data has them.", in: 1...2048)
  public var heldOutPrompts = 128

  @Setting("Reviews to imitate, of every opinion.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("Labelled pairs of responses to train on.", in: 1...65536)
  public var preferences = 2048

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting(
    "Answers to a prompt that are ranked; above 2 the pairs are those of ranked lists.",
    in: 2...16)
  public var rankedAnswers = 2

  @Setting(
    "Words of a small language of fixed-length answers, which can be enumerated at 4 tokens; nil has "
      + "the whole language.", in: 16...24, unit: "tokens", aliases: ["vocab_size"])
  public var vocabulary: Int? = nil

  @Setting(
    "Most new tokens of a response, its end token included.", in: 4...128, unit: "tokens",
    aliases: ["max_new_tokens", "max_completion_length", "response_length"])
  public var responseTokens = 16

  @Setting("Temperature of the labels: at 0 the better response is always preferred.", in: 0...100)
  public var labelTemperature = 1.0

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  @Setting("Probability that a response of a pair has accidents in it.", in: 0...1)
  public var damage = 0.1

  public init() {}

  /// Creates the settings that differ from the defaults.
  public init(vocabulary: Int?, responseTokens: Int) {
    self.vocabulary = vocabulary
    self.responseTokens = responseTokens
  }

  public func validate() throws(SettingError) {
    if vocabulary == nil, responseTokens < 8 {
      throw .inconsistent(
        "responseTokens is \(responseTokens); a review of the whole language needs 8, or give "
          + "vocabulary: 16 for the small language")
    }
    if vocabulary != nil, rankedAnswers > 2 {
      throw .inconsistent(
        "the small language has pairs only: leave out rankedAnswers, or vocabulary")
    }
  }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    if let vocabulary { return smallWorld(vocabulary: vocabulary, seed: seed) }
    let language = ReviewLanguage(responseTokens: responseTokens)
    let random = RandomSource(seed: seed).split("Reviews")
    let openings = language.openings(prompts, heldOut: heldOutPrompts, random.split("prompts"))
    let hidden = Set(openings.heldOut)

    let demonstrations = draw(demonstrations, random.split("demonstrations")) { stream in
      language.demonstration(to: language.opening(outside: hidden, &stream), &stream)
    }
    let heldOutDemonstrations = openings.heldOut.indices.map { index in
      var stream = random.split("held-out demonstrations").split(index)
      return language.demonstration(to: openings.heldOut[index], &stream)
    }
    var (rankings, heldOutRankings) = ([RankedAnswers](), [RankedAnswers]())
    let pairs, heldOutPairs: [PreferencePair]
    if rankedAnswers > 2 {
      rankings = draw(lists(forPairs: preferences), random.split("rankings")) { stream in
        ranking(to: language.opening(outside: hidden, &stream), in: language, &stream)
      }
      heldOutRankings = draw(
        lists(forPairs: heldOutPreferences), random.split("held-out rankings")
      ) { stream in
        ranking(to: stream.element(of: openings.heldOut), in: language, &stream)
      }
      (pairs, heldOutPairs) = (rankings.flatMap(\.pairs), heldOutRankings.flatMap(\.pairs))
    } else {
      pairs = draw(preferences, random.split("preferences")) { stream in
        pair(to: language.opening(outside: hidden, &stream), in: language, &stream)
      }
      heldOutPairs = draw(heldOutPreferences, random.split("held-out preferences")) { stream in
        pair(to: stream.element(of: openings.heldOut), in: language, &stream)
      }
    }

    let reward = language.reward
    var world = World(
      tokenizer: language.tokenizer, responseTokens: responseTokens,
      contextTokens: language.longestPrompt + responseTokens,
      prompts: Split(
        train: openings.train.map { language.encode($0.words) },
        heldOut: openings.heldOut.map { language.encode($0.words) }),
      demonstrations: Split(train: demonstrations, heldOut: heldOutDemonstrations),
      preferences: Split(train: pairs, heldOut: heldOutPairs),
      gold: { reward(prompt: $0, response: $1) },
      rater: Rater(strength: { reward(prompt: $0, response: $1) }, labels: labels),
      facts: facts(demonstrations, pairs, reward, vocabulary: language.tokenizer.vocabularySize))
    world.rankings = Split(train: rankings, heldOut: heldOutRankings)
    return world
  }

  /// Draws `count` values, each from a stream of its own.
  func draw<Value>(
    _ count: Int, _ random: RandomSource, _ value: (inout RandomSource) -> Value
  ) -> [Value] {
    (0..<count).map { index in
      var stream = random.split(index)
      return value(&stream)
    }
  }

  /// Two responses of independent opinions, the preferred one drawn and named.
  private func pair(
    to prompt: ReviewWriter.Prompt, in language: ReviewLanguage, _ random: inout RandomSource
  ) -> PreferencePair {
    let first = language.response(to: prompt, damage: damage, &random)
    var second = first
    while second == first { second = language.response(to: prompt, damage: damage, &random) }
    let tokens = language.encode(prompt.words)
    let isFirst = prefersFirst(
      language.reward(prompt: tokens, response: first),
      language.reward(prompt: tokens, response: second), temperature: labelTemperature,
      noise: labelNoise, &random)
    return PreferencePair(
      prompt: tokens, chosen: isFirst ? first : second, rejected: isFirst ? second : first)
  }

  func facts(
    _ demonstrations: [Demonstration], _ pairs: [PreferencePair], _ reward: ReviewReward,
    vocabulary: Int
  ) -> [Fact] {
    let gold = demonstrations.map { reward(prompt: $0.prompt, response: $0.response) }
    let agreeing = pairs.filter {
      reward(prompt: $0.prompt, response: $0.chosen)
        > reward(prompt: $0.prompt, response: $0.rejected)
    }
    return [
      Fact("data/vocabulary", Double(vocabulary), "Tokens: words, marks and special tokens."),
      Fact("data/demonstrations", Double(demonstrations.count), "Reviews to imitate."),
      Fact("data/pairs", Double(pairs.count), "Labelled pairs for training."),
      Fact(
        "data/gold_demonstrations", gold.reduce(0, +) / Double(max(gold.count, 1)),
        "Mean gold reward of the demonstrations."),
      Fact(
        "data/label_agreement", Double(agreeing.count) / Double(max(pairs.count, 1)),
        "Share of training labels that prefer the response of higher gold reward."),
    ]
  }
}
