import Charts
import Planning
import Recording
import Statistics

/// Why an expression has no value: a sentence for the reader.
package struct MissingValue: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String
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
      return try number(stage, metric, summary, seed)
    }
  }

  /// The values of an expression, one per seed that varies it, in the order of the plan's seeds.
  package func values(_ expression: MetricExpression) throws(MissingValue) -> [Double] {
    var values: [Double] = []
    for seed in seeds(of: [expression]) { values.append(try value(expression, seed: seed)) }
    return values
  }

  /// Mean over seeds with its interval, or why there is none.
  package func estimate(_ expression: MetricExpression) -> Result<Interval, MissingValue> {
    do throws(MissingValue) {
      guard let interval = Interval.mean(of: try values(expression)) else {
        return .failure(MissingValue(description: "a seed's value is no finite number"))
      }
      return .success(interval)
    } catch {
      return .failure(error)
    }
  }

  /// The seeds over which the expressions vary: one when every stage in them is a shared draw.
  func seeds(of expressions: [MetricExpression]) -> [Int] {
    let stages = expressions.flatMap(\.stages).filter(plan.stages.indices.contains)
    let varies = stages.contains { !plan.stages[$0].isShared }
    return varies ? plan.seeds : Array(plan.seeds.prefix(1))
  }

  // MARK: - One number out of a series

  private func record(_ stage: Int, _ seed: Int) throws(MissingValue) -> StageRecord {
    guard plan.stages.indices.contains(stage) else {
      throw MissingValue(description: "the plan has no stage \(stage)")
    }
    let drawn = plan.stages[stage].isShared ? plan.seeds.first ?? seed : seed
    guard let record = results[stage: stage, seed: drawn] else {
      throw MissingValue(description: "\(plan.stages[stage].name) has no result for seed \(drawn)")
    }
    return record
  }

  private func number(
    _ stage: Int, _ metric: String, _ summary: MetricExpression.Summary, _ seed: Int
  ) throws(MissingValue) -> Double {
    let record = try record(stage, seed)
    let name = plan.stages[stage].name
    guard let series = record.series[metric], let first = series.first, let last = series.last
    else { throw MissingValue(description: "\(name) did not record \(metric)") }
    switch summary {
    case .first: return first
    case .last: return last
    case .mean: return series.values.reduce(0, +) / Double(series.values.count)
    case .best: return series.values.max() ?? last
    case .minimum: return series.values.min() ?? last
    case .atKL(let target):
      return try crossing(series, record.series["kl/reference"], target, "seed \(seed) of \(name)")
    }
  }

  /// A number as someone wrote it: `5`, `0.5`.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : NumberText.exact(number)
  }

  /// Linear interpolation in √KL at the first upward crossing; nothing is extrapolated.
  private func crossing(
    _ series: Series, _ divergence: Series?, _ target: Double, _ whose: String
  ) throws(MissingValue) -> Double {
    guard let divergence else {
      throw MissingValue(description: "\(whose) did not record kl/reference")
    }
    let values = Dictionary(
      zip(series.steps, series.values), uniquingKeysWith: { $1 })
    let points = zip(divergence.steps, divergence.values).compactMap { step, kl in
      values[step].map { (kl: kl, value: $0) }
    }
    for (before, after) in zip(points, points.dropFirst())
    where before.kl < target && after.kl >= target {
      let low = max(0, before.kl).squareRoot()
      let share = (target.squareRoot() - low) / (after.kl.squareRoot() - low)
      return before.value + share * (after.value - before.value)
    }
    if let start = points.first, start.kl == target { return start.value }
    let farthest = NumberText.significant(points.map(\.kl).max() ?? 0)
    throw MissingValue(
      description: "\(whose) never crosses a KL of \(Self.plain(target)) upwards; "
        + "its largest is \(farthest) nats per response")
  }
}

extension MetricExpression {
  /// Indices of the stages that it reads, in order of appearance.
  package var stages: [Int] {
    switch self {
    case .constant: []
    case .summary(let stage, _, _): [stage]
    case .negated(let inner): inner.stages
    case .binary(_, let left, let right): left.stages + right.stages
    }
  }

  /// The unit of its value, as far as it follows from its parts; empty for none.
  package var unit: String {
    switch self {
    case .constant: return ""
    case .summary(_, let metric, _):
      let unit = MetricDictionary[metric]?.unit ?? ""
      return unit == "1" ? "" : unit
    case .negated(let inner): return inner.unit
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .subtract: return left.unit.isEmpty ? right.unit : left.unit
      case .multiply: return left.unit.isEmpty || right.unit.isEmpty ? left.unit + right.unit : ""
      case .divide: return right.unit.isEmpty ? left.unit : ""
      }
    }
  }

  /// The expression as a cell would write it.
  package func text(in plan: Plan) -> String {
    switch self {
    case .constant(let number):
      return Evaluator.plain(number)
    case .negated(let inner): return "-\(inner.operand(in: plan))"
    case .binary(let operation, let left, let right):
      let isTight = operation == .multiply || operation == .divide
      let first = isTight ? left.operand(in: plan) : left.text(in: plan)
      let second =
        isTight || operation == .subtract ? right.operand(in: plan) : right.text(in: plan)
      return "\(first) \(operation.rawValue) \(second)"
    case .summary(let stage, let metric, let summary):
      let name = plan.stages.indices.contains(stage) ? plan.stages[stage].name : "stage \(stage)"
      return "\(name)[\"\(metric)\"].\(summary.text)"
    }
  }

  private func operand(in plan: Plan) -> String {
    if case .binary = self { return "(\(text(in: plan)))" }
    return text(in: plan)
  }
}

extension MetricExpression.Summary {
  /// As a cell writes it, without the dot.
  fileprivate var text: String {
    switch self {
    case .first: "first"
    case .last: "last"
    case .mean: "mean"
    case .best: "best"
    case .minimum: "minimum"
    case .atKL(let target):
      "at(kl: \(Evaluator.plain(target)))"
    }
  }
}
