import Models
import Settings
import Tasks
import Tensors

/// A reward model of when to refuse, from the pairs of `RefusalPreferences`.
///
///     L = mean −log σ(r⁺ − r⁻)
///
/// Behind `rewardedBy:` it lets reinforcement learning teach refusal.
public struct RefusalRewardModeling: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "A reward model that likes refusals of the unknown and answers to the known."
  package static let source = Citation.arXiv(
    "2401.13275", "Can AI Assistants Know What They Don't Know?", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, product: .rewardModel)

  @Setting("Answers drawn to each question.", in: 1...1000, unit: "responses")
  public var samples = 10

  @Setting("Share of right answers from which on a question is known.", in: 0.01...1)
  public var threshold = 1.0

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the pairs are gone through, when steps: is not given.", in: 0.01...1000,
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
    let start = training.learner.model
    if start.head == .language {
      training.learner = Learner(
        start.withScalarHead(random: training.random.split("head")), optimizer)
    }
    return Nothing()
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    let pairs = training.items(batch, of: training.world.preferences.train)
    let packed = PackedResponses(pairs.sequences)
    let update = try training.update(on: packed.batch, packed.scores) { scores in
      pairwiseLoss(
        chosen: scores.gather(Array(pairs.indices)),
        rejected: scores.gather(pairs.indices.map { $0 + pairs.count }),
        margins: [Double](repeating: 0, count: pairs.count), centring: 0)
    }
    let scores = update.outputs.values
    training.log(
      "reward_model/accuracy_train",
      pairAccuracy(pairs.indices.map { (scores[$0], scores[$0 + pairs.count]) }))
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// Accuracy on pairs of held-out questions.
  package func evaluate(
    _ training: inout Training, _ memory: inout Nothing
  ) throws(TrainingError) {
    let pairs = training.world.preferences.heldOut
    guard !pairs.isEmpty else { return }
    let scores = training.learner.model.scores(
      of: pairs.sequences, workspace: training.learner.workspace, workers: training.workers)
    training.log(
      "refusal/pair_accuracy",
      pairAccuracy(pairs.indices.map { (scores[$0], scores[$0 + pairs.count]) }))
  }
}
