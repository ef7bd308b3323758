import Charts
import Planning
import Recording
import Statistics

/// Why an expression has no value: a sentence for the reader.
package struct MissingValue: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String

  static let notFinite = MissingValue(description: "a seed's value is no finite number")
}

/// Computes metric expressions from what the stages recorded.
package struct Evaluator: Sendable {
  package let plan: Plan
  package let results: Results

  package init(plan: Plan, results: Results) {
    self.plan = plan
    self.results = results
  }

  /// The value of an expression for one seed.
  ///
  /// - Throws: `MissingValue` when a series was not recorded, or a KL is never reached.
  package func value(
    _ expression: MetricExpression, seed: Int
  ) throws(MissingValue) -> Double {
    switch expression {
    case .constant(let number): return number
    case .negated(let inner): return -(try value(inner, seed: seed))
    case .binary(let operation, let left, let right):
      let a = try value(left, seed: seed)
      let b = try value(right, seed: seed)
      switch operation {
      case .add: return a + b
      case .subtract: return a - b
      case .multiply: return a * b
      case .divide:
        if b == 0 { throw MissingValue(description: "seed \(seed) divides by 0") }
        return a / b
      }
    case .summary(let stage, let metric, let summary):
      return try number(MetricReference(stage: stage, metric: metric), summary, seed)
    case .frontier(let frontier, let target):
      return try height(of: frontier, at: target, seed)
    case .exactFrontier(let stage, let target):
      return try exactHeight(around: stage, at: target, seed)
    }
  }

  /// The values of an expression, one per seed that varies it, in the order of the plan's seeds.
  package func values(_ expression: MetricExpression) throws(MissingValue) -> [Double] {
    try values(expression, seeds: seeds(of: expression.stages))
  }

  /// The values for some seeds.
  ///
  /// - Throws: `MissingValue` that names every seed without a value.
  func values(_ expression: MetricExpression, seeds: [Int]) throws(MissingValue) -> [Double] {
    var values: [Double] = []
    var missing: [String] = []
    for seed in seeds {
      do throws(MissingValue) {
        values.append(try value(expression, seed: seed))
      } catch {
        if !missing.contains(error.description) { missing.append(error.description) }
      }
    }
    guard missing.isEmpty else { throw MissingValue(description: missing.joined(separator: "; ")) }
    return values
  }

  /// Mean over seeds with its interval, or why there is none.
  package func estimate(_ expression: MetricExpression) -> Result<Interval, MissingValue> {
    do throws(MissingValue) {
      guard let interval = Interval.mean(of: try values(expression)) else {
        return .failure(.notFinite)
      }
      return .success(interval)
    } catch {
      return .failure(error)
    }
  }

  /// The seeds over which values of these stages vary: one when every stage is a shared draw.
  func seeds(of stages: [Int]) -> [Int] {
    let varies = stages.contains { plan.stages.indices.contains($0) && !plan.stages[$0].isShared }
    return varies ? plan.seeds : Array(plan.seeds.prefix(1))
  }

  // MARK: - One number out of a series

  func record(_ stage: Int, _ seed: Int) throws(MissingValue) -> StageRecord {
    guard plan.stages.indices.contains(stage) else {
      throw MissingValue(description: "the plan has no stage \(stage)")
    }
    let drawn = plan.stages[stage].isShared ? plan.seeds.first ?? seed : seed
    guard let record = results[stage: stage, seed: drawn] else {
      throw MissingValue(description: "\(plan.stages[stage].name) has no result for seed \(drawn)")
    }
    return record
  }

  /// The series of a metric, with one value at least.
  func series(
    _ metric: String, stage: Int, seed: Int
  ) throws(MissingValue) -> Series {
    guard let series = try record(stage, seed).series[metric], !series.values.isEmpty else {
      throw MissingValue(description: "\(plan.stages[stage].name) did not record \(metric)")
    }
    return series
  }

  private func number(
    _ reference: MetricReference, _ summary: MetricExpression.Summary, _ seed: Int
  ) throws(MissingValue) -> Double {
    let series = try series(reference.metric, stage: reference.stage, seed: seed)
    let values = series.values
    switch summary {
    case .first: return values[0]
    case .last: return values[values.count - 1]
    case .mean: return values.reduce(0, +) / Double(values.count)
    case .best: return values.reduce(values[0], max)
    case .minimum: return values.reduce(values[0], min)
    case .atKL(let target): return try crossing(reference, target, seed)
    case .slope(let against):
      let points = try points(reference, against: against, seed: seed)
      guard let fit = Fit(.linear, x: points.map(\.x), y: points.map(\.y)) else {
        throw MissingValue(
          description: "seed \(seed) of \(reference.text(in: plan)) has too few points for a slope")
      }
      return fit.coefficients[1]
    case .atBest(let other): return try atBest(reference, of: other, seed)
    case .coefficient(let index, let form, let against):
      let fit = try fit(form, to: reference, against, seed).fit
      guard fit.coefficients.indices.contains(index) else {
        throw MissingValue(description: "the form \(form.equation) has no coefficient \(index)")
      }
      return fit.coefficients[index]
    case .rSquared(let form, let against):
      let (fit, y) = try fit(form, to: reference, against, seed)
      let mean = y.reduce(0, +) / Double(y.count)
      let total = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      guard total > 0 else {
        throw MissingValue(
          description: "seed \(seed) of \(reference.text(in: plan)) is constant: nothing to explain"
        )
      }
      return 1 - fit.residualSum / total
    }
  }

  /// A seed's value at the step where another metric is largest, the first such step.
  private func atBest(
    _ reference: MetricReference, of other: String, _ seed: Int
  ) throws(MissingValue) -> Double {
    let points = try points(
      MetricReference(stage: reference.stage, metric: other), against: reference.metric, seed: seed)
    guard var best = points.first else {
      throw MissingValue(
        description:
          "seed \(seed) of \(reference.text(in: plan)) has no step in common with \(other)")
    }
    for point in points where point.y > best.y { best = point }
    return best.x
  }

  /// A least-squares fit of a seed's points where the form has a value, with the values fitted.
  private func fit(
    _ form: FitForm, to reference: MetricReference, _ against: String?, _ seed: Int
  ) throws(MissingValue) -> (fit: Fit, y: [Double]) {
    let points = try points(reference, against: against, seed: seed).filter {
      form.isDefined(at: $0.x)
    }
    let y = points.map(\.y)
    guard points.count > form.coefficientCount, let fit = Fit(form, x: points.map(\.x), y: y) else {
      throw MissingValue(
        description:
          "seed \(seed) of \(reference.text(in: plan)) has \(points.count) points, too few or "
          + "too close to fit")
    }
    return (fit, y)
  }

  /// A seed's values against the step, or against another metric at the steps that have both.
  func points(
    _ reference: MetricReference, against: String?, seed: Int
  ) throws(MissingValue) -> [(x: Double, y: Double)] {
    let series = try series(reference.metric, stage: reference.stage, seed: seed)
    guard let against else { return zip(series.steps, series.values).map { (Double($0), $1) } }
    let across = try self.series(against, stage: reference.stage, seed: seed)
    let values = Dictionary(zip(series.steps, series.values), uniquingKeysWith: { $1 })
    return zip(across.steps, across.values).compactMap { step, x in values[step].map { (x, $0) } }
  }

  /// Linear interpolation in √KL at the first upward crossing; nothing is extrapolated.
  private func crossing(
    _ reference: MetricReference, _ target: Double, _ seed: Int
  ) throws(MissingValue) -> Double {
    let points = try points(
      reference, against: FrontierReference.distance(of: reference.metric), seed: seed)
    let curve = DistanceCurve(points.map { .init(kl: $0.x, value: $0.y) })
    if let value = curve.atCrossing(target) { return value }
    let farthest = NumberText.significant(points.map(\.x).max() ?? 0)
    throw MissingValue(
      description: "seed \(seed) of \(plan.stages[reference.stage].name) never crosses a KL of "
        + "\(NumberText.plain(target)) upwards; its largest is \(farthest) nats per response")
  }

  /// The frontier through the last points of its settings, between the nearest two.
  private func height(
    of frontier: FrontierReference, at target: Double, _ seed: Int
  ) throws(MissingValue) -> Double {
    var points: [DistanceCurve.Point] = []
    for stage in frontier.stages {
      let last = MetricExpression.Summary.last
      points.append(
        .init(
          kl: try number(.init(stage: stage, metric: frontier.distance), last, seed),
          value: try number(.init(stage: stage, metric: frontier.metric), last, seed)))
    }
    if let value = DistanceCurve(points).onFrontier(target) { return value }
    let low = NumberText.significant(points.map(\.kl).min() ?? 0)
    let high = NumberText.significant(points.map(\.kl).max() ?? 0)
    throw MissingValue(
      description: "the frontier of seed \(seed) goes from a KL of \(low) to \(high); "
        + "it has no value at \(NumberText.plain(target))")
  }
}
