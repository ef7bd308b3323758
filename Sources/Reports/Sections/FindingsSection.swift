import Charts
import Planning
import Recording

/// What watchdogs found, and counted things a reader should know.
enum FindingsSection {
  /// Findings by stage and seed, the grave ones first; a sentence when there are none.
  static func findings(_ input: ReportInput) -> [Block] {
    var found: [(rank: Int, stage: String, seed: Int, finding: Finding)] = []
    for stage in input.plan.stages {
      for seed in input.plan.seedsRun(by: stage.index) {
        for finding in input.results[stage: stage.index, seed: seed]?.findings ?? [] {
          let rank = [Finding.Severity.failure, .warning, .note].firstIndex(of: finding.severity)
          found.append((rank ?? 0, stage.name, seed, finding))
        }
      }
    }
    let heading = Block.heading(2, "Findings", id: "findings")
    guard !found.isEmpty else {
      return [
        heading,
        .paragraph([.text("The checks that watch every run found nothing to report.")]),
      ]
    }
    let order = found.indices.sorted { (found[$0].rank, $0) < (found[$1].rank, $1) }
    let rows = order.map { index -> [[Inline]] in
      let entry = found[index]
      return [
        [.verdict(mark(entry.finding.severity))], [.code(entry.stage)], [.text("\(entry.seed)")],
        [.text("\(entry.finding.step)")], [.text(entry.finding.message)],
        [.text(entry.finding.advice)],
      ]
    }
    let table = ReportTable(
      "What the checks found, and what to do about it.",
      [
        .text("kind"), .text("run"), .number("seed"), .number("step"), .sentence("seen"),
        .sentence("what to do"),
      ], rows)
    return [heading, .table(table)]
  }

  private static func mark(_ severity: Finding.Severity) -> VerdictMark {
    switch severity {
    case .failure: .failed
    case .warning: .warning
    case .note: .note
    }
  }

  /// Counted things, one row when all seeds agree.
  static func facts(_ input: ReportInput) -> [Block] {
    var rows: [[[Inline]]] = []
    for stage in input.plan.stages {
      let records = input.plan.seedsRun(by: stage.index).compactMap { seed in
        input.results[stage: stage.index, seed: seed].map { (seed: seed, record: $0) }
      }
      var names: [String] = []
      for fact in records.flatMap(\.record.facts) where !names.contains(fact.name) {
        names.append(fact.name)
      }
      for name in names {
        let values = records.compactMap { entry in
          entry.record.facts.first { $0.name == name }.map { (seed: entry.seed, fact: $0) }
        }
        let isOne = Set(values.map(\.fact.value)).count == 1
        let text =
          isOne
          ? values[0].fact.value
          : values.map { "\($0.fact.value) (seed \($0.seed))" }.joined(separator: ", ")
        rows.append([
          [.code(stage.name)], [.text(name)], [.text(text)], [.text(values[0].fact.explanation)],
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = ReportTable(
      "Counted while the data was read and the runs were made.",
      [.text("run"), .text("fact"), .sentence("value"), .sentence("meaning")], rows)
    return [.heading(2, "Facts", id: "facts"), .table(table)]
  }
}
