import Foundation

/// Student's t distribution.
package struct StudentT: Sendable, Hashable {
  /// Degrees of freedom; positive, not necessarily whole (Welch).
  package var degrees: Double

  package init(degrees: Double) {
    precondition(degrees > 0, "StudentT: \(degrees) degrees of freedom")
    self.degrees = degrees
  }

  /// Probability of a value beyond |t| on one side: ½·I_{ν/(ν+t²)}(ν/2, ½).
  package func tail(_ t: Double) -> Double {
    let square = t * t
    if square.isInfinite { return 0 }
    let total = degrees + square
    return 0.5
      * incompleteBeta(degrees / total, complement: square / total, degrees / 2, 0.5)
  }

  /// Probability of a value of at most `t`.
  package func cumulative(_ t: Double) -> Double { t > 0 ? 1 - tail(t) : tail(t) }

  /// Two-sided p-value of `t`.
  package func twoSided(_ t: Double) -> Double { 2 * tail(t) }

  /// The value that a draw stays below with probability `p`, 0 < p < 1.
  ///
  /// Bisection on the tail, so that it is monotone and needs no starting value.
  package func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "StudentT.quantile: \(p) is not between 0 and 1")
    if p == 0.5 { return 0 }
    let target = min(p, 1 - p)
    var low = 0.0
    var high = 1.0
    while tail(high) > target {
      low = high
      high *= 2
    }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if tail(middle) > target { low = middle } else { high = middle }
    }
    return p > 0.5 ? high : -high
  }
}
