import Foundation

/// The report as tables of Markdown, a line at a time.
package enum ReportTable {
  /// What the machine can do.
  package static func lines(_ ceilings: Ceilings) -> [String] {
    [
      "OpenBLAS \(ceilings.library), \(ceilings.threads) threads: "
        + "sgemm \(whole(ceilings.libraryGflops)) GFLOP/s by the library, "
        + "\(whole(ceilings.routeGflops)) by the route of training, "
        + "copy \(whole(ceilings.copyGbytes)) GB/s (medians over \(ceilings.products.count) shapes), "
        + "other load \(ceilings.foreignCores.map { String(format: "%.2f", $0) } ?? "–")",
      "",
    ]
  }

  /// The head of the jobs' table.
  package static let header = [
    "| job | batch | median | min – max | unit | GFLOP a step | of ceiling | peak MiB | predicted "
      + "| allocations a step | other load | phases |",
    "|---|---|---:|---:|---|---:|---:|---:|---:|---:|---:|---|",
  ]

  /// One job.
  package static func line(_ report: JobReport) -> String {
    let phases = report.phases.map { "\($0.name) \(percent($0.share))" }
    let cells = [
      report.job, report.batch, rate(report.median),
      "\(rate(report.min)) – \(rate(report.max))", report.unit, rate(report.flops / 1e9),
      report.fractionOfCeiling.map(percent) ?? "–", whole(report.peakMib),
      whole(report.predictedMib), report.allocationsPerStep.map(whole) ?? "–",
      report.foreignCores.map { String(format: "%.2f", $0) } ?? "–",
      phases.joined(separator: ", "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// The head of the scaling table.
  package static let scalingHeader = [
    "", "| grows | value | batch | median | unit | of ceiling | against the arithmetic |",
    "|---|---|---|---:|---|---:|---:|",
  ]

  /// One row of the scaling table.
  package static func line(_ row: ScalingReport) -> String {
    let report = row.report
    let cells = [
      row.axis, row.value, report.batch, rate(report.median), report.unit,
      report.fractionOfCeiling.map(percent) ?? "–", String(format: "%.2f", row.againstArithmetic),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func whole(_ value: Double) -> String { String(format: "%.0f", value) }

  private static func percent(_ share: Double) -> String {
    String(format: "%.0f %%", 100 * share)
  }

  /// Three digits or all before the point.
  private static func rate(_ value: Double) -> String {
    String(format: value < 1 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value)
  }
}
