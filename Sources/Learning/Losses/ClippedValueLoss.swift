import Tensors

/// PPO's clipped value loss.
///
///     V_clip = V_old + clip(V − V_old, −c, c)
///     L = ½·mean_t max( (V − R)²,  (V_clip − R)² )
///
/// Source: Ziegler et al., arXiv 1909.08593, and its implementation; Huang et al., arXiv 2403.17031.
/// Without a clip it is ½·mean (V − R)².
///
/// - Parameters:
///   - values: V, on the tape; shape `[slots]`.
///   - old: V of the rollout; shape `[slots]`.
///   - returns: R; shape `[slots]`.
///   - clip: c; nil does not clip.
/// - Returns: The loss, one number.
package func clippedValueLoss(
  _ values: Variable, old: [Double], returns: [Double], clip: Double?
) -> Variable {
  let plain = square(values - returns)
  guard let clip else { return 0.5 * plain.mean() }
  let limited = values.clamped(around: old, radius: clip)
  return 0.5 * maximum(plain, square(limited - returns)).mean()
}

/// Share of slots whose clipped term is the larger value loss.
package func valueClipFraction(
  _ values: [Double], old: [Double], returns: [Double], clip: Double?
) -> Double {
  guard let clip, !values.isEmpty else { return 0 }
  var clipped = 0
  for index in values.indices {
    let limited = min(max(values[index], old[index] - clip), old[index] + clip)
    let (plain, bounded) = (values[index] - returns[index], limited - returns[index])
    if bounded * bounded > plain * plain { clipped += 1 }
  }
  return Double(clipped) / Double(values.count)
}
