import Settings
import Tensors

/// Alignment via optimal transport: the whole distribution of rewards is moved, not each pair by itself.
///
/// Values of a batch are sorted, v₍₁₎ ≤ v₍₂₎ ≤ …, and the i-th smallest stand against each other:
///
///     paired:    x = log π(y⁺|x)/π(y⁻|x),      z = log ρ(y⁺|x)/ρ(y⁻|x)
///     unpaired:  x = log π(y⁺|x)/ρ(y⁺|x),      z = log π(y⁻|x)/ρ(y⁻|x)
///     L = mean_i [ −(1 − ε)·log σ(β·(x₍ᵢ₎ − z₍ᵢ₎)) − ε·log σ(−β·(x₍ᵢ₎ − z₍ᵢ₎)) ]
///
/// At the optimum x dominates z stochastically, in the first order. A batch of one is DPO.
public struct AOT: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Alignment via optimal transport: rewards are compared rank by rank; TRL's aot, aot_unpaired."
  package static let source = Citation.arXiv(
    "2406.05882", "Distributional Preference Alignment of LLMs via Optimal Transport")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = [
    "unpaired": ["isPaired": .bool(false)]
  ]

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting(
    "Probability that a label is flipped, ε.", in: 0...0.49,
    aliases: ["label_smoothing"])
  public var labelSmoothing = 0.0

  @Setting("Compare each pair's lead with the reference's; otherwise chosen with rejected answers.")
  public var isPaired = true

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
    let (left, right) =
      isPaired
      ? (
        pairs.chosen - pairs.rejected,
        pairs.chosen.tape.constant(
          zip(pairs.referenceChosen, pairs.referenceRejected).map { $0 - $1 })
      ) : (pairs.chosenLogRatio, pairs.rejectedLogRatio)
    let difference = beta * (left.sorted() - right.sorted())
    return logisticLoss(difference, smoothing: labelSmoothing).mean()
  }
}

extension Variable {
  /// The elements from the smallest to the largest; equal ones keep their order.
  fileprivate func sorted() -> Variable {
    let values = self.values
    return gather(
      values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1] })
  }
}
