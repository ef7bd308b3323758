/// Advantages of the slots of packed responses, with the returns that the critic is fitted to.
package struct AdvantageEstimate: Sendable, Hashable {
  /// Â_t; shape `[slots]`.
  package var advantages: [Double]
  /// R_t = Â_t + V_t; shape `[slots]`.
  package var returns: [Double]
}

/// Generalized advantage estimation, each response by itself.
///
///     δ_t = r_t + γ·V_{t+1} − V_t        V after the last slot is 0
///     Â_t = δ_t + γλ·Â_{t+1}
///
/// Source: Schulman et al., arXiv 1506.02438, equation 16. λ = 1 gives Monte-Carlo returns, whatever
/// the critic says; λ = 0 gives one-step differences.
///
/// - Parameters:
///   - rewards: r_t, all responses one after the other; shape `[slots]`.
///   - values: V_t before the token of the slot; shape `[slots]`.
///   - offsets: Start of each response, and the number of slots at the end; shape `[responses + 1]`.
///   - discount: γ.
///   - lambda: λ.
/// - Returns: Advantages and λ-returns of all slots.
package func generalizedAdvantages(
  rewards: [Double], values: [Double], offsets: [Int], discount: Double, lambda: Double
) -> AdvantageEstimate {
  precondition(
    rewards.count == values.count && offsets.last == rewards.count,
    "advantages: \(rewards.count) rewards, \(values.count) values, offsets end at \(offsets)")
  var advantages = [Double](repeating: 0, count: rewards.count)
  for (start, end) in zip(offsets, offsets.dropFirst()) {
    var advantage = 0.0
    var nextValue = 0.0
    for slot in stride(from: end - 1, through: start, by: -1) {
      let difference = rewards[slot] + discount * nextValue - values[slot]
      advantage = difference + discount * lambda * advantage
      advantages[slot] = advantage
      nextValue = values[slot]
    }
  }
  return AdvantageEstimate(
    advantages: advantages, returns: zip(advantages, values).map { $0 + $1 })
}
