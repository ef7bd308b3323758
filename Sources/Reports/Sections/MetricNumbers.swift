import Charts
import Planning
import Recording
import Statistics

/// Final values of metrics as tables print them.
struct MetricNumbers {
  let plan: Plan
  let results: Results

  /// Last value of a metric over the stage's seeds; nil when it was not recorded.
  func last(_ metric: String, stage: Int) -> Interval? {
    let values = plan.seedsRun(by: stage).compactMap { seed in
      results[stage: stage, seed: seed]?.series[metric]?.last
    }
    return Interval.mean(of: values)
  }

  /// `0.656 ± 0.079` with `n = 3`, or a dash.
  func text(_ metric: String, stage: Int) -> [Inline] {
    guard let interval = last(metric, stage: stage) else { return [.text("–")] }
    return [.text("\(interval.text) (\(interval.countText))")]
  }

  /// A column head with the unit: `kl/reference (nats per response)`.
  static func heading(_ metric: String) -> String {
    let unit = MetricDictionary[metric]?.unit ?? ""
    return unit.isEmpty || unit == "1" ? metric : "\(metric) (\(unit))"
  }

  /// Names of all metrics that any seed of the stage recorded.
  func recorded(by stage: Int) -> Set<String> {
    plan.seedsRun(by: stage).reduce(into: []) { names, seed in
      names.formUnion((results[stage: stage, seed: seed]?.series ?? [:]).keys)
    }
  }

  /// The table of last values: a row per stage, a column per metric.
  func table(stages: [Int], metrics: [String], caption: String) -> ReportTable {
    let columns = [ReportTable.Column.text("run")] + metrics.map { .number(Self.heading($0)) }
    let rows = stages.filter(plan.stages.indices.contains).map { stage -> [[Inline]] in
      [[.code(plan.stages[stage].name)]] + metrics.map { text($0, stage: stage) }
    }
    return ReportTable(caption, columns, rows)
  }
}
