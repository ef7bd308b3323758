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
package func whitened(_ values: [Double], keepsMean: Bool = false) -> [Double] {
  let moments = Moments(values)
  let scale = 1 / (moments.variance + 1e-8).squareRoot()
  let shift = keepsMean ? moments.mean : 0
  return values.map { ($0 - moments.mean) * scale + shift }
}
