import Tensors

/// Draws the label of two responses from the Bradley–Terry model on their gold rewards.
///
///     P(first preferred) = σ((r₁ − r₂)/T),  turned round with probability ε
///
/// - Parameters:
///   - first: Gold reward of one response.
///   - second: Gold reward of the other.
///   - temperature: T; at 0 the better response is preferred, and equal ones by a fair coin.
///   - noise: ε.
///   - random: Two draws are taken from it.
/// - Returns: Whether the first is preferred.
func prefersFirst(
  _ first: Double, _ second: Double, temperature: Double, noise: Double = 0,
  _ random: inout RandomSource
) -> Bool {
  let margin = first - second
  let probability =
    temperature > 0
    ? Elementary.sigmoid(margin / temperature) : margin > 0 ? 1 : margin < 0 ? 0 : 0.5
  let agrees = random.bernoulli(probability)
  return agrees != random.bernoulli(noise)
}
