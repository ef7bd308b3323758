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
    text += "\nreport.html, without its drawings\n\n"
    text += Self.difference(Self.words(of: first.html), Self.words(of: second.html))
    // The charts of other runs and of other metrics, and every number of theirs, are as they were.
    expectSnapshot(text, "one-value.diff")
  }

  /// The page without its drawings, which depend on gnuplot's version.
  private static func words(of html: String) -> String {
    html.replacing(/<svg[\s\S]*?<\/svg>/, with: "")
  }

  /// The lines that differ, old and new.
  private static func difference(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    guard old.count == new.count else { return "\(old.count) lines became \(new.count)\n" }
    return zip(old, new).filter { $0 != $1 }.map { "- \($0)\n+ \($1)\n" }.joined()
  }
}
