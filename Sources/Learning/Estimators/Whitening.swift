/// Scales values to unit variance, and to mean zero unless told to keep their mean.
///
///     z = (x − μ) / √(s² + 1e-8)        with Bessel's variance s²
///
/// Rewards keep their mean, advantages do not. Source: Huang et al., The N+ Implementation Details
/// of RLHF with PPO, arXiv 2403.17031, detail "whitening"; variance and ε as in TRL's
/// `masked_whiten`.
///
/// - Parameters:
///   - values: All entries that count; padding has no place here.
///   - keepsMean: Whether the mean is added back after scaling.
/// - Returns: One number for each of the values.
package func whitened(_ values: [Double], keepsMean: Bool = false) -> [Double] {
  let moments = Moments(values)
  let scale = 1 / (moments.whiteningVariance + 1e-8).squareRoot()
  let shift = keepsMean ? moments.mean : 0
  return values.map { ($0 - moments.mean) * scale + shift }
}

/// Scales values to mean zero and unit variance, as TRL's trainers for groups do.
///
///     z = (x − μ) / (s + 1e-4)        with Bessel's deviation s
///
/// - Parameter values: All entries that count.
/// - Returns: One number for each of the values.
package func normalized(_ values: [Double]) -> [Double] {
  let moments = Moments(values)
  let divisor = moments.whiteningVariance.squareRoot() + 1e-4
  return values.map { ($0 - moments.mean) / divisor }
}

extension Moments {
  /// Bessel's variance as TRL rounds it; 0 for fewer than two values.
  ///
  /// The factor n/(n − 1) is a quotient of two counts, which PyTorch takes in single precision.
  package var whiteningVariance: Double {
    count < 2 ? 0 : populationVariance * Double(Float(count) / Float(count - 1))
  }
}
