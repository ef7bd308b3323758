import CKernels

/// The token at which the running sum of probabilities passes `uniform`, and its log-probability.
///
/// Both are of the softmax of logits·inverseTemperature, the log-probability as by `logSoftmax`.
/// A token of probability 0 is never drawn. `uniform` lies in 0..<1.
package func sampleToken(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float, uniform: Double
) -> (token: Int, logProbability: Float) {
  var logProbability: Float = 0
  let token = kernels.sample(logits, n, inverseTemperature, uniform, &logProbability)
  return (token, logProbability)
}

/// The token with the largest logit, the first of equals, and its log-probability.
package func likeliestToken(
  _ logits: Floats, _ n: Int, _ inverseTemperature: Float
) -> (token: Int, logProbability: Float) {
  let token = kernels.likeliest(logits, n)
  return (token, logSoftmax(logits, n, inverseTemperature, token).logProbability)
}
