import Settings
import Tensors

/// Contrastive preference optimization: DPO's limit for a uniform reference, with cross-entropy beside it.
///
/// With log-probabilities of whole answers and the cross-entropy of the chosen ones per token,
///
///     L = −(1 − ε)·log σ(β·Δ) − ε·log σ(−β·Δ) + α·H,      Δ = log π(y⁺|x) − log π(y⁻|x)
///     H = −Σ log π(y⁺|x) / Σ|y⁺|
///
/// The cross-entropy keeps the policy near the chosen answers, as no reference does.
public struct CPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Contrastive preference optimization: DPO without a reference, plus cross-entropy."
  package static let source = Citation.arXiv(
    "2401.08417", "Contrastive Preference Optimization")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Scale of the log-probability, β.", in: 0.001...100)
  public var beta = 0.1

  @Setting("Weight of the cross-entropy of chosen answers, α.", in: 0...100, aliases: ["cpo_alpha"])
  public var targetWeight = 1.0

  @Setting(
    "Probability that a label is flipped, ε; 0 is the original loss.", in: 0...0.49,
    aliases: ["label_smoothing"])
  public var labelSmoothing = 0.0

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  package var usesReference: Bool { false }

  package func loss(_ pairs: PairTerms) -> Variable {
    let difference = beta * (pairs.chosen - pairs.rejected)
    return logisticLoss(difference, smoothing: labelSmoothing).mean()
      + targetWeight * pairs.chosenCrossEntropy
  }
}
