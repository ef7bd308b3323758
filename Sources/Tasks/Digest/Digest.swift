import Models
import Settings
import Tensors

/// Summaries whose labellers like length: the task for length bias.
///
/// The gold reward counts what a summary gets right and is independent of its length; labels follow
///
///     P(first preferred) = σ((gold₁ − gold₂ + γ·(length₁ − length₂)) / temperature)
///
/// with `lengthBias` γ. A reward model learns both. After Singhal et al., arXiv 2310.03716.
public struct Digest: WorldMaker {
  public static let family = Family.task
  public static let summary = "Summaries labelled by somebody who likes them long."

  @Setting("Documents that policies train on.", in: 1...8192)
  public var prompts = 512

  @Setting("Documents kept for evaluation; no training data has them.", in: 1...2048)
  public var heldOutPrompts = 128

  @Setting("Summaries to imitate, of every quality and length.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("Labelled pairs of summaries to train on.", in: 1...65536)
  public var preferences = 2048

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting(
    "What a token more is worth to the labeller, γ.", in: -2...2, unit: "reward per token")
  public var lengthBias = 0.3

  @Setting(
    "Most new tokens of a response, its end token included.", in: 8...128, unit: "tokens",
    aliases: ["max_new_tokens", "max_completion_length", "response_length"])
  public var responseTokens = 18

  @Setting("Temperature of the labels: at 0 what looks better is always preferred.", in: 0...100)
  public var labelTemperature = 1.0

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  public init() {}

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let recipe = DigestRecipe(responseTokens: responseTokens, lengthBias: lengthBias)
    let sizes = WorldSizes(
      prompts: prompts, heldOutPrompts: heldOutPrompts, demonstrations: demonstrations,
      preferences: preferences, heldOutPreferences: heldOutPreferences,
      labels: LabelRule(temperature: labelTemperature, noise: labelNoise))
    let parts = sizes.draw(recipe, RandomSource(seed: seed).split("Digest"))
    let tokenizer = recipe.language.tokenizer
    return World(
      tokenizer: tokenizer, responseTokens: responseTokens,
      contextTokens: DigestLanguage.promptTokens + responseTokens, prompts: parts.prompts,
      demonstrations: parts.demonstrations, preferences: parts.preferences,
      gold: { recipe.gold(prompt: $0, response: $1) },
      rater: recipe.rater(sizes.labels),
      facts: parts.facts(vocabulary: tokenizer.vocabularySize, gold: recipe.gold)
        + lengthFacts(parts.preferences.train))
  }

  private func lengthFacts(_ pairs: [PreferencePair]) -> [Fact] {
    let unequal = pairs.filter { $0.chosen.count != $0.rejected.count }
    let longer = unequal.filter { $0.chosen.count > $0.rejected.count }
    return [
      Fact(
        "data/longer_preferred", Double(longer.count) / Double(max(unequal.count, 1)),
        "Share of training labels that prefer the longer response, equal lengths left out.")
    ]
  }
}
