/// Mean and spread of a list of numbers, summed in the order of the list.
package struct Moments: Sendable, Hashable {
  package let count: Int
  package let mean: Double
  /// Σ(x − mean)²; divide by `count` or `count − 1` for a variance.
  package let squaredDeviations: Double
  /// Mean of x².
  package let secondMoment: Double

  /// Sums up the values; all results are 0 for an empty list.
  package init(_ values: [Double]) {
    count = values.count
    let divisor = Double(max(count, 1))
    var sum = 0.0
    var squares = 0.0
    for value in values {
      sum += value
      squares += value * value
    }
    let mean = sum / divisor
    self.mean = mean
    secondMoment = squares / divisor
    var deviations = 0.0
    for value in values { deviations += (value - mean) * (value - mean) }
    squaredDeviations = deviations
  }

  /// Variance with the divisor n.
  package var populationVariance: Double { squaredDeviations / Double(max(count, 1)) }

  /// Variance with Bessel's divisor n − 1; 0 for fewer than two values.
  package var variance: Double { count < 2 ? 0 : squaredDeviations / Double(count - 1) }

  /// Standard error of the mean; 0 for fewer than two values.
  package var standardError: Double {
    count < 2 ? 0 : (variance / Double(count)).squareRoot()
  }
}
