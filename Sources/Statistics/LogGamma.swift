import Foundation

/// Natural logarithm of the gamma function for positive arguments, relative error below 1e-14.
///
/// Arguments below 10 are moved up by Γ(x + 1) = x·Γ(x); above it Stirling's series is used
/// (Abramowitz and Stegun 6.1.41).
package func logGamma(_ x: Double) -> Double {
  precondition(x > 0, "logGamma: \(x) is not positive")
  var product = 1.0
  var shifted = x
  while shifted < 10 {
    product *= shifted
    shifted += 1
  }
  let main = (shifted - 0.5) * log(shifted) - shifted + 0.5 * log(2 * Double.pi)
  return main + stirlingCorrection(shifted) - log(product)
}

/// Natural logarithm of B(a, b) = Γ(a)·Γ(b)/Γ(a + b), without cancellation for large arguments.
package func logBeta(_ a: Double, _ b: Double) -> Double {
  let small = min(a, b)
  let large = max(a, b)
  guard large >= 10 else { return logGamma(small) + logGamma(large) - logGamma(small + large) }
  // log Γ(large) − log Γ(large + small), the large terms of Stirling's formula taken together.
  let sum = large + small
  let ratio =
    -(large - 0.5) * log1p(small / large) - small * log(sum) + small
    + stirlingCorrection(large) - stirlingCorrection(sum)
  return logGamma(small) + ratio
}

/// What Stirling's series adds to the leading terms; for arguments of at least 10.
private func stirlingCorrection(_ x: Double) -> Double {
  let square = 1 / (x * x)
  // 1/denominator each, but for B₁₂/(12·11) = −691/360360.
  let denominators: [Double] = [12, -360, 1260, -1680, 1188, -360_360 / 691, 156]
  var sum = 0.0
  for denominator in denominators.reversed() { sum = sum * square + 1 / denominator }
  return sum / x
}
