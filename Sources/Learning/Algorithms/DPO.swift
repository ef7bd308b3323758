import Settings
import Tensors

/// Direct preference optimization: learning from preferences without a reward model.
///
/// For a prompt x with chosen answer y⁺ and rejected answer y⁻, and the frozen reference ρ,
///
///     Δ = β·[ log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x) ]
///     L = −(1 − ε)·log σ(Δ) − ε·log σ(−Δ)
///
/// ε = 0 is the paper's equation 7; ε > 0 is cDPO (Mitchell, A Note on DPO with Noisy Preferences,
/// 2023, equation 3): labels are taken to be flipped with probability ε.
public struct DPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary = "Direct preference optimization: preferences without a reward model."
  package static let source = Citation.arXiv(
    "2305.18290", "Direct Preference Optimization", equation: "7")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...10)
  public var beta = 0.1

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

  package func loss(_ pairs: PairTerms) -> Variable {
    let difference = beta * (pairs.chosenLogRatio - pairs.rejectedLogRatio)
    let agreeing = logSigmoid(difference) * (labelSmoothing - 1)
    return (agreeing - labelSmoothing * logSigmoid(-difference)).mean()
  }
}
