import Settings
import Tensors

/// Which of several responses are kept: the best, or as many at random.
public enum Selection: String, SettingChoice, CaseIterable, Codable {
  case best
  case random

  public static let choices: [ChoiceDeclaration] = [
    .init("best", "Those of the highest reward."),
    .init("random", "As many, drawn at random: the control that shows what choosing is worth."),
  ]

  /// The places of responses in the order in which they are kept.
  ///
  /// - Parameters:
  ///   - rewards: Of the responses to one prompt, or of a whole pool.
  ///   - group: The number of the prompt, which names its random stream.
  ///   - random: The stream of the control; fixed unless one is given.
  /// - Returns: Indices of `rewards`; equal rewards keep their order.
  package func order(
    _ rewards: [Double], group: Int, random: RandomSource = RandomSource(seed: 0)
  ) -> [Int] {
    switch self {
    case .best:
      return rewards.indices.sorted { (rewards[$1], $0) < (rewards[$0], $1) }
    case .random:
      var stream = random.split("selection").split(group)
      return stream.shuffled(rewards.indices)
    }
  }
}

/// 1 for the responses to each prompt that are kept, 0 for the others.
///
/// - Parameters:
///   - rewards: Of all records; shape `[records]`.
///   - groups: Indices of the records of each prompt.
///   - keep: How many of each prompt.
///   - selection: Which of them.
/// - Returns: Shape `[records]`.
package func keptWeights(
  _ rewards: [Double], groups: [[Int]], keep: Int, _ selection: Selection
) -> [Double] {
  var weights = rewards.map { _ in 0.0 }
  for (number, group) in groups.enumerated() {
    let kept = selection.order(group.map { rewards[$0] }, group: number).prefix(keep)
    for place in kept { weights[group[place]] = 1 }
  }
  return weights
}
