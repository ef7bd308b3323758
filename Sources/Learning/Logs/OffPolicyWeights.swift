import Settings

/// How logged responses are weighted by π/μ; a weight is a constant: no gradient flows through it.
public enum OffPolicyWeights: SettingChoice, Hashable {
  /// One weight for a response, at most `cap`.
  case sequence(Double)
  /// One weight for a token, at most `cap`.
  case token(Double)
  /// Weight 1: advantage-weighted imitation of the log.
  case none

  private static func cap(_ help: String) -> SettingDeclaration {
    SettingDeclaration(
      "cap", .double, default: .double(10), help: help, range: 1...1e9,
      aliases: ["importance_sampling_cap", "vllm_importance_sampling_cap"], isPositional: true)
  }

  public static var choices: [ChoiceDeclaration] {
    [
      .init(
        "sequence", "π/μ of the whole response: right on average, with the larger variance.",
        [cap("Largest weight of a response, c.")]),
      .init(
        "token", "π/μ of each token: less variance, and a bias that grows with the length.",
        [cap("Largest weight of a token, c.")]),
      .init("none", "No weights: rewards weighted by advantage alone."),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .sequence(let cap): ("sequence", [.double(cap)])
    case .token(let cap): ("token", [.double(cap)])
    case .none: ("none", [])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    if name == "none" {
      self = .none
      return
    }
    guard arguments.count == 1, let cap = Double(settingValue: arguments[0]) else { return nil }
    switch name {
    case "sequence": self = .sequence(cap)
    case "token": self = .token(cap)
    default: return nil
    }
  }

  /// The weight of every token of the log.
  ///
  /// - Parameters:
  ///   - logRatios: log π − log μ of each token; for `.sequence` only their sums count.
  ///   - sums: The same of each response; shape `[responses]`.
  ///   - offsets: Start of each response, and the number of tokens at the end.
  ///   - selfNormalises: Whether weights are divided by their mean before the cap.
  /// - Returns: Shape `[tokens]`, and the share of weights that the cap cut.
  package func callAsFunction(
    logRatios: [Double], sums: [Double], offsets: [Int], selfNormalises: Bool
  ) -> (weights: [Double], clipped: Double) {
    func limited(_ ratios: [Double], _ cap: Double) -> (weights: [Double], clipped: Double) {
      let all = ImportanceWeights(logRatios: ratios)
      let weights = selfNormalises ? all.normalised : all.plain
      let clipped = weights.filter { $0 > cap }.count
      return (weights.map { min($0, cap) }, Double(clipped) / Double(max(weights.count, 1)))
    }
    switch self {
    case .none: return ([Double](repeating: 1, count: offsets.last ?? 0), 0)
    case .token(let cap): return limited(logRatios, cap)
    case .sequence(let cap):
      let (weights, clipped) = limited(sums, cap)
      let tokens = zip(weights, zip(offsets, offsets.dropFirst())).flatMap { weight, range in
        [Double](repeating: weight, count: range.1 - range.0)
      }
      return (tokens, clipped)
    }
  }
}
