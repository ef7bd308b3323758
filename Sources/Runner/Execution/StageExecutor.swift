import Foundation
import Kernels
import Learning
import Models
import Planning
import Recording
import Settings
import Synchronization
import Tasks
import Tensors

/// Computes jobs: makes the world, fetches the models that a stage starts from, trains, keeps the
/// result.
final class StageExecutor: Sendable {
  /// What a computed job leaves for the report.
  struct Finished: Sendable {
    var record: StageRecord
    var seconds: Double
    /// The parts of the result, as the store keeps them.
    var objects: [String: StoredObject]
  }

  private let preparation: Preparation
  private let workers: Workers
  private let cancellation: Cancellation
  private let worlds: WorldCache
  private let shelf: ModelShelf
  private let finished = Mutex<[Int: Finished]>([:])
  private let progress: @Sendable (Job, ProgressUpdate) -> Void
  private let options: RunOptions
  private let say: @Sendable (_ message: String, _ isWarning: Bool) -> Void

  init(
    _ preparation: Preparation, options: RunOptions, workers: Workers, cancellation: Cancellation,
    keeping kept: Set<Int> = [], progress: @escaping @Sendable (Job, ProgressUpdate) -> Void,
    say: @escaping @Sendable (_ message: String, _ isWarning: Bool) -> Void
  ) {
    self.preparation = preparation
    self.options = options
    self.workers = workers
    self.cancellation = cancellation
    self.progress = progress
    self.say = say
    worlds = WorldCache(dataPaths: preparation.experiment.dataPaths)
    let (store, stored) = (preparation.store, preparation.stored)
    shelf = ModelShelf(for: preparation.graph.jobs, keeping: kept) { job in
      guard let store, let stage = stored[job] else {
        preconditionFailure("the model of job \(job) is neither in memory nor in the store")
      }
      return try StoredResult.model(of: stage, in: store)
    }
  }

  /// What has been computed so far, by job.
  var results: [Int: Finished] { finished.withLock { $0 } }

  /// The world that a stage trains on.
  ///
  /// - Throws: What the task throws for its files.
  func world(of run: StageRun) throws -> World {
    try worlds.world(of: preparation.plan.stages[run.stage].data.task, seed: run.seed)
  }

  /// The trained model of a job, computed or stored.
  ///
  /// - Throws: `StoreError` or `CheckpointError`.
  func model(of job: Int) throws -> LanguageModel { try shelf.model(of: job) }

  /// Computes one job.
  ///
  /// - Throws: `Interrupted`, or what the stage failed with.
  func compute(_ job: Job) throws {
    let clock = ContinuousClock()
    let begin = clock.now
    let run = job.runs[0]
    let stage = preparation.plan.stages[run.stage]
    let world = try world(of: stage, run)
    let algorithm = try Catalog.algorithm(stage.algorithm)
    let scores = type(of: algorithm).traits.product == .rewardModel
    let checkpoints = checkpoints(of: job)
    let outcome: TrainingOutcome
    do {
      outcome = try trainingJob(stage, run, world).run(
        algorithm, workers: workers, keeper: checkpoints ?? NoCheckpoints(),
        progress: { [progress] state in
          progress(
            job,
            ProgressUpdate(
              step: state.step, totalSteps: state.steps, reward: scores ? nil : state.reward,
              kl: state.divergence, accuracy: scores ? state.reward : nil))
        }, isCancelled: { [cancellation] in cancellation.isRequested },
        stopped: { keepLastGood($0, of: job, world) })
    } catch TrainingError.cancelled {
      throw Interrupted()
    }
    let (objects, isKept) = try keep(outcome, of: job, world, insteadOf: checkpoints)
    if isKept { checkpoints?.finish() }
    let seconds = (clock.now - begin) / .seconds(1)
    finished.withLock {
      $0[job.id] = Finished(record: outcome.record, seconds: seconds, objects: objects)
    }
    shelf.put(outcome.model, of: job.id)
    shelf.release(after: job)
  }

  /// The checkpoints of a job; nil when there is no place for them.
  private func checkpoints(of job: Job) -> StageCheckpoints? {
    guard let store = preparation.store, store.isWritable else { return nil }
    let stage = preparation.plan.stages[job.runs[0].stage]
    let isFresh = if case .asked? = preparation.reasons[job.id] { true } else { false }
    do throws(StoreError) {
      return try StageCheckpoints(
        in: store, job.key, place: "\(stage.name), seed \(job.runs[0].seed)",
        pace: options.checkpoints, isFresh: isFresh, say: say)
    } catch {
      say("warning: \(error); the stage runs without checkpoints", true)
      return nil
    }
  }

  /// Writes the result to the store, on a full disk in the place of the stage's checkpoints; a store
  /// that fails costs the reuse, not the run.
  ///
  /// - Throws: `StoreError` when the result cannot be put into words at all.
  /// - Returns: Its parts, and whether they are in the store.
  private func keep(
    _ outcome: TrainingOutcome, of job: Job, _ world: World,
    insteadOf checkpoints: StageCheckpoints?
  ) throws(StoreError) -> (objects: [String: StoredObject], isKept: Bool) {
    let parts = try StoredResult(
      record: outcome.record, model: outcome.model, tokenizer: world.tokenizer.fileContent
    ).parts()
    let described = parts.mapValues { StoredObject(digest: Digest(of: $0), size: $0.count) }
    guard let store = preparation.store, store.isWritable else { return (described, false) }
    do throws(StoreError) {
      do throws(StoreError) { try store.save(job.key, parts: parts) } catch {
        // Checkpoints take more space than the result that they led to.
        guard let checkpoints else { throw error }
        checkpoints.finish()
        try store.save(job.key, parts: parts)
      }
      return (described, true)
    } catch {
      say("warning: \(error); this stage's result is used but not kept", true)
      return (described, false)
    }
  }

  /// Writes what a stage had before it met a number that is not finite; it is only for looking at.
  private func keepLastGood(_ outcome: TrainingOutcome, of job: Job, _ world: World) {
    guard let store = preparation.store, let finding = outcome.record.findings.last,
      finding.severity == .failure
    else { return }
    let result = StoredResult(
      record: outcome.record, model: outcome.model, tokenizer: world.tokenizer.fileContent)
    do throws(StoreError) {
      let folder = try store.keepFailed(job.key, parts: result.parts())
      say("the last good model of the stage is in '\(folder)'; \(finding.advice)", true)
    } catch { say("warning: \(error); the last good model of the stage is not kept", true) }
  }

  /// The world that a stage trains on, with the answers of earlier stages where it asks for them.
  private func world(of stage: Stage, _ run: StageRun) throws -> World {
    let world = try world(of: run)
    guard let candidates = stage.data.candidates else { return world }
    let writers = try candidates.writers.map { try model(ofStage: $0, for: stage, run, world) }
    return try world.ranking(
      CandidateAnswers(
        of: writers, ranked: candidates.ranked, temperature: candidates.temperature),
      seed: UInt64(run.seed),
      workers: workers)
  }

  /// The model of an earlier stage, for a stage and seed that need it.
  private func model(
    ofStage index: Int, for stage: Stage, _ run: StageRun, _ world: World
  ) throws -> LanguageModel {
    let upstream = preparation.plan.stages[index]
    let seed = preparation.plan.seed(of: upstream, for: run.seed)
    try check(world, against: upstream, seed, for: stage)
    guard let job = preparation.graph.jobOf[StageRun(stage: index, seed: seed)] else {
      preconditionFailure("stage \(index) has no job for seed \(seed)")
    }
    return try shelf.model(of: job)
  }

  private func trainingJob(_ stage: Stage, _ run: StageRun, _ world: World) throws -> TrainingJob {
    func model(ofStage index: Int) throws -> LanguageModel {
      try self.model(ofStage: index, for: stage, run, world)
    }
    let start: LanguageModel
    var reference: LanguageModel?
    switch stage.start {
    case .model(let configuration):
      start = try Catalog.model(configuration).makeModel(
        vocabulary: world.tokenizer.vocabularySize,
        random: RandomSource(seed: UInt64(run.seed)).split("model"))
    case .stage(let index):
      start = try model(ofStage: index)
      reference = start
    }
    if let index = stage.reference { reference = try model(ofStage: index) }
    return TrainingJob(
      start: start, reference: reference, reward: try stage.reward.map(model(ofStage:)),
      isPaidGold: stage.isPaidGold, world: world, seed: UInt64(run.seed), steps: stage.steps)
  }

  /// Refuses to read one tokenizer's tokens with a model that was trained on another's.
  private func check(_ world: World, against upstream: Stage, _ seed: Int, for stage: Stage) throws
  {
    let other = try worlds.world(of: upstream.data.task, seed: seed)
    guard other.tokenizer.fileContent != world.tokenizer.fileContent else { return }
    throw InputError(
      "\(stage.name) uses \(upstream.name), which was trained on tokens of another tokenizer "
        + "(\(upstream.data.task.type), seed \(seed)); use one task for both, and let both run once "
        + "per seed or both once for all seeds")
  }
}
