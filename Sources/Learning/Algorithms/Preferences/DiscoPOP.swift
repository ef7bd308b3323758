import Settings
import Tensors

/// The log-ratio modulated loss that a language model found by searching over losses.
///
/// With Δ = log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x) and the gate w = σ(β·Δ/τ),
///
///     L = (1 − w)·(−log σ(β·Δ)) + w·e^(−β·Δ)
///
/// Pairs in the wrong order are judged by the logistic loss, those in the right one by the exponential.
/// The gradient flows through the gate too. Near Δ = 0 the loss is not convex.
public struct DiscoPOP: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "The loss found by search: logistic where wrong, exponential where right; TRL's discopop."
  package static let source = Citation.arXiv(
    "2406.08414",
    "Discovering Preference Optimization Algorithms with and for Large Language Models")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Width of the gate between the two losses, τ.", in: 0.001...100, aliases: ["discopop_tau"])
  public var temperature = 0.05

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
    let gate = sigmoid(difference / temperature)
    // Where the exponential is large its gate is 0; the product must not become ∞·0.
    let exponential = exp((-difference).clamped(to: -Double.infinity...80))
    return ((1 - gate) * logisticLoss(difference) + gate * exponential).mean()
  }
}
