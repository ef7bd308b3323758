import Models
import Settings
import Tensors

/// Responses that are one word each, with a gold reward X and a proxy X̂ = X + Z of their own.
///
/// The smallest world with a wrong reward: X is standard normal, Z is `noise`, both drawn once for
/// each response, and nothing else about a response matters. Labels follow the proxy,
///
///     P(first preferred) = σ((X̂₁ − X̂₂) / temperature)
///
/// so that a reward model learns X̂, and optimising it shows regressional Goodhart: Gao et al.,
/// arXiv 2210.10760, section 4.1. `bestOfN` and `ProxyCurve` give the exact curves. Demonstrations
/// draw every response with equal probability.
public struct ScalarProxy: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "One-word responses with a gold reward and a noisy proxy that labels them."

  @Setting("What the proxy adds to the gold reward of a response.")
  public var noise = ProxyNoise.gaussian(deviation: 1)

  @Setting("Different responses.", in: 2...4096)
  public var responses = 256

  @Setting("Prompts that policies train on; they mean nothing.", in: 1...512)
  public var prompts = 256

  @Setting("Prompts kept for evaluation; no training data has them.", in: 1...256)
  public var heldOutPrompts = 128

  @Setting("Responses to imitate, each with the same probability.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("Labelled pairs of responses to train on.", in: 1...65536)
  public var preferences = 4096

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting(
    "Temperature of the labels: at 0 the response of higher proxy is always preferred.", in: 0...100
  )
  public var labelTemperature = 0.0

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  public init() {}

  package var responseTokens: Int { 2 }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let random = RandomSource(seed: seed).split("ScalarProxy")
    let recipe = ScalarRecipe(responses: responses, noise: noise, random.split("rewards"))
    let sizes = WorldSizes(
      prompts: prompts, heldOutPrompts: heldOutPrompts, demonstrations: demonstrations,
      preferences: preferences, heldOutPreferences: heldOutPreferences,
      labels: LabelRule(temperature: labelTemperature, noise: labelNoise))
    let parts = sizes.draw(recipe, random)
    let size = recipe.tokenizer.vocabularySize
    let curve = ProxyCurve(noise)
    var world = World(
      tokenizer: recipe.tokenizer, responseTokens: responseTokens, contextTokens: 4,
      prompts: parts.prompts,
      demonstrations: parts.demonstrations, preferences: parts.preferences,
      gold: { recipe.gold(prompt: $0, response: $1) },
      rater: recipe.rater(sizes.labels),
      facts: parts.facts(vocabulary: size, gold: recipe.gold) + recipe.curveFacts)
    world.bestOfEndless = { curve($0) }
    return world
  }
}

/// The rewards of a seed's responses, and how prompts and pairs are drawn.
struct ScalarRecipe: WorldRecipe {
  static let signs = 32
  /// Reward of everything that is not one word and an end.
  static let malformed = -4.0

  let tokenizer: WordTokenizer
  /// X and X̂ of each response; shape `[responses]`.
  let golds: [Double]
  let proxies: [Double]

  init(responses: Int, noise: ProxyNoise, _ random: RandomSource) {
    tokenizer = WordTokenizer(
      words: (0..<Self.signs).map { "sign\($0)" } + (0..<responses).map { "word\($0)" })
    let rewards = items(responses, random) { stream in
      let gold = stream.normal()
      return (gold: gold, proxy: gold + noise.draw(&stream))
    }
    golds = rewards.map(\.gold)
    proxies = rewards.map(\.proxy)
  }

  func prompt(_ random: inout RandomSource) -> [Int32] {
    [0, 1].map { _ in Int32(2 + random.integer(below: Self.signs)) }
  }

  func response(_ index: Int) -> [Int32] {
    [Int32(2 + Self.signs + index), tokenizer.endToken]
  }

  func demonstration(to prompt: [Int32], _ random: inout RandomSource) -> [Int32] {
    response(random.integer(below: golds.count))
  }

  func candidates(
    to prompt: [Int32], _ random: inout RandomSource
  ) -> (first: [Int32], second: [Int32]) {
    let first = random.integer(below: golds.count)
    let second = random.integer(below: golds.count - 1)
    return (response(first), response(second < first ? second : second + 1))
  }

  func gold(prompt: [Int32], response: [Int32]) -> Double { reward(response, golds) }

  func labelled(prompt: [Int32], response: [Int32]) -> Double { reward(response, proxies) }

  private func reward(_ response: [Int32], _ rewards: [Double]) -> Double {
    guard response.count == 2, response[1] == tokenizer.endToken else { return Self.malformed }
    let index = Int(response[0]) - 2 - Self.signs
    return rewards.indices.contains(index) ? rewards[index] : Self.malformed
  }

  /// The exact best-of-n curve of these very responses.
  var curveFacts: [Fact] {
    [1, 4, 16, 64, 256].map { n in
      let point = bestOfN(n, gold: golds, proxy: proxies)
      return Fact(
        "data/gold_best_of_\(n)", point.gold,
        "Exact mean gold reward of the best of \(n) responses by the proxy.")
    }
  }
}
