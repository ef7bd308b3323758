import Foundation
import Planning
import Recording
import Reports
import Testing

@Suite("What depends on one seed's value")
struct DependenceTests {
  /// The sample with another last gold reward of PPO's third seed.
  private static var changed: ReportInput {
    var input = SampleReport.input
    guard let record = input.results[stage: 2, seed: 3], let series = record.series["reward/gold"]
    else { return input }
    var other = Series()
    for (step, value) in zip(series.steps, series.values) {
      other.append(step == 300 ? value + 0.125 : value, at: step)
    }
    input.results[stage: 2, seed: 3]?.series["reward/gold"] = other
    return input
  }

  @Test("one value changes exactly the places that depend on it")
  func oneValue() throws {
    let first = try WrittenReport.drawn.get()
    let second = try WrittenReport(Self.changed)
    #expect(Set(first.files.keys) == Set(second.files.keys))
    let files = first.files.keys.filter { first.files[$0] != second.files[$0] }.sorted()
    var text = "Files: \(files.joined(separator: ", "))\n"
    for name in ["metrics.csv", "report.md", "run.json"] {
      text += "\n\(name)\n\n"
      text += Self.difference(first.files[name] ?? "", second.files[name] ?? "")
    }
    // The charts of other runs, of other metrics, and every number of theirs are as they were.
    expectSnapshot(text, "one-value.diff")
    // Drawings inside the page have lines of their own; rows of tables are compared as a set.
    func rows(_ html: String) -> [Substring] {
      Provenance.removed(from: html).split(separator: "\n").filter { $0.contains("<tr>") }
    }
    let others = Set(rows(second.html))
    let unlike = rows(first.html).filter { !others.contains($0) }
    for row in unlike {
      // Rows of tables that changed: PPO's own, data by step, and claims, which share Holm's count.
      let isData = row.contains("<th scope=\"row\" class=\"number\">")
      #expect(row.contains("ppo") || row.contains("PPO") || isData, "\(row.prefix(300))")
    }
    #expect(!unlike.isEmpty && unlike.count < 40)
  }

  /// The lines that differ, old and new.
  private static func difference(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    guard old.count == new.count else { return "\(old.count) lines became \(new.count)\n" }
    return zip(old, new).filter { $0 != $1 }.map { "- \($0)\n+ \($1)\n" }.joined()
  }
}
