/// How strongly the seeds speak for an assertion and against it, as two-sided p-values.
///
/// Below 0.05 the whole 95 % interval lies on that side of the border.
package struct Evidence: Sendable, Hashable {
  /// p-value behind *holds*.
  package var holding: Double
  /// p-value behind *does not hold*.
  package var failing: Double

  package init(holding: Double, failing: Double) {
    self.holding = min(1, holding)
    self.failing = min(1, failing)
  }

  /// Nothing can be said: too few seeds, or no value.
  package static let none = Evidence(holding: 1, failing: 1)

  /// The level that a p-value must stay below.
  package static let level = 0.05

  /// Of the assertion that the mean lies above `border`.
  package static func above(_ border: Double, _ test: MeanTest) -> Evidence {
    guard test.count >= Verdict.smallestCount else { return .none }
    let tails = test.tails(border)
    return Evidence(holding: 2 * tails.above, failing: 2 * tails.below)
  }

  /// Of the assertion that the mean lies below `border`.
  package static func below(_ border: Double, _ test: MeanTest) -> Evidence {
    let opposite = above(border, test)
    return Evidence(holding: opposite.failing, failing: opposite.holding)
  }

  /// "The mean lies within `margin` of zero": two one-sided tests (Schuirmann 1987).
  ///
  /// It holds when the interval lies inside the margin, and fails when it lies outside.
  package static func within(_ margin: Double, _ test: MeanTest) -> Evidence {
    guard test.count >= Verdict.smallestCount else { return .none }
    let low = test.tails(-margin)
    let high = test.tails(margin)
    return Evidence(
      holding: 2 * max(low.above, high.below), failing: 2 * min(high.above, low.below))
  }

  /// A conjunction: it holds if every part holds; it fails with a part, by Bonferroni over the parts.
  package static func all(_ parts: [Evidence]) -> Evidence {
    guard !parts.isEmpty else { return .none }
    return Evidence(
      holding: parts.map(\.holding).max() ?? 1,
      failing: Double(parts.count) * (parts.map(\.failing).min() ?? 1))
  }

  /// "Some part is true": it holds with a part, by Bonferroni over the parts; it fails if every part does.
  package static func some(_ parts: [Evidence]) -> Evidence {
    guard !parts.isEmpty else { return .none }
    return Evidence(
      holding: Double(parts.count) * (parts.map(\.holding).min() ?? 1),
      failing: parts.map(\.failing).max() ?? 1)
  }

  /// The smaller p-value: that of the verdict, if there is one.
  package var p: Double { min(holding, failing) }

  package var verdict: Verdict { verdict(p: p) }

  /// The verdict when the p-value was adjusted to `p` for the other claims beside it.
  package func verdict(p: Double) -> Verdict {
    guard p < Self.level else { return .undecided }
    return holding < failing ? .holds : .doesNotHold
  }
}

/// Holm's step-down adjustment of p-values (Holm 1979), in the order given.
package func holmAdjusted(_ values: [Double]) -> [Double] {
  var adjusted = values
  var largest = 0.0
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  for (rank, index) in order.enumerated() {
    largest = max(largest, min(1, Double(values.count - rank) * values[index]))
    adjusted[index] = largest
  }
  return adjusted
}
