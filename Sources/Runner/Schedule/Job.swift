/// A place in a plan: one stage with one seed.
package struct StageRun: Sendable, Hashable {
  /// Position in the plan.
  package var stage: Int
  package var seed: Int

  package init(stage: Int, seed: Int) {
    self.stage = stage
    self.seed = seed
  }
}

/// One unit of work: a stage key to be computed, and the places of the plan that want its result.
package struct Job: Sendable {
  /// Position in the list of jobs; dependencies have smaller ones.
  package var id: Int
  package var key: StageKey
  /// Stages × seeds that share this result, in order of the plan; at least one.
  package var runs: [StageRun]
  package var dependencies: [Int]

  package init(id: Int, key: StageKey, runs: [StageRun], dependencies: [Int]) {
    precondition(
      dependencies.allSatisfy { $0 < id }, "job \(id) depends on later jobs: \(dependencies)")
    self.id = id
    self.key = key
    self.runs = runs
    self.dependencies = dependencies
  }
}

/// What became of a job.
package enum JobOutcome: Sendable, Hashable {
  /// Its result was in the store.
  case reused
  case finished
  case failed(String)
  /// It needs the result of this job, which there is none of.
  case skipped(because: Int)
  /// It was never started, since something else failed or the user interrupted.
  case notStarted
  /// It was running when the user interrupted.
  case interrupted
}
