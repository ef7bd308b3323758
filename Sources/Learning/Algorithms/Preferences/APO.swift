import Settings
import Tensors

/// Anchored preference optimization: says where each likelihood should go, not only their difference.
///
/// With u = log π/ρ of each answer,
///
///     zero: L = 1 − σ(β·u⁺) + σ(β·u⁻)
///     down: L = σ(β·u⁺) + 1 − σ(β·(u⁺ − u⁻))
///
/// `zero` raises the chosen and lowers the rejected answers: for pairs better than the model. `down`
/// lowers both, the rejected ones more: for a model that is better than its pairs.
public struct APO: PreferenceObjective {
  public static let family = Family.algorithm
  public static let summary =
    "Anchored preference optimization: zero or down; TRL's apo_zero and apo_down."
  package static let source = Citation.arXiv(
    "2408.06266", "Anchored Preference Optimization and Contrastive Revisions", equation: "7")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .preferences)
  public static let presets: [String: [String: SettingValue]] = [
    "down": ["anchoring": Anchoring.down.settingValue]
  ]

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting("Whether the chosen answers are better than the model's own.")
  public var anchoring = Anchoring.zero

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
    let (chosen, rejected) = (beta * pairs.chosenLogRatio, beta * pairs.rejectedLogRatio)
    return switch anchoring {
    case .zero: (1 - sigmoid(chosen) + sigmoid(rejected)).mean()
    case .down: (sigmoid(chosen) + 1 - sigmoid(chosen - rejected)).mean()
    }
  }
}

/// Where anchored preference optimization sends the chosen answers.
public enum Anchoring: String, SettingChoice, CaseIterable, Codable {
  case zero
  case down

  public static let choices: [ChoiceDeclaration] = [
    .init("zero", "Chosen answers up, rejected ones down."),
    .init("down", "Both down, the rejected ones more."),
  ]
}
