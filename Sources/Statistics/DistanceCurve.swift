/// Values against the KL divergence from the reference, read off by linear interpolation in √KL.
///
/// Nothing is extrapolated.
package struct DistanceCurve: Sendable, Hashable {
  /// One point: a KL divergence and what was measured there.
  package struct Point: Sendable, Hashable {
    package var kl: Double
    package var value: Double

    package init(kl: Double, value: Double) {
      self.kl = kl
      self.value = value
    }
  }

  package var points: [Point]

  /// - Parameter points: In the order of training, for a run; in any order, for a frontier.
  package init(_ points: [Point]) { self.points = points }

  /// The value at the first upward crossing of `target` along the points; nil when there is none.
  package func atCrossing(_ target: Double) -> Double? {
    for (before, after) in zip(points, points.dropFirst())
    where before.kl < target && after.kl >= target {
      return Self.between(before, after, target)
    }
    if let start = points.first, start.kl == target { return start.value }
    return nil
  }

  /// The value at `target` between the points that enclose it, in order of KL; nil outside of them.
  package func onFrontier(_ target: Double) -> Double? {
    let sorted = points.enumerated().sorted {
      ($0.element.kl, $0.offset) < ($1.element.kl, $1.offset)
    }
    .map(\.element)
    if let exact = sorted.first(where: { $0.kl == target }) { return exact.value }
    for (before, after) in zip(sorted, sorted.dropFirst())
    where before.kl < target && after.kl > target {
      return Self.between(before, after, target)
    }
    return nil
  }

  private static func between(_ before: Point, _ after: Point, _ target: Double) -> Double {
    let low = max(0, before.kl).squareRoot()
    let share = (target.squareRoot() - low) / (after.kl.squareRoot() - low)
    return before.value + share * (after.value - before.value)
  }
}
