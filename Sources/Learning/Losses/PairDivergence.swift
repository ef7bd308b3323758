import Settings
import Tensors

/// The divergence that holds the policy near its reference, and the implicit reward that it leads to.
///
/// With u = log π/ρ, the optimum under a penalty of f-divergence has the reward β·f′(eᵘ):
///
///     reverse KL: u        forward KL: −e⁻ᵘ        Jensen–Shannon: log σ(u)
///     α-divergence: (e^((α−1)·u) − 1)/(α − 1)
///
/// Constants are left out where a difference of rewards cancels them. Source: Wang et al., Beyond
/// Reverse KL, arXiv 2309.16240, with its α written as 1 − α, as in TRL: α → 1 is the
/// reverse KL and α = 0 the forward KL.
public enum PairDivergence: SettingChoice, Hashable {
  case reverseKL
  case forwardKL
  case jensenShannon
  case alpha(Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("reverseKL", "KL(π‖ρ): the original loss."),
      .init("forwardKL", "KL(ρ‖π): covers what the reference does."),
      .init("jensenShannon", "Between the two; TRL's js_divergence."),
      .init(
        "alpha", "From the forward KL at 0 to the reverse KL at 1.",
        [
          .init(
            "coefficient", .double, help: "α.", range: 0...1,
            aliases: ["f_alpha_divergence_coef"], isPositional: true)
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .reverseKL: ("reverseKL", [])
    case .forwardKL: ("forwardKL", [])
    case .jensenShannon: ("jensenShannon", [])
    case .alpha(let coefficient): ("alpha", [.double(coefficient)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "reverseKL": self = .reverseKL
    case "forwardKL": self = .forwardKL
    case "jensenShannon": self = .jensenShannon
    case "alpha":
      guard let coefficient = arguments.first.flatMap(Double.init(settingValue:)) else {
        return nil
      }
      self = .alpha(coefficient)
    default: return nil
    }
  }

  /// f′ at the ratio eᵘ; exponents end at 80, as in TRL, so that nothing overflows.
  package func callAsFunction(_ logRatio: Variable) -> Variable {
    switch self {
    case .reverseKL: return logRatio
    case .jensenShannon: return logSigmoid(logRatio)
    case .forwardKL: return -exp((-logRatio).clamped(to: -Double.infinity...80))
    case .alpha(let coefficient):
      let power = coefficient - 1
      guard abs(power) > 1e-6 else { return logRatio }
      return expm1((power * logRatio).clamped(to: -Double.infinity...80)) / power
    }
  }
}
