/// Whether curves of several seeds rise and then fall, without choosing the peak on the values that
/// are tested: each seed's place of the peak is chosen on the *other* seeds.
///
/// That alone errs too often where the curve is level (docs/statistics.md), so a verdict also
/// needs Bonferroni's test over the inner places.
package struct InteriorPeak: Sendable, Hashable {
  /// For each seed, the index of the place at which the mean of the others is highest.
  package var places: [Int]
  /// For each seed, its value at that place minus its value at the start.
  package var rises: [Double]
  /// For each seed, its value at that place minus its value at the end.
  package var falls: [Double]
  /// Some inner place lies above both ends: by Bonferroni over the places.
  private var somewhere: Evidence

  /// Fails with fewer than two seeds or three places, or when curves differ in length.
  ///
  /// - Parameter curves: One per seed, each with a value at the same places.
  package init?(of curves: [[Double]]) {
    guard curves.count >= 2, let length = curves.first?.count, length >= 3,
      curves.allSatisfy({ $0.count == length })
    else { return nil }
    var places: [Int] = []
    for seed in curves.indices {
      var best = 1
      var highest = -Double.infinity
      for place in 1..<length - 1 {
        var sum = 0.0
        for other in curves.indices where other != seed { sum += curves[other][place] }
        if sum > highest { (highest, best) = (sum, place) }
      }
      places.append(best)
    }
    self.places = places
    rises = zip(curves, places).map { $0[$1] - $0[0] }
    falls = zip(curves, places).map { $0[$1] - $0[length - 1] }
    somewhere = .some(
      (1..<length - 1).map { place in
        .all(
          [0, length - 1].map { end in
            MeanTest(of: curves.map { $0[place] - $0[end] }).map { .above(0, $0) } ?? .none
          })
      })
  }

  /// What the seeds say of "the peak lies above this end", as one of two parts of a conjunction.
  ///
  /// - Parameter differences: `rises` or `falls`.
  /// - Returns: Evidence for and against it.
  package func evidence(_ differences: [Double]) -> Evidence {
    guard let test = MeanTest(of: differences) else { return .none }
    return Evidence(
      holding: max(Evidence.above(0, test).holding, somewhere.holding),
      failing: somewhere.failing / 2)
  }
}
