import Foundation
import Kernels

/// `exp run` from a read experiment to a written report.
package struct RunSession: Sendable {
  private let experiment: Experiment
  private let options: RunOptions

  package init(_ experiment: Experiment, options: RunOptions) {
    self.experiment = experiment
    self.options = options
  }

  /// What a run would do, as text or JSON; nothing is trained or written but the store's folder.
  ///
  /// - Throws: What `Preparation` throws.
  package func forecast(asJSON: Bool) throws -> String {
    let preparation = try Preparation(
      experiment, storeFolder: options.storeFolder, isFresh: options.isFresh)
    let forecast = Forecast(preparation)
    return asJSON ? forecast.json.pretty : forecast.text
  }

  /// Trains, and writes the report.
  ///
  /// - Throws: What `Preparation` throws, and `ReportError`.
  package func run() throws -> RunOutcome {
    let began = Date()
    let preparation = try Preparation(
      experiment, storeFolder: options.storeFolder, isFresh: options.isFresh)
    let display = ProgressDisplay(terminal: .standardError, verbosity: options.verbosity)
    let cancellation = Cancellation()
    let handler = InterruptHandler(cancellation) {
      display.say(
        "interrupted: writing down what runs at its next step; ^C again stops at once", always: true
      )
    }
    let run = ExperimentRun(
      preparation, options: options, display: display, cancellation: cancellation)
    let ending = run.run()
    if ending.wasInterrupted, !ending.isComplete {
      display.say(Self.continuation(ending, preparation, options), always: true)
      return RunOutcome(status: .interrupted, report: nil, ending: ending, preparation: preparation)
    }
    let report = try RunReport(
      ending, of: preparation, options: options, workers: .shared, began: began)
    for failure in report.chartFailures {
      display.say("warning: a chart could not be drawn: \(failure)", always: true)
    }
    withExtendedLifetime(handler) {}
    return RunOutcome(report: report, ending: ending, preparation: preparation)
  }

  /// What is saved after an interruption, and how to go on.
  private static func continuation(
    _ ending: ExperimentRun.Ending, _ preparation: Preparation, _ options: RunOptions
  ) -> String {
    let done = ending.seconds.count + ending.reused.count
    let kept =
      preparation.store == nil
      ? "nothing was kept, since the store cannot be used"
      : "\(done) of \(done + ending.missing.count) stages × seeds are finished and kept"
    return """
      interrupted: \(kept); no report was written.
      Go on with: \(CommandLineText.quoted(options.command.filter { $0 != "--fresh" }))
      """
  }
}
