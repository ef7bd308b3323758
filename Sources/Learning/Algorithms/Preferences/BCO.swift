import Settings
import Tensors

/// Binary classifier optimization: chosen answers are one class, rejected ones the other.
///
/// With rewards r = β·log π/ρ of each answer and their running mean δ over all answers so far,
///
///     L = −log σ(r⁺ − δ) − log σ(−(r⁻ − δ))
///
/// δ carries no gradient. Without it (`shift: false`) this is what TRL's `bco_pair` computes; TRL's
/// own BCO trainer has it. Prompts of the two classes are the same here, so the paper's correction for
/// unlike prompts is 1.
public struct BCO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Binary classifier optimization: chosen against rejected, each by itself; TRL's bco_pair."
  package static let source = Citation.arXiv(
    "2404.04656", "Binary Classifier Optimization for Large Language Model Alignment")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = ["trl": ["shift": .bool(false)]]

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting("Compare rewards with their running mean δ.")
  public var shift = true

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  package func anchor(_ rewards: [Double], _ seen: inout RunningMoments) -> Double? {
    guard shift else { return nil }
    seen.add(rewards)
    return seen.mean
  }

  package func loss(_ pairs: PairTerms) -> Variable {
    let chosen = beta * pairs.chosenLogRatio - pairs.anchor
    let rejected = beta * pairs.rejectedLogRatio - pairs.anchor
    return -(logSigmoid(chosen) + logSigmoid(-rejected)).mean()
  }
}
