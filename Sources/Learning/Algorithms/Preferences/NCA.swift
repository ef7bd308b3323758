import Settings
import Tensors

/// Noise contrastive alignment: the chosen answer's likelihood counts by itself, not only its lead.
///
/// With u = log π/ρ of each answer,
///
///     L = −log σ(β·u⁺) − ½·log σ(−β·u⁺) − ½·log σ(−β·u⁻)
///
/// DPO may lower both likelihoods as long as their difference grows; here that costs.
public struct NCA: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Noise contrastive alignment: absolute likelihoods, not differences; TRL's nca_pair."
  package static let source = Citation.arXiv(
    "2402.05369", "Noise Contrastive Alignment of Language Models with Explicit Rewards")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

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
    let chosen = beta * pairs.chosenLogRatio
    let rejected = beta * pairs.rejectedLogRatio
    let both = logSigmoid(-chosen) + logSigmoid(-rejected)
    return -(logSigmoid(chosen) + 0.5 * both).mean()
  }
}
