import Glibc

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
/// - Parameters:
///   - logits: One row. `[n]`
///   - token: Which entry, below `n`.
package func logSoftmax(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float, _ token: Int
) -> TokenDistribution {
  var top = -Float.infinity
  for i in 0..<n { top = max(top, logits[i] * inverseTemperature) }
  var (s, e): (Float, Float) = (0, 0)
  for i in 0..<n {
    let z = logits[i] * inverseTemperature - top
    let p = expf(z)
    s += p
    e += p * z
  }
  let l = logf(s)
  return TokenDistribution(
    logProbability: logits[token] * inverseTemperature - top - l, entropy: l - e / s,
    normaliser: top + l)
}

/// Replaces a row of logits by the gradient of a·log p(token) + b·entropy with respect to it.
///
/// - Parameters:
///   - normaliser: From `logSoftmax` on the same row; `entropy` likewise, unused when b is 0.
///   - a: Gradient with respect to the log-probability.
///   - b: Gradient with respect to the entropy.
package func logSoftmaxBackward(
  _ logits: MutableFloats, _ n: Int, _ inverseTemperature: Float, _ token: Int,
  _ normaliser: Float, _ entropy: Float, _ a: Float, _ b: Float
) {
  for i in 0..<n {
    let l = logits[i] * inverseTemperature - normaliser
    logits[i] = inverseTemperature * (-expf(l) * (a + b * (l + entropy)) + (i == token ? a : 0))
  }
}

/// KL(p‖q) of two rows of logits with their normalisers, temperature 1, in nats.
///
/// Exactly 0 when the rows are equal bit by bit.
package func divergence(
  _ p: Floats, _ normaliserP: Float, _ q: Floats, _ normaliserQ: Float, _ n: Int
) -> Double {
  var s = 0.0
  for i in 0..<n {
    let l = p[i] - normaliserP
    s += Double(expf(l) * (l - (q[i] - normaliserQ)))
  }
  return s
}

/// The token at which the running sum of probabilities passes `uniform`, and its log-probability.
///
/// Both are of the softmax of logits·inverseTemperature, the log-probability as by `logSoftmax`.
///
/// - Parameters:
///   - uniform: In 0..<1.
package func sampleToken(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float, uniform: Double
) -> (token: Int, logProbability: Float) {
  let normaliser = logSoftmax(logits, n, inverseTemperature, 0).normaliser
  var token = n - 1
  var sum = 0.0
  for i in 0..<n {
    sum += Double(expf(logits[i] * inverseTemperature - normaliser))
    if sum > uniform {
      token = i
      break
    }
  }
  return (token, logits[token] * inverseTemperature - normaliser)
}

/// The token with the largest logit, the first of equals, and its log-probability.
package func likeliestToken(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float
) -> (token: Int, logProbability: Float) {
  var token = 0
  for i in 1..<max(n, 1) where logits[i] > logits[token] { token = i }
  return (token, logSoftmax(logits, n, inverseTemperature, token).logProbability)
}
