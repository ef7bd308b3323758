import Models
import Settings
import Tasks
import Tensors

/// Fine-tuning on when to refuse: the right answer to what is known, the refusal to what is not.
///
///     L = −(1/T)·Σ_t log π(y⁺_t | x, y⁺_<t)
///
/// y⁺ is the better answer of the pair that `RefusalPreferences` would make of the question: what
/// preference learning is held against.
public struct RefusalTuning: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Supervised fine-tuning on right answers to known and refusals to unknown questions."
  package static let source = Citation.arXiv(
    "2401.13275", "Can AI Assistants Know What They Don't Know?", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts)

  @Setting("Answers drawn to each question.", in: 1...1000, unit: "responses")
  public var samples = 10

  @Setting("Share of right answers from which on a question is known.", in: 0.01...1)
  public var threshold = 1.0

  @Setting("Questions a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the questions are gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Nothing {
    try training.makeRefusalData(
      for: Self.typeName, samples: samples, threshold: threshold)
    return Nothing()
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    let examples = training.items(batch, of: training.world.demonstrations.train)
    let packed = PackedResponses(examples.map { ($0.prompt, $0.response) })
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { -$0.mean() }
    training.log(update, tokens: packed.batch.tokenCount)
  }
}
