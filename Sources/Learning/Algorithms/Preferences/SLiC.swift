import Settings
import Tensors

/// Sequence likelihood calibration: the chosen answer must lead by a margin; a hinge, not a logistic.
///
/// With v = log π of each answer, or log π/ρ when measured against the reference, and the cross-entropy
/// H of the chosen answers per token,
///
///     L = max(0, δ − β·(v⁺ − v⁻)) + λ·H
///
/// The paper has β = 1 and no reference, and fits H to the fine-tuning targets; the chosen answers are
/// those targets here. Against the reference with δ = 1 and λ = 0 it is the hinge of TRL and of RSO
/// (Liu et al., arXiv 2309.06657).
public struct SLiC: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Sequence likelihood calibration: a hinge on the lead, plus cross-entropy; TRL's hinge."
  package static let source = Citation.arXiv(
    "2305.10425", "SLiC-HF: Sequence Likelihood Calibration with Human Feedback", equation: "1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = [
    "hinge": ["usesReference": .bool(true), "targetWeight": .double(0), "beta": .double(0.1)]
  ]

  @Setting("Scale of the log-probability, β.", in: 0.001...100)
  public var beta = 1.0

  @Setting("Lead that a chosen answer must have, δ.", in: 0...1000)
  public var margin = 1.0

  @Setting("Weight of the cross-entropy of chosen answers, λ.", in: 0...100)
  public var targetWeight = 0.1

  @Setting("Measure answers against the reference, as TRL's hinge does.")
  public var usesReference = false

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  package func loss(_ pairs: PairTerms) -> Variable {
    // Without a reference its log-probabilities are zeros.
    let lead = beta * (pairs.chosenLogRatio - pairs.rejectedLogRatio)
    let hinge = relu(margin - lead).mean()
    return targetWeight == 0 ? hinge : hinge + targetWeight * pairs.chosenCrossEntropy
  }
}
