import Models
import Settings
import Tasks
import Tensors

/// Preferences against invention: refuse what you do not know, answer what you do.
///
/// The reference is asked every training question `samples` times. A question is known when the share
/// of right answers reaches the threshold; then a right answer is preferred to the refusal, and
/// otherwise the refusal to a wrong answer. The policy learns from these pairs,
///
///     L = −mean log σ( β·[ log π/ρ(y⁺) − log π/ρ(y⁻) ] ) − α·mean log π(y⁺|x)
///
/// The second term keeps the better answers likely, as the paper does.
public struct RefusalPreferences: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Refusal preferred to invention, answers to refusal: pairs from repeated sampling, then DPO."
  package static let source = Citation.arXiv(
    "2401.13275", "Can AI Assistants Know What They Don't Know?", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts)

  @Setting("Answers drawn to each question.", in: 1...1000, unit: "responses")
  public var samples = 10

  @Setting("Share of right answers from which on a question is known.", in: 0.01...1)
  public var threshold = 1.0

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...10)
  public var beta = 0.1

  @Setting("Weight of the better answer's log-probability, α.", in: 0...10, aliases: ["sft_coef"])
  public var imitation = 0.01

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the pairs are gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> ReferencePairs {
    try training.makeRefusalData(
      for: Self.typeName, samples: samples, threshold: threshold)
    return try DPO().begin(&training)
  }

  package func loss(_ pairs: PairTerms) -> Variable {
    let difference = beta * (pairs.chosenLogRatio - pairs.rejectedLogRatio)
    return -(logSigmoid(difference) + imitation * pairs.chosen).mean()
  }
}
