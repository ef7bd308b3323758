import Settings
import Tensors

/// Direct preference optimization: learning from preferences without a reward model.
///
/// For a prompt x with chosen answer y⁺ and rejected answer y⁻, and the frozen reference ρ,
///
///     Δ = f′(π(y⁺|x)/ρ(y⁺|x)) − f′(π(y⁻|x)/ρ(y⁻|x)),      f′ = log unless told otherwise
///     L = −(1 − ε)·log σ(β·Δ) − ε·log σ(−β·Δ)
///
/// ε = 0 and f′ = log is the paper's equation 7; ε > 0 is cDPO (Mitchell, A Note on DPO with Noisy
/// Preferences, 2023, equation 3): labels are taken to be flipped with probability ε. Other
/// divergences are those of arXiv 2309.16240. A tail weight below 1 is LD-DPO (arXiv 2409.06411):
/// tokens beyond the length of the shorter answer count less. `.perToken` divides each log-ratio by
/// the answer's length (Tülu 3, arXiv 2411.15124, section 5; TRL's `sigmoid_norm`).
public struct DPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Direct preference optimization: preferences without a reward model; TRL's sigmoid."
  package static let source = Citation.arXiv(
    "2305.18290", "Direct Preference Optimization", equation: "7")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = [
    "lengthNormalized": ["scale": ResponseScale.perToken.settingValue, "beta": .double(5)],
    "lengthDesensitized": ["tailWeight": .double(0.5)],
    "conservative": ["labelSmoothing": .double(0.1)],
  ]

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Probability that a label is flipped, ε; 0 is the original loss.", in: 0...0.49,
    aliases: ["label_smoothing"])
  public var labelSmoothing = 0.0

  @Setting("What keeps the policy near the reference.", aliases: ["f_divergence_type"])
  public var divergence = PairDivergence.reverseKL

  @Setting("Whether answers count by their sum or by their mean token.")
  public var scale = ResponseScale.sum

  @Setting(
    "Weight of the tokens beyond the length of the pair's shorter answer.", in: 0...1,
    aliases: ["ld_alpha"])
  public var tailWeight = 1.0

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
    let difference =
      divergence(pairs.chosenLogRatio(scale)) - divergence(pairs.rejectedLogRatio(scale))
    return logisticLoss(beta * difference, smoothing: labelSmoothing).mean()
  }
}
