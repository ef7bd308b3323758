extension Interval {
  /// The mean of independent values, one per seed, with Student's t interval.
  ///
  /// - Returns: No half width for a single value; nil when there is none, or one is not finite.
  package static func mean(of values: [Double]) -> Interval? {
    t(of: values, method: values.count == 1 ? "one value" : "Student's t")
  }

  /// The mean of differences between values paired by seed.
  ///
  /// Both arrays have one value per seed, in the same order.
  package static func paired(_ left: [Double], _ right: [Double]) -> Interval? {
    precondition(
      left.count == right.count, "paired: \(left.count) values beside \(right.count)")
    let differences = zip(left, right).map { $0 - $1 }
    return t(of: differences, method: left.count == 1 ? "one value" : "Student's t, paired")
  }

  /// The difference of two means whose values are not paired (Welch 1947).
  ///
  /// `count` is the smaller of the two numbers of values.
  package static func welch(_ left: [Double], _ right: [Double]) -> Interval? {
    guard let a = Moments(of: left), let b = Moments(of: right) else { return nil }
    let difference = a.mean - b.mean
    let count = min(left.count, right.count)
    guard count > 1 else {
      return Interval(mean: difference, halfWidth: nil, count: count, method: "one value")
    }
    let leftShare = a.variance / Double(left.count)
    let rightShare = b.variance / Double(right.count)
    let squaredError = leftShare + rightShare
    guard squaredError > 0 else {
      return Interval(mean: difference, halfWidth: 0, count: count, method: "Welch's t")
    }
    let degrees =
      squaredError * squaredError
      / (leftShare * leftShare / Double(left.count - 1)
        + rightShare * rightShare / Double(right.count - 1))
    let half = StudentT(degrees: degrees).quantile(0.975) * squaredError.squareRoot()
    return Interval(mean: difference, halfWidth: half, count: count, method: "Welch's t")
  }

  private static func t(of values: [Double], method: String) -> Interval? {
    guard let moments = Moments(of: values) else { return nil }
    guard values.count > 1 else {
      return Interval(mean: moments.mean, halfWidth: nil, count: 1, method: method)
    }
    let count = Double(values.count)
    let half =
      StudentT.halfWidthFactor(values: values.count) * (moments.variance / count).squareRoot()
    return Interval(mean: moments.mean, halfWidth: half, count: values.count, method: method)
  }
}

extension StudentT {
  /// The 97.5 % quantile for n values, n − 1 degrees of freedom; the usual n are kept.
  static func halfWidthFactor(values count: Int) -> Double {
    count - 2 < kept.count
      ? kept[count - 2] : StudentT(degrees: Double(count - 1)).quantile(0.975)
  }

  private static let kept = (1...63).map { StudentT(degrees: Double($0)).quantile(0.975) }
}

/// Mean and sample variance, by two passes in the order of the values.
struct Moments {
  var mean: Double
  /// Divided by n − 1; 0 for a single value.
  var variance: Double

  /// Fails when there is no value, or one that is not finite.
  init?(of values: [Double]) {
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    if let first = values.first, values.allSatisfy({ $0 == first }) {
      // Equal values have no spread; a rounded mean would invent one.
      self.mean = first
      variance = 0
      return
    }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    variance = values.count > 1 ? squares / (count - 1) : 0
  }
}
