/// What can be said only with ten or more independent values, as in rliable.
package enum ManySeeds {
  /// Fewer values than this and a bootstrap covers too little.
  package static let smallestCount = 10

  /// Mean of the middle half: a quarter of the values, rounded down, is cut off at both ends.
  package static func interquartileMean(_ values: [Double]) -> Double {
    let cut = values.count / 4
    let middle = values.sorted()[cut..<values.count - cut]
    return middle.reduce(0, +) / Double(middle.count)
  }

  /// Probability that a value of the left is larger than one of the right; ties count half.
  package static func probabilityOfImprovement(_ left: [Double], over right: [Double]) -> Double {
    var wins = 0.0
    for a in left {
      for b in right { wins += a > b ? 1 : a == b ? 0.5 : 0 }
    }
    return wins / Double(left.count * right.count)
  }

  /// 95 % percentile bootstrap interval of a statistic of paired values.
  ///
  /// Its draws are a fixed stream, so that equal values give equal intervals.
  package static func bootstrap(
    count: Int, resamples: Int = 5000, _ statistic: ([Int]) -> Double
  ) -> (lower: Double, upper: Double) {
    var stream = SplitMix(state: 0x5EED)
    var found: [Double] = []
    found.reserveCapacity(resamples)
    var draw = [Int](repeating: 0, count: count)
    for _ in 0..<resamples {
      for index in draw.indices { draw[index] = Int(stream.next() % UInt64(count)) }
      found.append(statistic(draw))
    }
    found.sort()
    return (percentile(0.025, of: found), percentile(0.975, of: found))
  }

  /// Linear interpolation between the neighbours, as numpy's default.
  static func percentile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}

/// Two-sided p-value of the mean under all changes of sign, exactly (Fisher 1935).
///
/// - Returns: Nil where the smallest p-value that can come out exceeds 0.025, that is for fewer
///   than seven values, and for more than 20, where listing them takes too long.
package func signFlipTest(_ values: [Double]) -> Double? {
  let count = values.count
  guard (2...20).contains(count), 2 / Double(1 << count) <= 0.025,
    values.allSatisfy(\.isFinite)
  else { return nil }
  let sizes = values.map(abs)
  let observed = abs(values.reduce(0, +))
  // Sums that differ by rounding alone are ties, as in scipy.
  let border = observed - 1e-14 * max(observed, 1)
  var extreme = 0
  for signs in 0..<(1 << count) {
    var sum = 0.0
    for index in 0..<count { sum += signs >> index & 1 == 1 ? -sizes[index] : sizes[index] }
    if abs(sum) >= border { extreme += 1 }
  }
  return Double(extreme) / Double(1 << count)
}

/// A small generator for resampling: SplitMix64.
package struct SplitMix: Sendable {
  var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Uniform between 0 and 1, both left out.
  package mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) / 0x1p53 }
}
