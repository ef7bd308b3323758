import Settings

/// The two distributions whose KL divergence is estimated.
public enum DivergencePair: SettingChoice, Hashable {
  /// The stage's policy and its reference.
  case policies
  /// N(0, 1) and N(μ, 1), with μ from `from` to `to` over the steps.
  case normals(from: Double, to: Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("policies", "The stage's policy and its reference."),
      .init(
        "normals", "Two normal distributions of unit variance, a shift μ apart.",
        [
          .init("from", .double, default: .double(0.1), help: "μ at step 0.", range: 0.001...5),
          .init("to", .double, default: .double(1), help: "μ at the last step.", range: 0.001...5),
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .policies: ("policies", [])
    case .normals(let from, let to): ("normals", [.double(from), .double(to)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    let numbers = arguments.compactMap { Double(settingValue: $0) }
    switch (name, numbers.count) {
    case ("policies", 0): self = .policies
    case ("normals", 2): self = .normals(from: numbers[0], to: numbers[1])
    default: return nil
    }
  }
}
