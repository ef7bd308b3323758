import Settings
import Tensors

/// Robust DPO: the loss of DPO, corrected so that it is unbiased under flipped labels.
///
/// With Δ = log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x) and labels flipped with probability ε < ½,
///
///     L = [ −(1 − ε)·log σ(β·Δ) + ε·log σ(−β·Δ) ] / (1 − 2ε)
///
/// In expectation over the flips this is DPO's loss on the true labels. It is not bounded from below:
/// with few pairs the second term can be driven to −∞, so that ε should not be set too high.
public struct RobustDPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "DPO made unbiased under labels flipped with a known probability; TRL's robust."
  package static let source = Citation.arXiv(
    "2403.00409", "Provably Robust DPO: Aligning Language Models with Noisy Feedback")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Probability that a label is flipped, ε.", in: 0...0.49,
    aliases: ["label_smoothing"])
  public var labelSmoothing = 0.1

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
    let difference = beta * (pairs.chosenLogRatio - pairs.rejectedLogRatio)
    let agreeing = (labelSmoothing - 1) * logSigmoid(difference)
    let flipped = labelSmoothing * logSigmoid(-difference)
    return ((agreeing + flipped) / (1 - 2 * labelSmoothing)).mean()
  }
}
