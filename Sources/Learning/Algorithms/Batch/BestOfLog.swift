import Settings

/// Fine-tuning on the best of a log: what a batch method must beat.
///
///     L = −(1/n)·Σ_i log π(y_i|x_i)        over the best logged responses to each prompt
///
/// With `random` the same number is drawn at random instead: the control that shows what choosing
/// is worth.
public struct BestOfLog: LoggedImitation {
  public static let family = Family.algorithm
  public static let summary = "Supervised fine-tuning on the best logged response to each prompt."
  package static let source = Citation.arXiv(
    "2307.09288", "Llama 2: Open Foundation and Fine-Tuned Chat Models", section: "3.2.3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .log, acceptsReward: true)

  @Setting("Best responses to each prompt that are kept.", in: 1...4096, unit: "responses")
  public var keep = 1

  @Setting("Which responses are kept.")
  public var selection = Selection.best

  @Setting("Where the log comes from.", aliases: ["dataset"])
  public var log = LogSource.recorded

  @Setting("Logged responses a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the log is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("Deviations of the reward ensemble that are taken off its mean, λ.", in: 0...100)
  public var pessimism = 0.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func weights(rewards: [Double], groups: [[Int]]) -> [Double] {
    keptWeights(rewards, groups: groups, keep: keep, selection)
  }
}
