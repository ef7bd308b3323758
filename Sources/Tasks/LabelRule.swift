import Tensors

/// How the preferred response of a pair is drawn.
///
///     P(first preferred) = σ(margin / temperature)        Bradley and Terry, 1952
///
/// At temperature 0 the better response is always preferred, and equal ones by a fair coin. Noise
/// turns a finished label round.
struct LabelRule: Sendable {
  var temperature: Double
  /// Probability that a label is turned round, in `0...0.5`.
  var noise: Double

  /// Draws whether the first response is preferred.
  ///
  /// - Parameters:
  ///   - margin: What the labeller sees in the first response beyond the second, in reward.
  ///   - random: The pair's stream; two numbers are drawn from it, whatever the settings.
  /// - Returns: Whether it is.
  func prefersFirst(margin: Double, _ random: inout RandomSource) -> Bool {
    Tasks.prefersFirst(margin, 0, temperature: temperature, noise: noise, &random)
  }

  /// P(first preferred) before the noise.
  func probability(margin: Double) -> Double {
    if temperature > 0 { return Elementary.sigmoid(margin / temperature) }
    return margin > 0 ? 1 : margin < 0 ? 0 : 0.5
  }
}
