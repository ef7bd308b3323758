extension Interval {
  /// The mean of independent values, one per seed, with Student's t interval.
  ///
  /// - Returns: No half width for a single value; nil when there is none, or one is not finite.
  package static func mean(of values: [Double]) -> Interval? { MeanTest(of: values)?.interval }

  /// The mean of differences between values paired by seed.
  ///
  /// Both arrays have one value per seed, in the same order.
  package static func paired(_ left: [Double], _ right: [Double]) -> Interval? {
    precondition(
      left.count == right.count, "paired: \(left.count) values beside \(right.count)")
    let differences = zip(left, right).map { $0 - $1 }
    return MeanTest(of: differences, method: "Student's t, paired")?.interval
  }

  /// The difference of two means whose values are not paired (Welch 1947).
  ///
  /// `count` is the smaller of the two numbers of values.
  package static func welch(_ left: [Double], _ right: [Double]) -> Interval? {
    MeanTest(left, minus: right)?.interval
  }
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
