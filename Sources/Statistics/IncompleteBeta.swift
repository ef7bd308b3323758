import Foundation

/// The regularised incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and positive a, b.
///
/// Lentz's evaluation of the continued fraction (Abramowitz and Stegun 26.5.8), on the side of the
/// mean where it converges fast.
package func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  incompleteBeta(x, complement: 1 - x, a, b)
}

/// The same with 1 − x given apart, which keeps its digits when x is close to 1.
func incompleteBeta(_ x: Double, complement: Double, _ a: Double, _ b: Double) -> Double {
  precondition(a > 0 && b > 0, "incompleteBeta: parameters \(a) and \(b) must be positive")
  if x <= 0 { return 0 }
  if complement <= 0 { return 1 }
  let front = exp(a * log(x) + b * log(complement) - logBeta(a, b))
  if x < (a + 1) / (a + b + 2) {
    return front * betaFraction(x, a, b) / a
  }
  return 1 - front * betaFraction(complement, b, a) / b
}

private func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  let tiny = 1e-300
  func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / kept(1 - (a + b) * x / (a + 1))
  var result = d
  for step in 1...10_000 {
    let m = Double(step)
    for term in [
      m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
      -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
    ] {
      d = 1 / kept(1 + term * d)
      c = kept(1 + term / c)
      result *= c * d
    }
    if abs(c * d - 1) < 1e-16 { break }
  }
  return result
}
