import Models
import Settings
import Tensors

/// Additions with a verifier: the answer is right, or it is not.
///
/// Demonstrations come from somebody who forgets the carries now and then, so that a policy that
/// imitates them is sometimes right and can learn from being verified. Every pair has one right and
/// one wrong answer.
public struct Sums: WorldMaker {
  public static let family = Family.task
  public static let summary = "Additions in digits, with a verifier as the gold reward."

  @Setting("Sums that policies train on.", in: 1...8192)
  public var prompts = 512

  @Setting("Sums kept for evaluation; no training data has them.", in: 1...2048)
  public var heldOutPrompts = 128

  @Setting("Worked sums to imitate.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("Labelled pairs of answers to train on.", in: 1...65536)
  public var preferences = 2048

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting("Most digits of a number.", in: 1...6)
  public var digits = 2

  @Setting("Numbers that are added.", in: 2...6)
  public var terms = 2

  @Setting("Write every sum on the way, not the last alone.")
  public var showsWork = false

  @Setting("Share of demonstrations that forget the carries.", in: 0...1)
  public var mistakes = 0.3

  @Setting("Temperature of the labels: at 0 the right answer is always preferred.", in: 0...100)
  public var labelTemperature = 0.0

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  public init() {}

  public func validate() throws(SettingError) {
    let available = (0..<(digits * terms)).reduce(1.0) { power, _ in power * 10 }
    try checkPrompts(prompts + heldOutPrompts, of: available, "raise digits or terms")
  }

  package var responseTokens: Int { arithmetic.answerTokens }

  private var arithmetic: Arithmetic {
    Arithmetic(terms: terms, digits: digits, showsWork: showsWork)
  }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    try validate()
    let arithmetic = arithmetic
    let sizes = WorldSizes(
      prompts: prompts, heldOutPrompts: heldOutPrompts, demonstrations: demonstrations,
      preferences: preferences, heldOutPreferences: heldOutPreferences,
      labels: LabelRule(temperature: labelTemperature, noise: labelNoise))
    let recipe = SumsRecipe(arithmetic: arithmetic, mistakes: mistakes)
    let parts = sizes.draw(recipe, RandomSource(seed: seed).split("Sums"))
    return World(
      tokenizer: arithmetic.tokenizer, responseTokens: arithmetic.answerTokens,
      contextTokens: arithmetic.promptTokens + arithmetic.answerTokens, prompts: parts.prompts,
      demonstrations: parts.demonstrations, preferences: parts.preferences,
      gold: { recipe.gold(prompt: $0, response: $1) },
      rater: recipe.rater(sizes.labels),
      answers: AnswerKey(final: { arithmetic.final($0) }) {
        arithmetic.isRight(prompt: $0, response: $1)
      },
      facts: parts.facts(vocabulary: arithmetic.tokenizer.vocabularySize, gold: recipe.gold))
  }
}
