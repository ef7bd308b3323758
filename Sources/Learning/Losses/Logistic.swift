import Tensors

/// The logistic loss of differences whose sign is wrong with probability ε, element by element.
///
///     ℓ(x) = −(1 − ε)·log σ(x) − ε·log σ(−x)
///
/// Source: Mitchell, A Note on DPO with Noisy Preferences, 2023, equation 3; ε = 0 is Bradley and
/// Terry's negative log-likelihood.
package func logisticLoss(_ difference: Variable, smoothing: Double = 0) -> Variable {
  let agreeing = -logSigmoid(difference)
  guard smoothing != 0 else { return agreeing }
  return (1 - smoothing) * agreeing - smoothing * logSigmoid(-difference)
}
