import Settings
import Tensors

/// Fine-tuning on the chosen answers alone: what every preference method has to beat.
///
/// With `T` tokens in the step's chosen answers,
///
///     L = −(1/T)·Σ log π(y⁺|x)
///
/// The rejected answers are read for the record only; they carry no gradient. Called Preferred-FT in the
/// DPO paper, and `sft` among TRL's losses.
public struct PreferredFineTuning: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary = "Fine-tuning on the chosen answers alone; TRL's sft."
  package static let source = Citation.arXiv(
    "2305.18290", "Direct Preference Optimization", section: "6")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Scale of the implicit reward in the records; it changes no training.", in: 0.001...100)
  public var beta = 1.0

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var usesReference: Bool { false }

  package func loss(_ pairs: PairTerms) -> Variable { pairs.chosenCrossEntropy }
}
