import Foundation
import Notebook
import Planning
import Reports
import Statistics

/// Writes one run into the store's history, when it begins and when it has ended.
struct RunHistory {
  private let preparation: Preparation
  private let entry: RunEntry
  private let began: Date

  init(_ preparation: Preparation, options: RunOptions, git: GitState?, began: Date) {
    self.preparation = preparation
    self.began = began
    let file = preparation.experiment.file
    var entry = RunEntry(
      id: RunEntry.identifier(at: began),
      experiment: preparation.store?.name(of: file) ?? file.path,
      began: began.formatted(.iso8601))
    entry.title = preparation.experiment.document.title
    entry.command = CommandLineText.quoted(options.command)
    (entry.commit, entry.isTreeClean) = (git?.commit, git.map { !$0.isDirty })
    for parameter in preparation.plan.parameters {
      entry.parameters[parameter.name] = "\(parameter.value)"
    }
    self.entry = entry
  }

  /// Writes down that the run has begun, where there is something to compute.
  func begin() {
    guard !preparation.reasons.isEmpty else { return }
    var entry = entry
    entry.stages = stages { _ in (.missing, nil, nil) }
    write(entry)
  }

  /// Writes down how it ended.
  func end(_ ending: ExperimentRun.Ending, _ state: RunEntry.State, report: RunReport? = nil) {
    var entry = entry
    entry.state = state
    entry.seconds = Date().timeIntervalSince(began)
    entry.memory = MemoryWatch.resident
    entry.report = report?.folder
    for claim in report?.claims ?? [] {
      entry.claims[claim.sentence] = claim.verdict.rawValue
    }
    entry.stages = stages { run in
      if ending.reused.contains(run) { return (.reused, nil, nil) }
      guard let seconds = ending.seconds[run] else { return (.missing, nil, nil) }
      return (.computed, seconds, ending.memory[run])
    }
    for (run, outcome) in ending.missing {
      guard case .failed(let message) = outcome else { continue }
      let name = preparation.plan.stages[run.stage].name
      for index in entry.stages.indices
      where entry.stages[index].name == name && entry.stages[index].seed == run.seed {
        entry.stages[index].failure = message
      }
    }
    write(entry)
  }

  private func stages(
    _ outcome: (StageRun) -> (RunStage.State, seconds: Double?, memory: Int?)
  ) -> [RunStage] {
    preparation.plan.stages.flatMap { stage in
      preparation.plan.seeds(of: stage).compactMap { seed -> RunStage? in
        let run = StageRun(stage: stage.index, seed: seed)
        guard let job = preparation.graph.jobOf[run] else { return nil }
        let (state, seconds, memory) = outcome(run)
        return RunStage(
          name: stage.name, seed: seed, key: preparation.graph.jobs[job].key.digest.hexadecimal,
          state: state, reason: preparation.reasons[job]?.text, seconds: seconds, memory: memory)
      }
    }
  }

  /// A history that cannot be written costs the history, not the run.
  private func write(_ entry: RunEntry) {
    guard let store = preparation.store, store.isWritable else { return }
    try? store.record(entry)
  }
}
