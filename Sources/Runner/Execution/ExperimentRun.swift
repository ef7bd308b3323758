import Foundation
import Kernels
import Notebook
import Planning
import Recording

/// Runs a prepared experiment: trains what the store does not have, and collects what was recorded.
package final class ExperimentRun: Sendable {
  /// What came of a run, before it is written down for people.
  package struct Ending: Sendable {
    package var results = Results()
    /// Stages × seeds without a result, in the order of the plan.
    package var missing: [(run: StageRun, outcome: JobOutcome)] = []
    /// Stages × seeds without a result that were not asked for.
    package var left: [StageRun] = []
    /// Seconds of each computed stage × seed.
    package var seconds: [StageRun: Double] = [:]
    package var reused: Set<StageRun> = []
    /// The parts of each computed result.
    var objects: [StageRun: [String: StoredObject]] = [:]
    /// Peak of the process's resident memory while each computed stage × seed ran, in bytes.
    package var memory: [StageRun: Int] = [:]
    package var wasInterrupted = false

    /// Whether every stage has a result for every seed.
    package var isComplete: Bool { missing.isEmpty }
  }

  private let preparation: Preparation
  private let options: RunOptions
  private let display: ProgressDisplay
  private let cancellation: Cancellation
  private let workers: Workers
  private let wanted: Set<Int>?
  private let memory = MemoryWatch()
  let executor: StageExecutor

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - preparation: The jobs, and what the store has.
  ///   - options: How to run them.
  ///   - display: Where progress goes.
  ///   - cancellation: Once requested, the run stops at the next step.
  ///   - workers: The threads to use.
  ///   - wanted: Jobs that may run; nil means all.
  ///   - kept: Jobs whose model is asked for after the run.
  package init(
    _ preparation: Preparation, options: RunOptions, display: ProgressDisplay,
    cancellation: Cancellation, workers: Workers = .shared, wanted: Set<Int>? = nil,
    keeping kept: Set<Int> = []
  ) {
    self.preparation = preparation
    self.options = options
    self.display = display
    self.cancellation = cancellation
    self.workers = workers
    self.wanted = wanted
    executor = StageExecutor(
      preparation, options: options, workers: workers, cancellation: cancellation, keeping: kept,
      progress: { [memory] job, update in
        memory.look(during: job.id)
        for run in job.runs { display.updated(run, update) }
      },
      say: { display.say($0, always: $1) })
  }

  /// Runs to the end, to the first failure, or until interrupted.
  package func run() -> Ending {
    let (plan, graph) = (preparation.plan, preparation.graph)
    display.begin(
      stages: plan.stages.map { stage in
        let runs = plan.seeds(of: stage).map { StageRun(stage: stage.index, seed: $0) }
        let shown = runs.filter { run in
          wanted == nil || graph.jobOf[run].map { wanted?.contains($0) == true } == true
        }
        return (stage.name, shown.count)
      })
    for message in preparation.messages { display.say(message, always: true) }
    for line in RunLog.lines(preparation, wanted: wanted) { display.say(line) }
    for job in graph.jobs where preparation.reused.contains(job.id) && isWanted(job.id) {
      for run in job.runs { display.ended(run, .reused) }
    }
    if let store = preparation.store {
      for job in graph.jobs where preparation.reused.contains(job.id) {
        CheckpointFolder.removeLeftover(of: job.key, in: store)
      }
    }
    let scheduler = Scheduler(
      graph.jobs, reused: preparation.reused, wanted: wanted,
      width: options.jobs ?? workers.count, keepsGoing: options.keepsGoing,
      cancellation: cancellation, observer: { self.observe($0) },
      body: { [executor, workers] job in try workers.occupying { try executor.compute(job) } })
    let outcomes = scheduler.run()
    display.finish()
    return ending(outcomes)
  }

  private func isWanted(_ job: Int) -> Bool { wanted?.contains(job) ?? true }

  private func observe(_ event: Scheduler.Event) {
    switch event {
    case .started(let job): for run in job.runs { display.started(run) }
    case .ended(let job, let outcome):
      for run in job.runs { display.ended(run, outcome) }
      if case .failed(let message) = outcome {
        display.say(failureText(job, message), always: true)
      }
    }
  }

  /// A failure with the place of its cell, what it ran with, and how to go on.
  private func failureText(_ job: Job, _ message: String) -> String {
    let stage = preparation.plan.stages[job.runs[0].stage]
    let (file, source) = (preparation.experiment.file.path, preparation.experiment.document.source)
    let (line, column) = (stage.place.line, stage.place.column)
    let values = preparation.plan.parameters.map { "\($0.name) = \($0.value)" }
    let parameters = values.isEmpty ? "" : "\n      parameters \(values.joined(separator: ", "))"
    return """
      \(file):\(line):\(column): error: \(stage.name), seed \(job.runs[0].seed): \(message)
       \(line) | \(source.line(line))
            with \(stage.algorithm.brief)\(parameters)
            go on after a change, or try again, with: \(options.resumingCommand)
      """
  }

  private func ending(_ outcomes: [JobOutcome]) -> Ending {
    var ending = Ending()
    ending.wasInterrupted = cancellation.isRequested
    let computed = executor.results
    for stage in preparation.plan.stages {
      for seed in preparation.plan.seeds(of: stage) {
        let run = StageRun(stage: stage.index, seed: seed)
        guard let job = preparation.graph.jobOf[run] else { continue }
        if let finished = computed[job] {
          ending.results[stage: stage.index, seed: seed] = finished.record
          ending.seconds[run] = finished.seconds
          ending.objects[run] = finished.objects
          ending.memory[run] = memory.peak(of: job)
        } else if let record = preparation.records[job] {
          ending.results[stage: stage.index, seed: seed] = record
          ending.reused.insert(run)
        } else if !isWanted(job) {
          ending.left.append(run)
        } else {
          ending.missing.append((run, outcomes[job]))
        }
      }
    }
    return ending
  }
}
