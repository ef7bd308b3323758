import Settings
import Tensors

/// Exact optimization on pairs: the reverse KL from the policy's preference to the labels'.
///
/// With Δ = log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x), q = σ(β·Δ), and the label read as (1 − ε, ε),
///
///     L = q·[ log q − log(1 − ε) ] + (1 − q)·[ log(1 − q) − log ε ]
///
/// DPO is the same with the forward KL. ε must be positive: a certain label has no reverse KL.
public struct EXO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Exact optimization: the reverse KL to smoothed labels; TRL's exo_pair."
  package static let source = Citation.arXiv(
    "2402.00856", "Towards Efficient Exact Optimization of Language Model Alignment",
    equation: "16")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Probability that a label is flipped, ε; it must be positive.", in: 0.0001...0.49,
    aliases: ["label_smoothing"])
  public var labelSmoothing = 0.001

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
    let agreeing = logSigmoid(difference) - Elementary.log1p(-labelSmoothing)
    let flipped = logSigmoid(-difference) - Elementary.log(labelSmoothing)
    return (sigmoid(difference) * agreeing + sigmoid(-difference) * flipped).mean()
  }
}
