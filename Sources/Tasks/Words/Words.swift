import Models
import Settings
import Tensors

/// Bags of words with a reward that the labels show only in part: the task to over-optimise.
///
/// A prompt asks for three words; a response is a list. Labelled pairs never repeat a word and never
/// have more than eight, so a reward model cannot learn that repeating and rambling cost
/// (`WordBag`). `blindSpotShare` of the demonstrations do both: best-of-n can only find a blind spot
/// that the reference samples now and then. After Gao et al., arXiv 2210.10760.
public struct Words: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "Bags of words, with a reward whose penalties no labelled pair shows."

  @Setting("Prompts that policies train on.", in: 1...8192)
  public var prompts = 512

  @Setting("Prompts kept for evaluation; no training data has them.", in: 1...2048)
  public var heldOutPrompts = 128

  @Setting("Bags to imitate, of every taste.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("Labelled pairs of bags to train on.", in: 1...65536)
  public var preferences = 2048

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting(
    "Share of demonstrations that repeat words and ramble, where no pair is labelled.", in: 0...0.5)
  public var blindSpotShare = 0.02

  @Setting(
    "Share of the labelled answers that repeat words and ramble: above 0 enough pairs show what it costs.",
    in: 0...0.5)
  public var blindSpotPairs = 0.0

  @Setting(
    "Most new tokens of a response, its end token included.", in: 10...128, unit: "tokens",
    aliases: ["max_new_tokens", "max_completion_length", "response_length"])
  public var responseTokens = 16

  @Setting("Temperature of the labels: at 0 the better response is always preferred.", in: 0...100)
  public var labelTemperature = 0.5

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  public init() {}

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let recipe = WordBagRecipe(
      blindSpotShare: blindSpotShare, blindSpotPairs: blindSpotPairs, responseTokens: responseTokens
    )
    let sizes = WorldSizes(
      prompts: prompts, heldOutPrompts: heldOutPrompts, demonstrations: demonstrations,
      preferences: preferences, heldOutPreferences: heldOutPreferences,
      labels: LabelRule(temperature: labelTemperature, noise: labelNoise))
    let parts = sizes.draw(recipe, RandomSource(seed: seed).split("Words"))
    let bag = recipe.bag
    let blind = parts.demonstrations.train.filter { bag.isInBlindSpot($0.response) }
    return World(
      tokenizer: bag.tokenizer, responseTokens: responseTokens,
      contextTokens: 2 + WordBag.wishes + responseTokens, prompts: parts.prompts,
      demonstrations: parts.demonstrations, preferences: parts.preferences,
      gold: { bag.gold(prompt: $0, response: $1) }, rater: recipe.rater(sizes.labels),
      facts: parts.facts(vocabulary: bag.tokenizer.vocabularySize, gold: bag.gold) + [
        Fact(
          "data/blind_spot_share", Double(blind.count) / Double(demonstrations),
          "Share of demonstrations that repeat a word or have more than eight."
            + (blindSpotPairs > 0 ? "" : " No pair does."))
      ])
  }
}
