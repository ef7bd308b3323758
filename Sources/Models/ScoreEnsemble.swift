import Settings

/// How the scores of several reward models become one.
///
/// With scores r₁ … r_m of an answer, their mean r̄ and population variance v,
///
///     mean: r̄      worstCase: min r_i      uncertaintyWeighted: r̄ − λ·v      pessimistic: r̄ − λ·√v
///
/// Source: Coste et al., Reward Model Ensembles Help Mitigate Overoptimization, arXiv 2310.02743,
/// section 3; the last is a lower confidence bound.
public enum ScoreCombination: SettingChoice, CodableSetting, Hashable {
  case mean
  case worstCase
  case uncertaintyWeighted(Double)
  case pessimistic(Double)

  private static let weight = SettingDeclaration(
    "weight", .double, help: "λ, the price of disagreement.", range: 0...1000,
    isPositional: true)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("mean", "The mean of all."),
      .init("worstCase", "The lowest of all."),
      .init("uncertaintyWeighted", "The mean minus λ times the variance.", [weight]),
      .init("pessimistic", "The mean minus λ times the deviation.", [weight]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .mean: ("mean", [])
    case .worstCase: ("worstCase", [])
    case .uncertaintyWeighted(let weight): ("uncertaintyWeighted", [.double(weight)])
    case .pessimistic(let weight): ("pessimistic", [.double(weight)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    let weight = arguments.first.flatMap(Double.init(settingValue:))
    switch (name, weight) {
    case ("mean", _): self = .mean
    case ("worstCase", _): self = .worstCase
    case ("uncertaintyWeighted", let weight?): self = .uncertaintyWeighted(weight)
    case ("pessimistic", let weight?): self = .pessimistic(weight)
    default: return nil
    }
  }

  /// One score from those of all members, summed in their order; `scores` is not empty.
  package func callAsFunction(_ scores: [Double]) -> Double {
    let count = Double(max(scores.count, 1))
    let mean = scores.reduce(0, +) / count
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return switch self {
    case .mean: mean
    case .worstCase: scores.reduce(.infinity, min)
    case .uncertaintyWeighted(let weight): mean - weight * variance
    case .pessimistic(let weight): mean - weight * variance.squareRoot()
    }
  }
}

/// Reward models beside a first one of the same shape, and how all their scores become one.
package struct ScoreEnsemble: Sendable, Codable {
  /// The parameters of the further models.
  package var others: [ParameterBuffer]
  package var combination: ScoreCombination

  package init(others: [ParameterBuffer], combination: ScoreCombination) {
    self.others = others
    self.combination = combination
  }
}

extension LanguageModel {
  /// The models of an ensemble one by one, this one first; a model without others is alone.
  package var members: [LanguageModel] {
    var single = self
    single.ensemble = nil
    return [single]
      + (ensemble?.others ?? []).map { parameters in
        var member = single
        member.parameters = parameters
        return member
      }
  }
}
