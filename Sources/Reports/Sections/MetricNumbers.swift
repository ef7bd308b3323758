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

  /// The best mean of a column with several runs, where larger is better or smaller is.
  private func best(_ metric: String, _ rows: [[Interval?]], _ column: Int) -> Double? {
    let means = rows.compactMap { $0[column]?.mean }
    guard means.count > 1, Set(means).count > 1 else { return nil }
    let larger: Set = [
      "reward/gold", "exact/gold", "reward_model/accuracy", "reward_model/accuracy_gold",
      "preference/accuracy",
      "win_rate/reference", "win_rate/length_controlled", "answers/right", "answers/pass_at_1",
      "answers/pass_at_k",
    ]
    if larger.contains(metric) { return means.max() }
    return ["loss/heldout", "answers/wrong"].contains(metric) ? means.min() : nil
  }

  /// The table of last values: a row per stage, a column per metric.
  ///
  /// The number of seeds stands in the caption when it is the same everywhere, else in each cell.
  func table(stages: [Int], metrics: [String], caption: String) -> ReportTable {
    let columns = [ReportTable.Column.text("run")] + metrics.map { .number(Self.heading($0)) }
    let values = stages.filter(plan.stages.indices.contains).map { stage in
      (name: plan.stages[stage].name, intervals: metrics.map { last($0, stage: stage) })
    }
    let counts = Set(values.flatMap { $0.intervals.compactMap { $0?.count } })
    let bests = metrics.indices.map { best(metrics[$0], values.map { $0.intervals }, $0) }
    let rows = values.map { name, intervals -> [[Inline]] in
      [[.code(name)]]
        + intervals.enumerated().map { column, interval in
          guard let interval else { return [.text("–")] }
          let text =
            counts.count == 1 ? interval.text : "\(interval.text) (\(interval.countText))"
          return interval.mean == bests[column] ? [.strong(text), .text(" best")] : [.text(text)]
        }
    }
    guard counts.count == 1, let count = counts.first else {
      return ReportTable(caption, columns, rows)
    }
    let seeds = count == 1 ? "n = 1 seed: points without interval" : "n = \(count) seeds"
    return ReportTable("\(caption) (\(seeds))", columns, rows)
  }
}
