import Charts
import Planning
import Recording
import Statistics

/// `metrics.csv`: what was recorded, one value per line.
package enum MetricsFile {
  /// Most values that the file holds, so that a report can be committed: about five megabytes.
  package static let limit = 100_000

  /// The file's text: `run,seed,step,metric,value`, ordered by run, seed, metric and step.
  ///
  /// Where more than `limit` values were recorded, the longest series are thinned to steps at equal
  /// distance and the last one. The store has them all, and `run.json` their digests.
  package static func text(plan: Plan, results: Results, limit: Int = MetricsFile.limit) -> String {
    var text = "run,seed,step,metric,value\n"
    let longest = longestSeries(plan, results, limit)
    for stage in plan.stages {
      let name = field(stage.name)
      for seed in plan.seedsRun(by: stage.index) {
        guard let record = results[stage: stage.index, seed: seed] else { continue }
        for (metric, series) in record.series.sorted(by: { $0.key < $1.key }) {
          let before = "\(name),\(seed),"
          let after = ",\(field(metric)),"
          for index in kept(of: series.values.count, atMost: longest) {
            text += before
            text += String(series.steps[index])
            text += after
            text += NumberText.exact(series.values[index])
            text += "\n"
          }
        }
      }
    }
    return text
  }

  /// The greatest length that all series may have so that their values are at most `limit`.
  private static func longestSeries(_ plan: Plan, _ results: Results, _ limit: Int) -> Int {
    var counts: [Int] = []
    for stage in plan.stages {
      for seed in plan.seedsRun(by: stage.index) {
        guard let record = results[stage: stage.index, seed: seed] else { continue }
        counts += record.series.values.map(\.values.count)
      }
    }
    var (shortest, longest) = (2, max(2, counts.max() ?? 0))
    while shortest < longest {
      let middle = (shortest + longest + 1) / 2
      if counts.reduce(0, { $0 + min($1, middle) }) <= limit {
        shortest = middle
      } else {
        longest = middle - 1
      }
    }
    return shortest
  }

  /// Positions of the values that stay: at equal distance from the first, and the last.
  private static func kept(of count: Int, atMost longest: Int) -> [Int] {
    guard count > longest else { return Array(0..<count) }
    let step = (count - 1 + longest - 2) / (longest - 1)
    let even = Array(stride(from: 0, to: count - 1, by: step))
    return even + [count - 1]
  }

  /// A field, quoted where it holds a comma, a quote or a line feed.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
