import Tensors

extension KLEstimator {
  /// The estimate of KL(π‖ρ) of each token on the tape, for a KL inside the loss.
  ///
  /// With ℓ = log π − log ρ: k1 = ℓ, k2 = ½ℓ², k3 = e^(−ℓ) − 1 + ℓ. On samples of π only k2 has the
  /// gradient of the KL; k1's is 0 on average and k3's is that of KL(ρ‖π). Times π/π_old, on samples of
  /// π_old, k1 and k3 have it.
  ///
  /// - Parameters:
  ///   - logProbabilities: log π, on the tape; shape `[tokens]`.
  ///   - reference: log ρ; shape `[tokens]`.
  /// - Returns: Nats; shape `[tokens]`.
  package func costs(_ logProbabilities: Variable, reference: [Double]) -> Variable {
    let logRatios = logProbabilities - reference
    return switch self {
    case .k1: logRatios
    case .k2: 0.5 * square(logRatios)
    case .k3: expm1(-logRatios) + logRatios
    }
  }
}

/// KL(π_old‖π) of each token, estimated on samples of π_old without bias and never negative.
///
///     ρ − 1 − log ρ          with ρ = π/π_old
///
/// Its gradient is that of the KL too: Σ_v −π_old(v)·∇log π(v) on average.
///
/// - Parameters:
///   - logProbabilities: log π, on the tape; shape `[tokens]`.
///   - old: log π_old; shape `[tokens]`.
/// - Returns: Nats; shape `[tokens]`.
package func updateDivergenceCosts(_ logProbabilities: Variable, old: [Double]) -> Variable {
  let logRatios = logProbabilities - old
  return expm1(logRatios) - logRatios
}
