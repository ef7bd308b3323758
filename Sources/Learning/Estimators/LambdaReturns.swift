/// λ-returns of one sequence whose discounts differ and which may go on after its last step.
///
///     G_t = r_t + γ_t·( (1 − λ)·V_{t+1} + λ·G_{t+1} )          G after the last step is V there
///
/// Source: Sutton and Barto 2018, section 12.1. G_t − V_t is the generalized advantage; a discount of 0
/// ends an episode, and one that was cut off keeps the value of where it would have gone.
///
/// - Parameters:
///   - rewards: r_t; shape `[steps]`.
///   - nextValues: V_{t+1}, after the step; shape `[steps]`.
///   - discounts: γ_t; shape `[steps]`.
///   - lambda: λ.
/// - Returns: Shape `[steps]`.
package func lambdaReturns(
  rewards: [Double], nextValues: [Double], discounts: [Double], lambda: Double
) -> [Double] {
  precondition(
    rewards.count == nextValues.count && rewards.count == discounts.count,
    "returns: \(rewards.count) rewards, \(nextValues.count) values, \(discounts.count) discounts")
  var result = rewards
  var following = nextValues.last ?? 0
  for step in rewards.indices.reversed() {
    following =
      rewards[step] + discounts[step] * ((1 - lambda) * nextValues[step] + lambda * following)
    result[step] = following
  }
  return result
}
