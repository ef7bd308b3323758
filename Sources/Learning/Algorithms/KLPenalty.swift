import Settings

/// The KL to the reference in the reward: none, a fixed coefficient, or one that follows a target.
public enum KLPenalty: SettingChoice, Hashable {
  case none
  /// Coefficient β, reward per nat.
  case fixed(Double)
  /// β follows the measured KL: target in nats per response, β to start from, horizon in responses
  /// (nil: a fortieth of the run).
  case adaptive(target: Double, initial: Double, horizon: Int?)

  /// KL to hold, nats per response; nil when the coefficient does not follow one.
  package var target: Double? {
    if case .adaptive(let target, _, _) = self { target } else { nil }
  }

  public static var choices: [ChoiceDeclaration] {
    [
      .init("none", "No KL in the reward."),
      .init(
        "fixed", "A constant coefficient β.",
        [
          .init(
            "coefficient", .double, help: "β, the price of one nat.", range: 0...100,
            unit: "reward per nat", aliases: ["kl_coef", "init_kl_coef"], isPositional: true)
        ]),
      .init(
        "adaptive", "A coefficient that rises while the KL lies above its target.",
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
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .none: ("none", [])
    case .fixed(let coefficient): ("fixed", [.double(coefficient)])
    case .adaptive(let target, let initial, let horizon):
      ("adaptive", [.double(target), .double(initial), horizon.settingValue])
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
    default: return nil
    }
  }
}
