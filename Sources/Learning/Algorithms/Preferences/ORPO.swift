import Settings
import Tensors

/// Odds ratio preference optimization: fine-tuning and preferences in one loss; no reference.
///
/// With ℓ = (1/|y|)·log π(y|x) of each answer, its probability p = e^ℓ and odds p/(1 − p),
///
///     L = mean[ −ℓ⁺ − β·log σ( log odds⁺ − log odds⁻ ) ]
///     log odds⁺ − log odds⁻ = (ℓ⁺ − ℓ⁻) − ( log(1 − e^ℓ⁺) − log(1 − e^ℓ⁻) )
///
/// The weight β is the paper's λ. Meant for a model that was not fine-tuned before.
public struct ORPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Odds ratio preference optimization: cross-entropy and odds in one, without a reference."
  package static let source = Citation.arXiv(
    "2403.07691", "ORPO: Monolithic Preference Optimization without Reference Model", equation: "6")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Weight of the odds ratio, the paper's λ.", in: 0.001...100, aliases: ["lambda"])
  public var beta = 0.1

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
  package var rewardScale: ResponseScale { .perToken }

  package func loss(_ pairs: PairTerms) -> Variable {
    let (chosen, rejected) = pairs.means
    let ratio = logOdds(chosen) - logOdds(rejected)
    return (-chosen - beta * logSigmoid(ratio)).mean()
  }

  /// log p/(1 − p) for ℓ = log p; p = 1 is held a hair below, where the odds are still finite.
  private func logOdds(_ logProbability: Variable) -> Variable {
    logProbability - log(-expm1(logProbability.clamped(to: -Double.infinity...(-1e-12))))
  }
}
