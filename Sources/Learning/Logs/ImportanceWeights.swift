import Tensors

/// How far a policy has moved from the one that wrote a log, response by response.
///
///     w_i = π(y_i|x_i)/μ(y_i|x_i)
///
/// Everything is computed relative to the largest weight, so that no exponential overflows.
package struct ImportanceWeights: Sendable, Hashable {
  /// w_i divided by the largest of them; shape `[responses]`.
  private let relative: [Double]
  /// log of the largest w_i, nats.
  private let largest: Double

  /// Takes log w_i = log π − log μ; shape `[responses]`.
  package init(logRatios: [Double]) {
    let largest = logRatios.max() ?? 0
    self.largest = largest
    relative = logRatios.map { Elementary.exp($0 - largest) }
  }

  /// w_i; infinite where a policy is that far away.
  package var plain: [Double] {
    let scale = Elementary.exp(largest)
    return relative.map { $0 == 0 ? 0 : $0 * scale }
  }

  /// Self-normalised: w_i divided by their mean, so that the mean is 1.
  package var normalised: [Double] {
    let mean = relative.reduce(0, +) / Double(max(relative.count, 1))
    return relative.map { $0 / mean }
  }

  /// Effective sample size as a share of the responses; see `effectiveSampleShare`.
  package var effectiveShare: Double { effectiveSampleShare(relative) }

  /// What the policy would have earned on the log's prompts, without trying it.
  ///
  /// - Parameter rewards: Logged rewards; shape `[responses]`.
  /// - Returns: `importance` is mean w·r, unbiased, with its standard error; `normalised` is
  ///   Σw·r/Σw, biased by O(1/n), with far less variance.
  package func value(
    _ rewards: [Double]
  ) -> (importance: Double, error: Double, normalised: Double) {
    let products = Moments(zip(plain, rewards).map { $0 * $1 })
    let weighted = zip(normalised, rewards).reduce(0) { $0 + $1.0 * $1.1 }
    return (products.mean, products.standardError, weighted / Double(max(rewards.count, 1)))
  }
}

/// (Σw)²/(n·Σw²): 1 when all weights are equal, 1/n when one response has all the weight.
///
/// Source: Kong, A Note on Importance Sampling Using Standardized Weights, 1992.
package func effectiveSampleShare(_ weights: [Double]) -> Double {
  var (sum, squares) = (0.0, 0.0)
  for weight in weights {
    sum += weight
    squares += weight * weight
  }
  return squares == 0 ? 1 : sum * sum / (squares * Double(weights.count))
}
