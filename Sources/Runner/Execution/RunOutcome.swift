import Foundation
import Planning
import Reports
import Statistics

/// How a run ended, for the terminal.
package struct RunOutcome: Sendable {
  package let status: ExitStatus
  private let report: RunReport?
  private let ending: ExperimentRun.Ending
  private let preparation: Preparation

  init(
    status: ExitStatus, report: RunReport?, ending: ExperimentRun.Ending, preparation: Preparation
  ) {
    self.status = status
    self.report = report
    self.ending = ending
    self.preparation = preparation
  }

  /// The status follows from what ran and from the verdicts.
  ///
  /// Only a claim whose whole interval lies on the wrong side fails; an undecided one does not.
  init(report: RunReport, ending: ExperimentRun.Ending, preparation: Preparation) {
    let someFails = report.claims.contains { $0.verdict == .doesNotHold }
    self.init(
      status: !ending.isComplete ? .stageFailed : someFails ? .claimFailed : .success,
      report: report, ending: ending, preparation: preparation)
  }

  /// Verdicts with their intervals, and where the report is.
  package var text: String {
    guard let report else { return "" }
    var text = ""
    if !ending.isComplete {
      let count = ending.missing.count
      text += "\(count) stage\(count == 1 ? "" : "s") × seeds without a result\n"
    }
    for claim in report.claims {
      text += "\(claim.verdict.rawValue): \(claim.sentence)\n"
      for part in claim.parts {
        text += "    \(part.difference): \(Self.text(part))\n"
      }
      for note in claim.notes { text += "    \(note)\n" }
    }
    return text + "Report: \(report.folder)/report.html and report.md"
      + (report.isUnchanged ? " (unchanged)\n" : "\n")
  }

  /// The mean difference with its interval, or why there is none.
  private static func text(_ part: ClaimOutcome.Part) -> String {
    guard let interval = part.interval else { return part.reason }
    let unit = part.unit.isEmpty ? "" : " \(part.unit)"
    let mean = ProgressLine.fixed(interval.mean, 3) + unit
    guard let lower = interval.lower, let upper = interval.upper else {
      return interval.count == 1
        ? "\(mean) (one seed, no interval)"
        : "\(mean) (\(interval.method), \(interval.count) seeds)"
    }
    return "\(mean), 95 % [\(ProgressLine.fixed(lower, 3)), \(ProgressLine.fixed(upper, 3))] "
      + "(\(interval.method), \(interval.count) seeds)"
  }

  /// The outcome for programs.
  package var json: CanonicalJSON {
    let stages = preparation.plan.stages
    return [
      "status": .int(Int(status.rawValue)),
      "report": CanonicalJSON(report?.folder),
      "claims": .array(
        (report?.claims ?? []).map { claim in
          [
            "sentence": .string(claim.sentence),
            "verdict": .string(claim.verdict.rawValue),
            "parts": .array(claim.parts.map(Self.json)),
          ]
        }),
      "missing": .array(
        ending.missing.map {
          ["stage": .string(stages[$0.run.stage].name), "seed": .int($0.run.seed)]
        }),
      "computed": .int(ending.seconds.count),
      "reused": .int(ending.reused.count),
    ]
  }

  private static func json(_ part: ClaimOutcome.Part) -> CanonicalJSON {
    [
      "difference": .string(part.difference),
      "asserted": .string(part.asserted),
      "mean": part.interval.map { .double($0.mean) } ?? .null,
      "lower": part.interval?.lower.map(CanonicalJSON.double) ?? .null,
      "upper": part.interval?.upper.map(CanonicalJSON.double) ?? .null,
      "seeds": part.interval.map { .int($0.count) } ?? .null,
    ]
  }
}
