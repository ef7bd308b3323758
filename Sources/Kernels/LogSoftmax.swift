import CKernels

/// What a row of logits says about one of its tokens.
package struct TokenDistribution: Sendable, Hashable {
  /// Log-probability of the token, in nats.
  package var logProbability: Float
  /// Entropy of the distribution, in nats.
  package var entropy: Float
  /// Log of the softmax denominator, of the logits divided by the temperature.
  package var normaliser: Float
}

/// Log-probability of a token, entropy and normaliser of the softmax of logits·inverseTemperature.
///
/// `logits` is one row of `n`; `token` is below `n`.
package func logSoftmax(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float, _ token: Int
) -> TokenDistribution {
  var result: (Float, Float, Float) = (0, 0, 0)
  withUnsafeMutableBytes(of: &result) {
    kernels.log_softmax(
      logits, n, inverseTemperature, token, $0.baseAddress?.assumingMemoryBound(to: Float.self))
  }
  return TokenDistribution(
    logProbability: result.0, entropy: result.1, normaliser: result.2)
}

/// Replaces a row of logits by the gradient of a·log p(token) + b·entropy with respect to it.
///
/// `normaliser` and `entropy` are `logSoftmax`'s of the same row; `entropy` is unused when b is 0.
package func logSoftmaxBackward(
  _ logits: MutableFloats, _ n: Int, _ inverseTemperature: Float, _ token: Int,
  _ normaliser: Float, _ entropy: Float, _ a: Float, _ b: Float
) {
  kernels.log_softmax_backward(logits, n, inverseTemperature, token, normaliser, entropy, a, b)
}

/// KL(p‖q) of two rows of logits with their normalisers, temperature 1, in nats.
///
/// Exactly 0 when the rows are equal bit by bit.
package func divergence(
  _ p: Floats, _ normaliserP: Float, _ q: Floats, _ normaliserQ: Float, _ n: Int
) -> Double {
  kernels.divergence(p, normaliserP, q, normaliserQ, n)
}
