/// A mean of independent values with the t distribution of its error: intervals and p-values.
package struct MeanTest: Sendable, Hashable {
  package var mean: Double
  /// Standard error of the mean; 0 for a single value.
  package var error: Double
  /// Degrees of freedom; 0 for a single value.
  package var degrees: Double
  /// Number of independent values, that is seeds.
  package var count: Int
  package var method: String

  /// Fails when there is no value, or one that is not finite.
  package init?(of values: [Double], method: String = "Student's t") {
    guard let moments = Moments(of: values) else { return nil }
    mean = moments.mean
    count = values.count
    error = (moments.variance / Double(count)).squareRoot()
    degrees = Double(count - 1)
    self.method = count == 1 ? "one value" : method
  }

  /// The difference of two means whose values are not paired (Welch 1947).
  ///
  /// `count` is the smaller of the two numbers of values.
  package init?(_ left: [Double], minus right: [Double]) {
    guard let a = Moments(of: left), let b = Moments(of: right) else { return nil }
    mean = a.mean - b.mean
    count = min(left.count, right.count)
    error = 0
    degrees = 0
    method = count == 1 ? "one value" : "Welch's t"
    guard count > 1 else { return }
    let leftShare = a.variance / Double(left.count)
    let rightShare = b.variance / Double(right.count)
    let squaredError = leftShare + rightShare
    degrees = Double(left.count + right.count - 2)
    guard squaredError > 0 else { return }
    error = squaredError.squareRoot()
    degrees =
      squaredError * squaredError
      / (leftShare * leftShare / Double(left.count - 1)
        + rightShare * rightShare / Double(right.count - 1))
  }

  /// The two-sided 95 % interval; a point for a single value.
  package var interval: Interval {
    Interval(
      mean: mean, halfWidth: count > 1 ? StudentT.factor(degrees: degrees) * error : nil,
      count: count, method: method)
  }

  /// One-sided p-value against "the mean is at most `border`".
  package func above(_ border: Double) -> Double { tails(border).above }

  /// One-sided p-value against "the mean is at least `border`".
  package func below(_ border: Double) -> Double { tails(border).below }

  /// Both one-sided p-values.
  func tails(_ border: Double) -> (above: Double, below: Double) {
    guard count > 1 else { return (1, 1) }
    let distance = mean - border
    if error == 0 { return (distance > 0 ? 0 : 1, distance < 0 ? 0 : 1) }
    let tail = StudentT(degrees: degrees).tail(distance / error)
    return distance > 0 ? (tail, 1 - tail) : (1 - tail, tail)
  }
}

extension StudentT {
  /// The 97.5 % quantile; those of the usual whole degrees are kept.
  static func factor(degrees: Double) -> Double {
    if degrees == degrees.rounded(), degrees >= 1, degrees <= Double(kept.count) {
      return kept[Int(degrees) - 1]
    }
    return StudentT(degrees: degrees).quantile(0.975)
  }

  private static let kept = (1...63).map { StudentT(degrees: Double($0)).quantile(0.975) }
}
