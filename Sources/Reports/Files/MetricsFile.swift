import Charts
import Planning
import Recording
import Statistics

/// `metrics.csv`: every recorded value, one per line.
package enum MetricsFile {
  /// The file's text: `run,seed,step,metric,value`, ordered by run, seed, metric and step.
  package static func text(plan: Plan, results: Results) -> String {
    var text = "run,seed,step,metric,value\n"
    for stage in plan.stages {
      let name = field(stage.name)
      for seed in plan.seedsRun(by: stage.index) {
        guard let record = results[stage: stage.index, seed: seed] else { continue }
        for (metric, series) in record.series.sorted(by: { $0.key < $1.key }) {
          let before = "\(name),\(seed),"
          let after = ",\(field(metric)),"
          for (step, value) in zip(series.steps, series.values) {
            text += before
            text += String(step)
            text += after
            text += NumberText.exact(value)
            text += "\n"
          }
        }
      }
    }
    return text
  }

  /// A field, quoted where it holds a comma, a quote or a line feed.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
