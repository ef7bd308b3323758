import Settings
import Tasks

/// b(x): what is taken off a logged reward; always from logged rewards alone.
public enum LogBaseline: String, SettingChoice, CaseIterable, Codable {
  case none
  case log
  case prompt

  public static let choices: [ChoiceDeclaration] = [
    .init("none", "Rewards as they are."),
    .init("log", "Mean reward of all other responses of the log."),
    .init(
      "prompt",
      "Mean reward of the other responses to the same prompt; of the log where there are none."),
  ]

  /// The baseline of every record.
  ///
  /// A response's own reward is left out of its baseline, so that the baseline does not depend on
  /// the response and the gradient stays unbiased.
  ///
  /// - Parameters:
  ///   - rewards: r̲ of each record; shape `[records]`.
  ///   - groups: Indices of the records of each prompt.
  /// - Returns: Shape `[records]`.
  package func callAsFunction(_ rewards: [Double], groups: [[Int]]) -> [Double] {
    switch self {
    case .none: return rewards.map { _ in 0 }
    case .log: return meansOfOthers(rewards)
    case .prompt:
      var result = meansOfOthers(rewards)
      for group in groups where group.count > 1 {
        let means = meansOfOthers(group.map { rewards[$0] })
        for (index, mean) in zip(group, means) { result[index] = mean }
      }
      return result
    }
  }
}

/// The mean of all other values, for each value; 0 when there is no other.
package func meansOfOthers(_ values: [Double]) -> [Double] {
  guard values.count > 1 else { return values.map { _ in 0 } }
  let total = values.reduce(0, +)
  return values.map { (total - $0) / Double(values.count - 1) }
}
