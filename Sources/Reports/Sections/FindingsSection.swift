import Charts
import Planning
import Recording

/// What watchdogs found, and counted things a reader should know.
enum FindingsSection {
  /// Findings by stage and seed, the grave ones first; a sentence when there are none.
  static func findings(_ input: ReportInput) -> [Block] {
    var found: [Row] = []
    for stage in input.plan.stages {
      for seed in input.plan.seedsRun(by: stage.index) {
        for finding in input.results[stage: stage.index, seed: seed]?.findings ?? [] {
          let seen = "seed \(seed), step \(finding.step): \(finding.message)"
          if let index = found.firstIndex(where: { $0.isAlike(finding, of: stage.name) }) {
            found[index].seen.append(seen)
          } else {
            found.append(
              Row(
                severity: finding.severity, stage: stage.name, advice: finding.advice,
                seen: [seen]))
          }
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
    let order: [Finding.Severity] = [.failure, .warning, .note]
    let rows = order.flatMap { severity in found.filter { $0.severity == severity } }.map {
      row -> [[Inline]] in
      let rest = row.seen.count - mostSeen
      let seen = row.seen.prefix(mostSeen) + (rest > 0 ? ["and \(rest) more, in run.json"] : [])
      return [
        [.verdict(mark(row.severity))], [.code(row.stage)], [.text(seen.joined(separator: "; "))],
        [.text(row.advice)],
      ]
    }
    let table = ReportTable(
      "What the checks found, and what to do about it.",
      [.text("kind"), .text("run"), .sentence("seen"), .sentence("what to do")], rows)
    return [heading, .table(table)]
  }

  /// More than this of one kind and the rest is counted.
  private static let mostSeen = 10

  /// Findings of one run that call for the same thing.
  private struct Row {
    var severity: Finding.Severity
    var stage: String
    var advice: String
    var seen: [String]

    func isAlike(_ finding: Finding, of stage: String) -> Bool {
      stage == self.stage && finding.severity == severity && finding.advice == advice
    }
  }

  private static func mark(_ severity: Finding.Severity) -> VerdictMark {
    switch severity {
    case .failure: .failed
    case .warning: .warning
    case .note: .note
    }
  }

  /// Counted things: one row where seeds agree, and where runs read the same data.
  static func facts(_ input: ReportInput) -> [Block] {
    var rows: [FactRow] = []
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
        let row = FactRow(
          name: name, value: text, meaning: values[0].fact.explanation, stages: [stage.name])
        if let index = rows.firstIndex(where: { $0.isAlike(row) }) {
          rows[index].stages += row.stages
        } else {
          rows.append(row)
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = ReportTable(
      "Counted while the data was read and the runs were made.",
      [.text("fact"), .sentence("value"), .sentence("meaning"), .text("runs")],
      rows.map { row in
        [
          [.text(row.name)], [.text(row.value)], [.text(row.meaning)],
          Inline.joined(row.stages.map { [.code($0)] }, by: ", "),
        ]
      })
    return [.heading(2, "Facts", id: "facts"), .table(table)]
  }

  private struct FactRow {
    var name: String
    var value: String
    var meaning: String
    var stages: [String]

    func isAlike(_ other: FactRow) -> Bool {
      name == other.name && value == other.value && meaning == other.meaning
    }
  }
}
