import Planning
import Statistics

/// A claim with what the seeds say about it.
package struct Judgement: Sendable, Hashable {
  package var claim: ClaimRequest
  package var verdict: Verdict
  /// The differences that were tested; the claim holds when all of them do.
  package var parts: [Part]
  /// What the verdict rests on, and why it is undecided.
  package var notes: [String]

  /// One tested difference.
  package struct Part: Sendable, Hashable {
    /// For example `ppo["reward/gold"].last − sft["reward/gold"].last`.
    package var text: String
    /// What the claim says of it: above or below zero.
    package var asserted: Direction
    /// Mean difference over seeds; nil when it could not be computed.
    package var interval: Interval?
    package var unit: String
    package var verdict: Verdict
    /// Why there is no interval; empty when there is one.
    package var reason: String
  }

  /// Side of zero on which a difference is asserted to lie.
  package enum Direction: String, Sendable, Hashable {
    case above = "> 0"
    case below = "< 0"
  }
}

extension Evaluator {
  /// Judges a claim: every difference's whole 95 % interval must lie on the asserted side.
  package func judge(_ claim: ClaimRequest) -> Judgement {
    let parts = claim.condition.comparisons.map(part)
    var notes = conditions(of: claim.condition.expressions)
    for reason in parts.map(\.reason) where !reason.isEmpty && !notes.contains(reason) {
      notes.append(reason)
    }
    if let count = parts.compactMap(\.interval?.count).min(), count < Verdict.smallestCount {
      notes.append(
        count == 1
          ? "one value: a point, no verdict"
          : "two values: an interval, no verdict; use \(Verdict.smallestCount) seeds or more")
    }
    return Judgement(
      claim: claim, verdict: .all(parts.map(\.verdict)), parts: parts, notes: notes)
  }

  private func part(_ comparison: Comparison) -> Judgement.Part {
    let difference = MetricExpression.binary(.subtract, comparison.left, comparison.right)
    let shown: MetricExpression =
      comparison.right == .constant(0) ? comparison.left : difference
    var part = Judgement.Part(
      text: shown.text(in: plan), asserted: comparison.direction, interval: nil,
      unit: difference.unit, verdict: .undecided, reason: "")
    switch estimate(difference) {
    case .success(var interval):
      if interval.count > 1 {
        let isPaired = !comparison.left.stages.isEmpty && !comparison.right.stages.isEmpty
        interval.method = isPaired ? "Student's t, paired by seed" : "Student's t"
      }
      part.interval = interval
      part.verdict = Verdict(
        comparison.direction == .above ? interval : interval.negated)
    case .failure(let missing):
      part.reason = missing.description
    }
    return part
  }

  /// One sentence for each shared draw that the expressions rest on.
  package func conditions(of expressions: [MetricExpression]) -> [String] {
    var reached: [Int] = []
    var waiting = expressions.flatMap(\.stages).filter(plan.stages.indices.contains)
    while let stage = waiting.popLast() {
      guard !reached.contains(stage) else { continue }
      reached.append(stage)
      waiting += plan.stages[stage].dependencies
    }
    return reached.sorted().filter { plan.stages[$0].isShared }.map {
      "conditional on one draw of \(plan.stages[$0].name) (seed \(plan.seeds.first ?? 1))"
    }
  }
}

/// One asserted difference.
struct Comparison: Hashable {
  var left: MetricExpression
  var right: MetricExpression
  var direction: Judgement.Direction
}

extension Condition {
  /// The condition as a conjunction of differences.
  var comparisons: [Comparison] {
    switch self {
    case .greater(let left, let right): [Comparison(left: left, right: right, direction: .above)]
    case .less(let left, let right): [Comparison(left: left, right: right, direction: .below)]
    case .isIncreasing(let values): Self.neighbours(values, .above)
    case .isDecreasing(let values): Self.neighbours(values, .below)
    case .all(let conditions): conditions.flatMap(\.comparisons)
    }
  }

  var expressions: [MetricExpression] { comparisons.flatMap { [$0.left, $0.right] } }

  private static func neighbours(
    _ values: [MetricExpression], _ direction: Judgement.Direction
  ) -> [Comparison] {
    zip(values, values.dropFirst()).map { earlier, later in
      Comparison(left: later, right: earlier, direction: direction)
    }
  }
}

extension Interval {
  /// The interval of the negated value.
  var negated: Interval {
    Interval(mean: -mean, halfWidth: halfWidth, count: count, method: method)
  }

  /// `[0.07, 0.23]` with the digits of `text`; nil for a point.
  var boundsText: String? {
    guard let lower, let upper, let halfWidth else { return nil }
    let low = NumberText.pair(lower, halfWidth: halfWidth).0
    let high = NumberText.pair(upper, halfWidth: halfWidth).0
    return "[\(low), \(high)]"
  }

  /// The mean alone, with the digits of `text`.
  var meanText: String {
    halfWidth.map { NumberText.pair(mean, halfWidth: $0).0 }
      ?? NumberText.significant(mean, digits: 4)
  }
}
