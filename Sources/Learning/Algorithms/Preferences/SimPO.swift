import Settings
import Tensors

/// Simple preference optimization: the mean log-probability of a token is the reward; no reference.
///
/// With ℓ = (1/|y|)·log π(y|x) of each answer,
///
///     L = −(1 − ε)·log σ(β·(ℓ⁺ − ℓ⁻) − γ) − ε·log σ(−β·(ℓ⁺ − ℓ⁻) + γ)
///
/// The reward is what decoding ranks by, and longer answers earn nothing by their length. The paper
/// recommends β from 2 to 10 and γ about β/2.
public struct SimPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Simple preference optimization: length-normalised, with a margin, without a reference."
  package static let source = Citation.arXiv(
    "2405.14734", "SimPO: Simple Preference Optimization with a Reference-Free Reward",
    equation: "6")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Scale of the mean log-probability, β.", in: 0.001...100)
  public var beta = 2.0

  @Setting(
    "Lead that a chosen answer must have, γ.", in: 0...100, unit: "reward",
    aliases: ["simpo_gamma", "gamma"])
  public var margin = 1.0

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
  package var rewardScale: ResponseScale { .perToken }

  package func loss(_ pairs: PairTerms) -> Variable {
    let (chosen, rejected) = pairs.means
    let difference = beta * (chosen - rejected) - margin
    return logisticLoss(difference, smoothing: labelSmoothing).mean()
  }
}
