import Settings
import Tensors

/// Self-play preference optimization, hard labels: the winner's log-ratio goes to a fixed height.
///
/// With u = log π/ρ of each answer,
///
///     L = ( u⁺ − 1/(2β) )² + ( u⁻ + 1/(2β) )²
///
/// The paper's η is 1/β, its win rates are 1 and 0 here, and its losers are the rejected answers. The
/// paper plays rounds against the policy's last iterate; on a fixed set of pairs this is its first.
public struct SPPO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Self-play preference optimization with hard labels: two squared losses; TRL's sppo_hard."
  package static let source = Citation.arXiv(
    "2405.00675", "Self-Play Preference Optimization for Language Model Alignment",
    equation: "4.7")
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
    let height = 1 / (2 * beta)
    let chosen = square(pairs.chosenLogRatio - height)
    let rejected = square(pairs.rejectedLogRatio + height)
    return (chosen + rejected).mean()
  }
}
