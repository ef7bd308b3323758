import Settings
import Tensors

/// Unlikelihood: chosen answers are made likely, rejected ones unlikely; no reference holds back.
///
/// With T⁺ tokens in the chosen answers of the batch and T⁻ in the rejected ones,
///
///     tokens:    L = −(1/T⁺)·Σ log π(y⁺_t)  −  α·(1/T⁻)·Σ log(1 − π(y⁻_t))
///     sequence:  L = −(1/T⁺)·Σ log π(y⁺_t)  +  α·(1/T⁻)·Σ log π(y⁻_t)
///
/// The first is the paper's token-level loss with the rejected answers as negative candidates; its
/// second term is never below 0. The second is the baseline of the DPO paper (arXiv 2305.18290,
/// section 6): it has no lower bound, and a large α takes the policy apart.
public struct Unlikelihood: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Cross-entropy on chosen answers and unlikelihood, weighed by alpha, on rejected ones."
  package static let source = Citation.arXiv(
    "1908.04319", "Neural Text Generation with Unlikelihood Training", section: "5")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)

  @Setting("Weight of the rejected answers, α.", in: 0...100, positional: true)
  public var alpha = 0.5

  @Setting("Whether single tokens or whole answers are made unlikely.")
  public var form = UnlikelihoodForm.tokens

  @Setting("Scale of the implicit reward in the records; it changes no training.", in: 0.001...100)
  public var beta = 1.0

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

  package func loss(_ pairs: PairTerms) -> Variable {
    let tokens = max(pairs.rejectedLengths.reduce(0, +), 1)
    return pairs.chosenCrossEntropy + alpha / tokens * pairs.rejected.sum()
  }

  package func loss(_ pairs: PairTerms, tokens: Variable, offsets: [Int]) -> Variable {
    guard form == .tokens else { return loss(pairs) }
    let rejected = tokens.gather(Array(offsets[pairs.chosenLengths.count]..<tokens.count))
    // A certain token is held a hair below 1, where the logarithm is still finite.
    let otherwise = log(-expm1(rejected.clamped(to: -Double.infinity...(-1e-12))))
    return pairs.chosenCrossEntropy - alpha * otherwise.mean()
  }
}

/// What unlikelihood training makes unlikely.
public enum UnlikelihoodForm: String, SettingChoice, CaseIterable, Codable {
  case tokens
  case sequence

  public static let choices: [ChoiceDeclaration] = [
    .init("tokens", "Each rejected token: −log(1 − π)."),
    .init("sequence", "Each rejected answer: log π, as in the DPO paper."),
  ]
}
