import Models
import Settings
import Tasks
import Tensors

/// Supervised fine-tuning: learn to write the demonstrations' responses.
///
/// With `T` response tokens in the step's batch, the prompt's tokens read but not counted,
///
///     L = −(1/T)·Σ_t log π(y_t | x, y_<t)
///
/// Sequences are packed: no token is padding, and the last target is end-of-text.
public struct SFT: Algorithm {
  public static let family = Family.algorithm
  public static let summary = "Supervised fine-tuning: cross-entropy on demonstrated responses."
  package static let source = Citation.arXiv(
    "2203.02155", "Training Language Models to Follow Instructions with Human Feedback",
    section: "3.5")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .demonstrations, usesReference: false)

  @Setting("Demonstrations a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.demonstrations.train.count, epochs: epochs, batch: batch)
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    let examples = training.items(batch, of: training.world.demonstrations.train)
    let packed = PackedResponses(examples.map { ($0.prompt, $0.response) })
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { -$0.mean() }
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// Cross-entropy of held-out demonstrations, nats per token.
  package func evaluate(
    _ training: inout Training, _ memory: inout Nothing
  ) throws(TrainingError) {
    let examples = training.world.demonstrations.heldOut.prefix(training.evaluation.examples)
    guard !examples.isEmpty else { return }
    let tokens = training.logProbabilities(
      training.learner.model, of: examples.map { ($0.prompt, $0.response) })
    training.log("loss/heldout", -Moments(tokens).mean)
  }
}
