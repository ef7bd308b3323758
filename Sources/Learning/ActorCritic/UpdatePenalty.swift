import Settings

/// The price of KL(π_old‖π) within one step, the PPO paper's other way to keep updates small.
///
///     d < target/1.5:  β ← β/2          d > 1.5·target:  β ← 2·β
///
/// Source: Schulman et al., Proximal Policy Optimization Algorithms, arXiv 1707.06347, equation 8 and
/// section 4. d is the mean over response tokens after the step's last epoch.
public enum UpdatePenalty: SettingChoice, Hashable {
  case none
  /// Coefficient β.
  case fixed(Double)
  /// Nats per token to aim at, and β to start from.
  case adaptive(target: Double, initial: Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("none", "No price: the clip alone keeps updates small."),
      .init(
        "fixed", "A constant coefficient β.",
        [
          .init(
            "coefficient", .double, help: "β, the price of one nat per token.", range: 0...1000,
            isPositional: true)
        ]),
      .init(
        "adaptive", "Doubled after steps that went too far, halved after steps too short.",
        [
          .init(
            "target", .double, default: .double(0.01), help: "KL of a step to aim at.",
            range: 1e-6...10, unit: "nats per token", aliases: ["d_targ", "target_kl"]),
          .init(
            "initial", .double, default: .double(1), help: "β at the start.", range: 1e-6...1000),
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .none: ("none", [])
    case .fixed(let coefficient): ("fixed", [.double(coefficient)])
    case .adaptive(let target, let initial): ("adaptive", [.double(target), .double(initial)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    let numbers = arguments.compactMap { Double(settingValue: $0) }
    switch (name, numbers.count) {
    case ("none", 0): self = .none
    case ("fixed", 1): self = .fixed(numbers[0])
    case ("adaptive", 2): self = .adaptive(target: numbers[0], initial: numbers[1])
    default: return nil
    }
  }

  /// β of the first step.
  package var initialCoefficient: Double {
    switch self {
    case .none: 0
    case .fixed(let coefficient): coefficient
    case .adaptive(_, let initial): initial
    }
  }

  /// β of the next step.
  ///
  /// - Parameters:
  ///   - coefficient: β of this step.
  ///   - divergence: d, what this step's updates came to, nats per token.
  /// - Returns: The coefficient.
  package func next(after coefficient: Double, divergence: Double) -> Double {
    guard case .adaptive(let target, _) = self else { return coefficient }
    if divergence < target / 1.5 { return coefficient / 2 }
    if divergence > 1.5 * target { return coefficient * 2 }
    return coefficient
  }
}
