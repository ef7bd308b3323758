import Models
import Settings
import Tasks
import Tensors

/// Kahneman–Tversky optimization: answers are good or bad by themselves; no pair is ever compared.
///
/// With u = log π/ρ of an answer and z the divergence KL(π‖ρ), estimated and without gradient,
///
///     L = mean over answers of   λ₊·(1 − σ(β·(u⁺ − z)))   and   λ₋·(1 − σ(β·(z − u⁻)))
///     z = max(0, mean of log π/ρ over answers y′ set beside prompts x that they do not answer)
///
/// A pair counts as one good and one bad answer. Answer i + 1 of the batch stands beside prompt i for z;
/// a prompt that is then too long for the context loses its beginning.
public struct KTO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Kahneman–Tversky optimization: good and bad answers, each by itself; TRL's kto."
  package static let source = Citation.arXiv(
    "2402.01306", "KTO: Model Alignment as Prospect Theoretic Optimization", equation: "8")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting("Weight of chosen answers, λ₊.", in: 0...100, aliases: ["desirable_weight"])
  public var chosenWeight = 1.0

  @Setting("Weight of rejected answers, λ₋.", in: 0...100, aliases: ["undesirable_weight"])
  public var rejectedWeight = 1.0

  @Setting("Pairs a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  package func loss(_ pairs: PairTerms) -> Variable {
    let chosen = 1 - sigmoid(beta * pairs.chosenLogRatio - pairs.anchor)
    let rejected = 1 - sigmoid(pairs.anchor - beta * pairs.rejectedLogRatio)
    return 0.5 * (chosenWeight * chosen.mean() + rejectedWeight * rejected.mean())
  }

  /// β·z of a batch.
  package func anchor(_ pairs: [PreferencePair], _ training: Training) -> Double? {
    let sequences = mismatched(pairs, context: training.learner.model.context)
    let policy = training.sums(training.learner.model, of: sequences)
    let reference = training.sums(training.reference, of: sequences)
    return beta * max(0, Moments(zip(policy, reference).map { $0 - $1 }).mean)
  }

  /// The batch's prompts, each with the answer that belongs to the next of them.
  package func mismatched(_ pairs: [PreferencePair], context: Int) -> [PromptedResponse] {
    let sequences = pairs.sequences
    return sequences.indices.map { index in
      let response = sequences[(index + 1) % sequences.count].response
      return (
        Array(sequences[index].prompt.suffix(max(1, context - response.count))), response
      )
    }
  }
}
