import Tensors

/// How far a ratio may leave 1 before it stops to pay: 1 − `below` to 1 + `above`.
package struct ClipRange: Sendable, Hashable {
  package let below, above: Double

  /// A range with two widths.
  package init(below: Double, above: Double) { (self.below, self.above) = (below, above) }

  /// The same width on both sides.
  package init(_ width: Double) { self.init(below: width, above: width) }

  /// The ratios inside.
  package var ratios: ClosedRange<Double> { 1 - below...1 + above }
}

/// PPO's clipped policy loss.
///
///     ρ_t = exp(log π_t − log π_old,t)
///     L = mean_t max( −Â_t·ρ_t,  −Â_t·clip(ρ_t, 1 − ε, 1 + ε) )
///
/// Source: Schulman et al., Proximal Policy Optimization Algorithms, arXiv 1707.06347, equation 7.
///
/// - Parameters:
///   - logProbabilities: log π of the response tokens, on the tape; shape `[tokens]`.
///   - old: log π_old, recorded while sampling; shape `[tokens]`.
///   - advantages: Â; shape `[tokens]`.
///   - clip: ε.
/// - Returns: The loss, one number.
package func clippedSurrogateLoss(
  _ logProbabilities: Variable, old: [Double], advantages: [Double], clip: Double
) -> Variable {
  surrogateCosts(
    logProbabilities: logProbabilities, old: old, advantages: advantages, clip: ClipRange(clip)
  ).mean()
}

/// The clipped surrogate of each token or response, to be summed up as a method likes.
///
///     c = max( −Â·ρ,  −Â·clip(ρ, 1 − ε₋, 1 + ε₊) )          and ≤ −κ·Â where Â < 0
///
/// The bound κ is the dual clip of Ye et al., arXiv 1912.09729, equation 5: where Â < 0 a ratio
/// above κ pulls no harder.
///
/// - Parameters:
///   - logProbabilities: log π, on the tape; shape `[n]`.
///   - old: log π_old; shape `[n]`.
///   - advantages: Â; shape `[n]`.
///   - clip: ε₋ and ε₊; nil does not clip.
///   - dualClip: κ; nil sets no bound.
/// - Returns: Shape `[n]`.
package func surrogateCosts(
  logProbabilities: Variable, old: [Double], advantages: [Double], clip: ClipRange?,
  dualClip: Double? = nil
) -> Variable {
  let ratio = exp(logProbabilities - old)
  let cost = advantages.map { -$0 }
  var costs = ratio * cost
  if let clip { costs = maximum(costs, ratio.clamped(to: clip.ratios) * cost) }
  guard let dualClip else { return costs }
  let bounds = cost.map { $0 > 0 ? dualClip * $0 : .infinity }
  return minimum(costs, ratio.tape.constant(bounds))
}
