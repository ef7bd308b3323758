/// Mean and variance of everything seen so far, batch by batch.
///
/// Source: Chan, Golub and LeVeque 1983, the pairwise update of the sum of squared deviations.
package struct RunningMoments: Sendable, Hashable, Codable {
  package private(set) var count = 0.0
  package private(set) var mean = 0.0
  private var squaredDeviations = 0.0

  /// Starts with nothing seen.
  package init() {}

  /// Takes a batch into account.
  package mutating func add(_ values: [Double]) {
    guard !values.isEmpty else { return }
    let batch = Moments(values)
    let (added, total) = (Double(batch.count), count + Double(batch.count))
    let difference = batch.mean - mean
    mean += difference * added / total
    squaredDeviations +=
      batch.squaredDeviations + difference * difference * count * added / total
    count = total
  }

  /// Bessel's deviation; 1 until it can be told and is not zero.
  package var deviation: Double {
    guard count > 1, squaredDeviations > 0 else { return 1 }
    return (squaredDeviations / (count - 1)).squareRoot()
  }
}
