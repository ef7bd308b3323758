import Charts
import Planning
import Recording
import Statistics

/// What runs cost, in counted quantities.
struct CostTable {
  let plan: Plan
  let results: Results

  private static let quantities: [(metric: String, title: String)] = [
    ("count/labels", "labels"), ("count/demonstrations", "demonstrations"),
    ("count/responses", "responses"), ("count/response_tokens", "response tokens"),
    ("count/reward_queries", "reward queries"), ("count/train_tokens", "optimizer tokens"),
    ("count/operations", "FLOP"),
  ]

  /// A row per stage; nil when nothing was counted.
  ///
  /// - Parameters:
  ///   - stages: The rows.
  ///   - withUpstream: Whether a row also counts the stages that it needs: from a fresh model on.
  ///     Labels of one data set count once.
  ///   - caption: Without the sentence about seeds.
  /// - Returns: Columns that nobody fills are left out.
  func table(of stages: [Int], withUpstream: Bool, caption: String) -> ReportTable? {
    let rows = stages.filter(plan.stages.indices.contains).map { stage in
      let parts = withUpstream ? upstream(of: stage) : [stage]
      return (stage: stage, costs: Self.quantities.map { total($0.metric, of: parts, for: stage) })
    }
    let used = Self.quantities.indices.filter { column in
      rows.contains { $0.costs[column].map { $0.mean != 0 } ?? false }
    }
    guard !used.isEmpty else { return nil }
    let counts = rows.flatMap { row in used.compactMap { row.costs[$0]?.count } }
    let seeds = counts.max().map { $0 == 1 ? " (one seed)" : " (mean over \($0) seeds)" } ?? ""
    return ReportTable(
      caption + seeds, [.text("run")] + used.map { .number(Self.quantities[$0].title) },
      rows.map { row in
        [[.code(plan.stages[row.stage].name)]]
          + used.map { [.text(row.costs[$0].map(Self.text) ?? "–")] }
      })
  }

  /// The table, and below it what its FLOP are; empty when nothing was counted.
  func blocks(
    of stages: [Int], withUpstream: Bool, caption: String, name: String? = nil
  ) -> [Block] {
    guard var table = table(of: stages, withUpstream: withUpstream, caption: caption) else {
      return []
    }
    table.name = name
    guard table.columns.contains(where: { $0.title == "FLOP" }) else { return [.table(table)] }
    let known = stages.filter(plan.stages.indices.contains)
    let counted = withUpstream ? Set(known.flatMap(upstream)).sorted() : known
    return [.table(table), .paragraph([.text(CostNote(plan: plan).text(of: counted))])]
  }

  /// A stage with everything that it needs, in the order of the document.
  private func upstream(of stage: Int) -> [Int] {
    var reached: Set<Int> = []
    var waiting = [stage]
    while let next = waiting.popLast() {
      guard plan.stages.indices.contains(next), reached.insert(next).inserted else { continue }
      waiting += plan.stages[next].dependencies
    }
    return reached.sorted()
  }

  /// The sum over stages, mean over the seeds of the row's stage; nil where nothing was counted.
  private func total(_ metric: String, of parts: [Int], for stage: Int) -> Interval? {
    let isData = metric == "count/labels" || metric == "count/demonstrations"
    var counted: [Int] = []
    for part in parts {
      // One data set is bought once, however many stages read it.
      let isKnown =
        isData && counted.contains { plan.stages[$0].data == plan.stages[part].data }
      if !isKnown { counted.append(part) }
    }
    let sums = plan.seedsRun(by: stage).compactMap { seed -> Double? in
      let values = counted.compactMap { part -> Double? in
        let own = plan.stages[part].isShared ? plan.seeds.first ?? seed : seed
        return results[stage: part, seed: own]?.series[metric]?.last
      }
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    return Interval.mean(of: sums)
  }

  /// Whole numbers in groups of three; operations with four digits, `1.234e12`.
  private static func text(_ cost: Interval) -> String {
    if cost.mean >= 1e9 {
      var (power, mantissa) = (0, cost.mean)
      while mantissa >= 10 { (mantissa, power) = (mantissa / 10, power + 1) }
      return "\(NumberText.significant(mantissa, digits: 3))e\(power)"
    }
    let digits = String(Int(cost.mean.rounded()))
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      digits.dropLast(digits.count - end).suffix(3)
    }
    return groups.reversed().joined(separator: ",")
  }
}
