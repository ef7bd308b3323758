import Planning
import Statistics

/// A condition taken apart into differences that are tested one by one.
indirect enum Assertion {
  case part(Comparison)
  case all([Assertion])
  case some([Assertion])

  /// The tested differences, in order.
  var parts: [Comparison] {
    switch self {
    case .part(let comparison): [comparison]
    case .all(let inner), .some(let inner): inner.flatMap(\.parts)
    }
  }

  /// What the evidence for the parts says about the whole.
  func evidence(_ parts: inout ArraySlice<Evidence>) -> Evidence {
    switch self {
    case .part: parts.popFirst() ?? .none
    case .all(let inner): .all(inner.map { $0.evidence(&parts) })
    case .some(let inner): .some(inner.map { $0.evidence(&parts) })
    }
  }
}

/// One tested difference.
struct Comparison {
  var quantity: Quantity
  var asserted: Judgement.Border

  /// What is measured per seed.
  enum Quantity {
    case difference(MetricExpression, MetricExpression)
    /// The inner value that is highest on the other seeds, minus the first (or last) one.
    case peak([MetricExpression], over: PeakEnd)
    case peakOverSteps(MetricReference, over: PeakEnd)
    /// Logarithm of the residual sum of one fit over that of another.
    case residuals(MetricReference, against: String?, FitForm, over: FitForm)
    /// How far a stage lies below the exact frontier around another one.
    case belowFrontier(stage: Int, around: Int)
  }

  enum PeakEnd: String { case start, end }
}

extension Condition {
  /// The condition as tested differences.
  var assertion: Assertion {
    switch self {
    case .greater(let left, let right): Self.difference(left, right, .above)
    case .less(let left, let right): Self.difference(left, right, .below)
    case .within(let left, let right, let margin): Self.difference(left, right, .within(margin))
    case .isIncreasing(let values): Self.neighbours(values, .above)
    case .isDecreasing(let values): Self.neighbours(values, .below)
    case .hasInteriorMaximum(let values):
      .all(
        [Comparison.PeakEnd.start, .end].map {
          .part(Comparison(quantity: .peak(values, over: $0), asserted: .above))
        })
    case .risesAndFalls(let series):
      .all(
        [Comparison.PeakEnd.start, .end].map {
          .part(Comparison(quantity: .peakOverSteps(series, over: $0), asserted: .above))
        })
    case .fits(let series, let against, let form, let other):
      .part(
        Comparison(
          quantity: .residuals(series, against: against, form, over: other), asserted: .below))
    case .isUnder(let stage, let center, let margin):
      .part(
        Comparison(
          quantity: .belowFrontier(stage: stage, around: center), asserted: .everywhere(margin)))
    case .all(let conditions): .all(conditions.map(\.assertion))
    case .some(let conditions): .some(conditions.map(\.assertion))
    }
  }

  private static func difference(
    _ left: MetricExpression, _ right: MetricExpression, _ asserted: Judgement.Border
  ) -> Assertion {
    .part(Comparison(quantity: .difference(left, right), asserted: asserted))
  }

  private static func neighbours(
    _ values: [MetricExpression], _ asserted: Judgement.Border
  ) -> Assertion {
    .all(zip(values, values.dropFirst()).map { difference($1, $0, asserted) })
  }
}

extension Comparison {
  /// Indices of the stages that it reads.
  var stages: [Int] {
    switch quantity {
    case .difference(let left, let right): left.stages + right.stages
    case .peak(let values, _): values.flatMap(\.stages)
    case .peakOverSteps(let series, _), .residuals(let series, _, _, _): [series.stage]
    case .belowFrontier(let stage, let center): [stage, center]
    }
  }

  /// The unit of the difference; empty for none.
  var unit: String {
    switch quantity {
    case .difference(let left, let right): MetricExpression.binary(.subtract, left, right).unit
    case .peak(let values, _): values.first?.unit ?? ""
    case .peakOverSteps(let series, _): series.summary(.last).unit
    case .residuals: ""
    case .belowFrontier(_, let center): MetricExpression.exactFrontier(stage: center, kl: 0).unit
    }
  }

  /// The difference as a cell would write it.
  func text(in plan: Plan) -> String {
    switch quantity {
    case .difference(let left, let right):
      return right == .constant(0)
        ? left.text(in: plan) : MetricExpression.binary(.subtract, left, right).text(in: plan)
    case .peak(let values, let end):
      let first = values.first?.text(in: plan) ?? ""
      let last = values.last?.text(in: plan) ?? ""
      return "peak between \(first) and \(last), minus the \(end.rawValue)"
    case .peakOverSteps(let series, let end):
      return "peak of \(series.text(in: plan)), minus the \(end.rawValue)"
    case .residuals(let series, let against, let form, let other):
      return "ln of the residual sums of \(series.text(in: plan)) over \(against ?? "step"): "
        + "\(form.equation) to \(other.equation)"
    case .belowFrontier(let stage, let center):
      let height = MetricExpression.frontierText(around: center, in: plan)
      let gold = MetricReference(stage: stage, metric: "exact/gold").text(in: plan)
      return "\(height) - \(gold), smallest over steps and seeds"
    }
  }
}

extension MetricReference {
  func summary(_ summary: MetricExpression.Summary) -> MetricExpression {
    .summary(stage: stage, metric: metric, summary)
  }

  /// `ppo["reward/gold"]`.
  func text(in plan: Plan) -> String {
    let name = plan.stages.indices.contains(stage) ? plan.stages[stage].name : "stage \(stage)"
    return "\(name)[\"\(metric)\"]"
  }
}
