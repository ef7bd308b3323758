import Settings
import Tensors

/// The price of leaving the reference: in the reward with a fixed coefficient or one that follows a
/// target, or in the loss.
public enum KLPenalty: SettingChoice, Hashable {
  case none
  /// Coefficient β, reward per nat.
  case fixed(Double)
  /// β follows the measured KL: target in nats per response, β to start from, horizon in responses
  /// (nil: a fortieth of the run).
  case adaptive(target: Double, initial: Double, horizon: Int?)
  /// Coefficient β of an estimate of the KL that the loss contains, token by token; `weighted` by
  /// the ratio π/π_old, which keeps it unbiased while the policy moves.
  case inLoss(Double, estimator: KLEstimator, weighted: Bool)

  /// KL to hold, nats per response; nil when the coefficient does not follow one.
  package var target: Double? {
    if case .adaptive(let target, _, _) = self { target } else { nil }
  }

  public static var choices: [ChoiceDeclaration] {
    [
      .init("none", "No KL, neither in the reward nor in the loss."),
      .init(
        "fixed", "In the reward, with a constant coefficient β.",
        [
          .init(
            "coefficient", .double, help: "β, the price of one nat.", range: 0...100,
            unit: "reward per nat", aliases: ["kl_coef", "init_kl_coef"], isPositional: true)
        ]),
      .init(
        "adaptive",
        "In the reward, with a coefficient that rises while the KL lies above its target.",
        [
          .init(
            "target", .double, help: "KL to hold.", range: 0.001...1000,
            unit: "nats per response", aliases: ["target_kl"]),
          .init(
            "initial", .double, default: .double(0.05), help: "β at the start.", range: 1e-6...100,
            unit: "reward per nat", aliases: ["init_kl_coef", "kl_coef"]),
          .init(
            "horizon", .optional(.int), default: SettingValue.none,
            help: "Responses over which β can double; nil: a fortieth of the run.",
            range: 1...1e9, unit: "responses"),
        ]),
      .init(
        "inLoss", "In the loss: its estimate is averaged like the other terms of the loss.",
        [
          .init(
            "coefficient", .double, help: "β, the price of one nat.", range: 0...100,
            aliases: ["beta", "kl_loss_coef"], isPositional: true),
          .init(
            "estimator", KLEstimator.settingType, default: KLEstimator.k3.settingValue,
            help: "Estimator of the KL.", aliases: ["kl_estimator", "kl_loss_type"]),
          .init(
            "weighted", .bool, default: .bool(true),
            help: "Weigh by the ratio to the sampling policy: k1 and k3 then have the KL's "
              + "gradient; without, only k2 has.",
            aliases: ["use_bias_correction_kl"]),
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .none: ("none", [])
    case .fixed(let coefficient): ("fixed", [.double(coefficient)])
    case .adaptive(let target, let initial, let horizon):
      ("adaptive", [.double(target), .double(initial), horizon.settingValue])
    case .inLoss(let coefficient, let estimator, let weighted):
      ("inLoss", [.double(coefficient), estimator.settingValue, .bool(weighted)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "none": self = .none
    case "fixed":
      guard arguments.count == 1, let value = Double(settingValue: arguments[0]) else { return nil }
      self = .fixed(value)
    case "adaptive":
      guard arguments.count == 3, let target = Double(settingValue: arguments[0]),
        let initial = Double(settingValue: arguments[1]),
        let horizon = Int?(settingValue: arguments[2])
      else { return nil }
      self = .adaptive(target: target, initial: initial, horizon: horizon)
    case "inLoss":
      guard arguments.count == 3, let value = Double(settingValue: arguments[0]),
        let estimator = KLEstimator(settingValue: arguments[1]),
        let weighted = Bool(settingValue: arguments[2])
      else { return nil }
      self = .inLoss(value, estimator: estimator, weighted: weighted)
    default: return nil
    }
  }

  /// Per token, what the loss contains of it; nil when it is not in the loss.
  ///
  /// - Parameters:
  ///   - logProbabilities: log π, on the tape; shape `[tokens]`.
  ///   - reference: log π_ref; shape `[tokens]`.
  ///   - old: log π_old, which the tokens were drawn from; shape `[tokens]`.
  /// - Returns: β times the estimate; shape `[tokens]`.
  package func costs(
    _ logProbabilities: Variable, reference: [Double], old: [Double]
  ) -> Variable? {
    guard case .inLoss(let coefficient, let estimator, let weighted) = self, coefficient > 0
    else { return nil }
    let estimate = coefficient * estimator.costs(logProbabilities, reference: reference)
    return weighted ? estimate * exp(logProbabilities - old) : estimate
  }
}
