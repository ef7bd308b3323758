/// The discounted rewards from each token on, response by response.
///
///     G_t = Σ_{k≥t} γ^{k−t}·r_k
///
/// - Parameters:
///   - rewards: r_t, all responses one after the other; shape `[tokens]`.
///   - offsets: Start of each response, and the number of tokens at the end.
///   - discount: γ.
/// - Returns: Shape `[tokens]`.
package func rewardsToGo(_ rewards: [Double], offsets: [Int], discount: Double) -> [Double] {
  var result = rewards
  for (start, end) in zip(offsets, offsets.dropFirst()) where end > start {
    for token in stride(from: end - 2, through: start, by: -1) {
      result[token] += discount * result[token + 1]
    }
  }
  return result
}
