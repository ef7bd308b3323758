import Models
import Settings
import Tensors

/// A bandit: one state, a response is one token, and every policy's value is known exactly.
///
/// The vocabulary is the arms and nothing else. A prompt has to have a token, so arm 0 stands there
/// and says nothing. Demonstrations and pairs are drawn from the reference distribution.
public struct Bandit: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "A bandit: responses of one token, for experiments whose optimum is known exactly."
  public static let sourceLine: String? =
    "Tajwar et al. 2024, arXiv 2404.14367, section 5; Azar et al. 2023, arXiv 2310.12036, section 5"

  @Setting("Responses to choose from, one token each.", in: 2...4096)
  public var arms = 10

  @Setting("What data is drawn from.")
  public var reference = BanditReference.uniform

  @Setting("Gold reward of each arm.")
  public var reward = BanditReward.linear(1)

  @Setting("Which pairs are compared.")
  public var pairs = BanditPairs.sampled

  @Setting("Arms drawn from the reference, to imitate.", in: 1...65536)
  public var demonstrations = 1024

  @Setting("Labelled pairs to train on, where they are sampled.", in: 1...65536)
  public var preferences = 1024

  @Setting("Temperature of the labels: at 0 the better arm is always preferred.", in: 0...100)
  public var labelTemperature = 1.0

  public init() {}

  /// Tajwar's bandits of 100 arms, IPO's data sets on three.
  public static let presets: [String: [String: SettingValue]] = [
    "tajwar": tajwar(peak: 70), "tajwarAligned": tajwar(peak: 20),
    "ipoTotalOrder": [
      "arms": .int(3), "pairs": BanditPairs.listed([[0, 1], [1, 2], [0, 2]]).settingValue,
    ],
    "ipoNeverWins": [
      "arms": .int(3), "pairs": BanditPairs.listed([[0, 1], [1, 0], [1, 2]]).settingValue,
    ],
  ]

  private static func tajwar(peak: Double) -> [String: SettingValue] {
    [
      "arms": .int(100),
      "reference": BanditReference.cauchy(location: -0.7, scale: 0.4).settingValue,
      "reward": BanditReward.peak(at: peak, width: 10).settingValue,
    ]
  }

  public func validate() throws(SettingError) {
    for (name, count) in [("reference", reference.count), ("reward", reward.count)] {
      if let count, count != arms {
        throw .inconsistent(
          "\(name) lists \(count) numbers for \(arms) arms; list one number for each arm")
      }
    }
    if case .listed(let weights) = reference, !(weights.reduce(0, +) > 0) {
      throw .inconsistent("the reference's weights add up to 0; make at least one of them positive")
    }
    guard case .listed(let pairs) = pairs else { return }
    let isPair = { (pair: [Int]) in
      pair.count == 2 && pair[0] != pair[1] && pair.allSatisfy { (0..<arms).contains($0) }
    }
    guard !pairs.isEmpty, pairs.allSatisfy(isPair) else {
      throw .inconsistent(
        "pairs: .listed(…) takes pairs [winner, loser] of two different arms below \(arms), "
          + "for example [[0, 1]]")
    }
  }

  /// Probability of each arm under the reference.
  package var referenceProbabilities: [Double] { reference.probabilities(arms: arms) }

  /// Gold reward of each arm.
  package var rewards: [Double] { reward.rewards(arms: arms) }

  package var responseTokens: Int { 1 }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let (random, rewards) = (RandomSource(seed: seed).split("Bandit"), rewards)
    let prompt: [Int32] = [0]
    let gold: @Sendable ([Int32], [Int32]) -> Double = { _, response in
      response.first.map { rewards[Int($0)] } ?? 0
    }
    return World(
      tokenizer: SymbolTokenizer((0..<arms).map { "arm\($0)" }), responseTokens: responseTokens,
      contextTokens: 2,
      prompts: Split(
        train: Array(repeating: prompt, count: 256), heldOut: Array(repeating: prompt, count: 256)),
      demonstrations: Split(
        train: drawn(demonstrations, random.split("demonstrations")),
        heldOut: drawn(256, random.split("held-out demonstrations"))),
      preferences: Split(
        train: labelled(preferences, rewards, random.split("preferences")),
        heldOut: labelled(256, rewards, random.split("held-out preferences"))),
      gold: gold,
      rater: Rater(strength: gold, labels: LabelRule(temperature: labelTemperature, noise: 0)),
      facts: [
        Fact("data/arms", Double(arms), "Responses to choose from."),
        Fact(
          "data/gold_reference",
          zip(referenceProbabilities, rewards).reduce(0) { $0 + $1.0 * $1.1 },
          "Expected gold reward of the reference distribution, exact."),
      ])
  }

  private func drawn(_ count: Int, _ random: RandomSource) -> [Demonstration] {
    let probabilities = referenceProbabilities
    return (0..<count).map { index in
      var stream = random.split(index)
      return Demonstration(prompt: [0], response: [Int32(stream.index(weightedBy: probabilities))])
    }
  }

  private func labelled(
    _ count: Int, _ rewards: [Double], _ random: RandomSource
  ) -> [PreferencePair] {
    if case .listed(let pairs) = pairs {
      return pairs.map {
        PreferencePair(prompt: [0], chosen: [Int32($0[0])], rejected: [Int32($0[1])])
      }
    }
    let probabilities = referenceProbabilities
    return (0..<count).map { index in
      var stream = random.split(index)
      let first = stream.index(weightedBy: probabilities)
      // The second arm is drawn from the others, so that every pair compares two.
      var others = probabilities
      others[first] = 0
      if !others.contains(where: { $0 > 0 }) { others = others.indices.map { $0 == first ? 0 : 1 } }
      let second = stream.index(weightedBy: others)
      let isFirst = prefersFirst(
        rewards[first], rewards[second], temperature: labelTemperature, &stream)
      return PreferencePair(
        prompt: [0], chosen: [Int32(isFirst ? first : second)],
        rejected: [Int32(isFirst ? second : first)])
    }
  }
}
