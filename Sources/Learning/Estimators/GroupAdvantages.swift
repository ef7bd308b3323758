import Settings

/// Each reward minus the mean of the others of its group.
///
///     Â_i = r_i − 1/(k − 1)·Σ_{j≠i} r_j = k/(k − 1)·(r_i − r̄)
///
/// Source: Ahmadian et al., Back to Basics, arXiv 2402.14740, section 3.2; Kool et al. 2019.
///
/// - Parameters:
///   - rewards: The k rewards of each prompt stand together; shape `[prompts·k]`.
///   - group: k; with k = 1 there are no others, and the reward itself comes back.
/// - Returns: Shape `[prompts·k]`.
package func leaveOneOutAdvantages(_ rewards: [Double], group: Int) -> [Double] {
  mapGroups(rewards, of: group) { members in
    guard members.count > 1 else { return members }
    let total = members.reduce(0, +)
    return members.map { $0 - (total - $0) / Double(members.count - 1) }
  }
}

/// Each reward minus the mean of its group.
///
/// - Parameters:
///   - rewards: The k rewards of each prompt stand together; shape `[prompts·k]`.
///   - group: k.
/// - Returns: Shape `[prompts·k]`.
package func groupCentredAdvantages(_ rewards: [Double], group: Int) -> [Double] {
  mapGroups(rewards, of: group) { members in
    // Measured from the first, so that equal rewards give exactly 0.
    let differences = members.map { $0 - members[0] }
    let mean = Moments(differences).mean
    return differences.map { $0 - mean }
  }
}

/// What the centred rewards of a group are divided by.
public enum GroupScale: String, SettingChoice, CaseIterable, Codable {
  case group
  case batch
  case none

  public static let choices: [ChoiceDeclaration] = [
    .init("group", "The deviation of the group's rewards."),
    .init("batch", "The deviation of all rewards of the rollout."),
    .init("none", "Nothing."),
  ]
}

/// Which variance a deviation is the root of.
public enum DeviationKind: String, SettingChoice, CaseIterable, Codable {
  case bessel
  case population

  public static let choices: [ChoiceDeclaration] = [
    .init("bessel", "Divisor k − 1, as in TRL and verl."),
    .init("population", "Divisor k."),
  ]

  /// The deviation of some numbers; of fewer than two it is 0.
  package func callAsFunction(_ moments: Moments) -> Double {
    switch self {
    case .bessel: moments.whiteningVariance.squareRoot()
    case .population: moments.populationVariance.squareRoot()
    }
  }
}

/// GRPO's advantages: rewards centred in their group and divided by a deviation.
///
///     Â_i = (r_i − r̄) / (s + 1e-4)
///
/// Source: Shao et al., DeepSeekMath, arXiv 2402.03300, section 4.1.2; the 1e-4 and the scales are
/// TRL's. A group of equal rewards has advantages of exactly 0.
///
/// - Parameters:
///   - rewards: The k rewards of each prompt stand together; shape `[prompts·k]`.
///   - group: k.
///   - scale: What s is the deviation of.
///   - deviation: Which deviation.
/// - Returns: Shape `[prompts·k]`.
package func groupNormalizedAdvantages(
  _ rewards: [Double], group: Int, scale: GroupScale, deviation: DeviationKind
) -> [Double] {
  let centred = groupCentredAdvantages(rewards, group: group)
  switch scale {
  case .none: return centred
  case .batch:
    let divisor = deviation(Moments(rewards)) + 1e-4
    return centred.map { $0 / divisor }
  case .group:
    let deviations = mapGroups(rewards, of: group) { members in
      Array(repeating: deviation(Moments(members)), count: members.count)
    }
    return zip(centred, deviations).map { $0 / ($1 + 1e-4) }
  }
}

/// Maps each group of `size` neighbours to as many numbers.
func mapGroups(
  _ values: [Double], of size: Int, _ transform: ([Double]) -> [Double]
) -> [Double] {
  stride(from: 0, to: values.count, by: size).flatMap {
    transform(Array(values[$0..<min($0 + size, values.count)]))
  }
}

/// An entry per response repeated for each of its tokens.
///
/// - Parameters:
///   - values: Shape `[responses]`.
///   - offsets: Start of each response's tokens, and their number at the end.
/// - Returns: Shape `[tokens]`.
package func spreadOverTokens(_ values: [Double], offsets: [Int]) -> [Double] {
  values.indices.flatMap { index in
    Array(repeating: values[index], count: offsets[index + 1] - offsets[index])
  }
}
