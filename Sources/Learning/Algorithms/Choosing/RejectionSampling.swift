import Settings

/// Rejection-sampling fine-tuning: draw K answers to every prompt once, imitate the best of each.
///
///     L = −(1/n)·Σ log π(y*|x)        y* the best `keep` of K answers of the reference to x
///
/// The answers are drawn and scored once, before the first step; `RAFT` draws anew in every step.
/// With `selection: .random` as many are drawn at random: the matched control.
public struct RejectionSampling: LoggedImitation {
  public static let family = Family.algorithm
  public static let summary =
    "Fine-tuning on the best of K answers to every prompt, drawn and scored once."
  package static let source = Citation.arXiv(
    "2307.09288", "Llama 2: Open Foundation and Fine-Tuned Chat Models", section: "3.2.3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, acceptsReward: true)

  @Setting("Answers drawn to each prompt, K.", in: 1...4096, aliases: ["num_generations"])
  public var samples = 8

  @Setting("Best answers to each prompt that are kept.", in: 1...4096)
  public var keep = 1

  @Setting("Which answers are kept.")
  public var selection = Selection.best

  @Setting("Kept answers a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the kept answers are gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 2.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var log: LogSource { .sampled(perPrompt: samples) }
  package var pessimism: Double { 0 }

  package func weights(rewards: [Double], groups: [[Int]]) -> [Double] {
    keptWeights(rewards, groups: groups, keep: keep, selection)
  }
}
