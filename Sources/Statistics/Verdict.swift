/// What the seeds say about an asserted difference.
package enum Verdict: String, Sendable, Hashable, Codable {
  case holds
  case doesNotHold = "does not hold"
  case undecided

  /// Fewer values than this give an interval but no verdict.
  package static let smallestCount = 3

  /// Judges "the mean lies above `border`": the whole interval must lie on one side.
  package init(_ interval: Interval, above border: Double = 0) {
    guard interval.count >= Self.smallestCount, let lower = interval.lower,
      let upper = interval.upper
    else {
      self = .undecided
      return
    }
    self = lower > border ? .holds : upper < border ? .doesNotHold : .undecided
  }
}
