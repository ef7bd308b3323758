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
      experiment, storeFolder: options.storeFolder, passingOver: options.passedOver,
      wantsCosts: true)
    let forecast = Forecast(
      preparation, wanted: try wanted(preparation), width: options.jobs ?? Workers.shared.count)
    return asJSON ? forecast.json.pretty : forecast.text
  }

  /// Trains, and writes the report.
  ///
  /// - Throws: What `Preparation` throws, `InputError` for a tree with changes where a clean one is
  ///   asked for, and `ReportError`.
  package func run() throws -> RunOutcome {
    let began = Date()
    let git = GitState(around: experiment.file.folder)
    if options.requiresCleanTree { try Self.check(git) }
    let preparation = try Preparation(
      experiment, storeFolder: options.storeFolder, passingOver: options.passedOver)
    let wanted = try wanted(preparation)
    let history = RunHistory(preparation, options: options, git: git, began: began)
    let display = ProgressDisplay(terminal: .standardError, verbosity: options.verbosity)
    let cancellation = Cancellation()
    let handler = InterruptHandler(cancellation) {
      let next = options.isScratch ? "stopping" : "writing down what runs"
      display.say("interrupted: \(next) at its next step; ^C again stops at once", always: true)
    }
    let run = ExperimentRun(
      preparation, options: options, display: display, cancellation: cancellation, wanted: wanted)
    history.begin()
    let ending = run.run()
    if ending.wasInterrupted, !ending.isComplete {
      history.end(ending, .interrupted)
      display.say(Self.continuation(ending, preparation, options), always: true)
      return RunOutcome(status: .interrupted, report: nil, ending: ending, preparation: preparation)
    }
    let report: RunReport
    do {
      report = try RunReport(
        ending, of: preparation, options: options, workers: .shared, git: git, began: began)
    } catch {
      history.end(ending, .failed)
      throw error
    }
    for failure in report.chartFailures {
      display.say("warning: a chart could not be drawn: \(failure)", always: true)
    }
    if let missing = report.missingPictures { display.say("warning: \(missing)", always: true) }
    history.end(ending, ending.isComplete ? .finished : .failed, report: report)
    withExtendedLifetime(handler) {}
    return RunOutcome(report: report, ending: ending, preparation: preparation)
  }

  /// The jobs that may run; nil means all.
  private func wanted(_ preparation: Preparation) throws(InputError) -> Set<Int>? {
    guard let name = options.only else { return nil }
    return preparation.graph.closure(
      of: try preparation.graph.jobs(named: name, in: preparation.plan))
  }

  private static func check(_ git: GitState?) throws(InputError) {
    guard let git else {
      throw InputError("--require-clean: the experiment lies in no git repository; commit it first")
    }
    guard !git.isDirty else {
      throw InputError(
        "--require-clean: files differ from commit \(git.commit.prefix(12)); commit or undo the "
          + "changes ('git status' lists them)")
    }
  }

  /// What is saved after an interruption, and how to go on.
  private static func continuation(
    _ ending: ExperimentRun.Ending, _ preparation: Preparation, _ options: RunOptions
  ) -> String {
    if options.isScratch {
      return """
        interrupted: nothing was compared, and nothing of this run is kept.
        Start again from the beginning with: \(options.resumingCommand)
        """
    }
    let done = ending.seconds.count + ending.reused.count
    let kept =
      preparation.store == nil
      ? "nothing was kept, since the store cannot be used"
      : "\(done) of \(done + ending.missing.count) stages × seeds are finished and kept"
    return """
      interrupted: \(kept); no report was written.
      Go on with: \(options.resumingCommand)
      """
  }
}
