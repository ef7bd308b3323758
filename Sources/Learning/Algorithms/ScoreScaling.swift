import Settings

/// What is done to the reward model's scores before they become rewards.
public enum ScoreScaling: String, SettingChoice, CaseIterable, Codable {
  case none
  case deviation
  case standard

  public static let choices: [ChoiceDeclaration] = [
    .init("none", "Scores as they are."),
    .init("deviation", "Divided by the deviation of all scores so far."),
    .init("standard", "Minus their running mean, divided by their running deviation."),
  ]

  /// Takes the scores of a rollout into account and scales them.
  ///
  /// - Parameters:
  ///   - scores: Shape `[responses]`.
  ///   - moments: Of all scores so far; changed unless nothing is scaled.
  /// - Returns: The scaled scores.
  func apply(to scores: [Double], _ moments: inout RunningMoments) -> [Double] {
    guard self != .none else { return scores }
    moments.add(scores)
    let shift = self == .standard ? moments.mean : 0
    let deviation = moments.deviation
    return scores.map { ($0 - shift) / deviation }
  }
}

/// What the critic starts from.
public enum CriticStart: String, SettingChoice, CaseIterable, Codable {
  case rewardModel
  case policy

  public static let choices: [ChoiceDeclaration] = [
    .init("rewardModel", "A copy of the reward model, head included."),
    .init("policy", "The policy's trunk with a fresh head."),
  ]
}
