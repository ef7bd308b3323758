import Settings
import Tensors

/// Identity preference optimization: the preference margin is brought to a fixed size, not to infinity.
///
/// With Δ = log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x), log-probabilities summed over the answer,
///
///     L = ( Δ − 1/(2τ) )²
///
/// τ is called β here, as in the other methods. Under certain preferences DPO has no finite optimum;
/// this loss has one. `.perToken` divides each log-ratio by the answer's length first, which is what
/// TRL's `ipo` computes.
public struct IPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Identity preference optimization: a squared loss with a finite optimum; TRL's ipo."
  package static let source = Citation.arXiv(
    "2310.12036", "A General Theoretical Paradigm to Understand Learning from Preferences",
    equation: "17")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = [
    "trl": ["scale": ResponseScale.perToken.settingValue]
  ]

  @Setting("Pull towards the reference, the paper's τ: the margin goes to 1/(2β).", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Whether answers count by their sum, as in the paper, or by their mean token, as in TRL.")
  public var scale = ResponseScale.sum

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
    let difference = pairs.chosenLogRatio(scale) - pairs.rejectedLogRatio(scale)
    return square(difference - 1 / (2 * beta)).mean()
  }
}
