import Kernels
import Models
import Recording
import Settings
import Tasks
import Tensors

/// A stage between two steps: a value that holds everything the next step depends on.
package struct TrainingSession: Sendable {
  private var run: any SessionRun
  private let job: TrainingJob

  /// Checks the job, prepares the method and takes the measurements of step 0.
  ///
  /// - Throws: `TrainingError` when something is missing or does not fit.
  package init(
    _ algorithm: some Algorithm, _ job: TrainingJob, workers: Workers
  ) throws(TrainingError) {
    self.job = job
    run = try Run(algorithm, job, workers)
  }

  /// Goes on from a checkpoint of the same job and algorithm; the session is the one that wrote it.
  ///
  /// - Throws: `TrainingError` when the job does not fit the method, `DecodingError` when the
  ///   checkpoint is of another method.
  package init(
    _ algorithm: some Algorithm, _ job: TrainingJob, from checkpoint: TrainingCheckpoint,
    workers: Workers
  ) throws {
    self.job = job
    run = try Run(algorithm, job, from: checkpoint, workers)
  }

  /// The session written down.
  ///
  /// - Throws: `EncodingError` when something cannot be written.
  package func checkpoint() throws -> TrainingCheckpoint { try run.checkpoint(of: job) }

  /// Steps done.
  package var step: Int { run.training.step }

  package var isFinished: Bool { run.training.step >= run.training.steps }

  /// Makes one step, and measures when its turn has come.
  ///
  /// - Throws: `TrainingError`; the session makes no further step then, and `outcome` is the last
  ///   good state.
  package mutating func advance() throws(TrainingError) { try run.advance() }

  /// The trained model with the record so far; after a failure the last model of finite parameters.
  package var outcome: TrainingOutcome {
    TrainingOutcome(
      model: run.training.learner.model, record: run.training.record, world: run.training.world)
  }

  /// How far the stage is, some seconds after it went on from a step.
  package func progress(since first: Int, elapsed: Double) -> TrainingProgress {
    let series = run.training.record.series
    func last(_ names: String...) -> Double? {
      names.lazy.compactMap { series[$0]?.last }.first
    }
    return TrainingProgress(
      step: step, steps: run.training.steps,
      rate: elapsed > 0 ? Double(step - first) / elapsed : 0,
      reward: last("reward/gold", "reward/proxy", "reward_model/accuracy"),
      divergence: last("kl/reference"))
  }
}

/// A run without its algorithm's type.
private protocol SessionRun: Sendable {
  var training: Training { get }
  mutating func advance() throws(TrainingError)
  func checkpoint(of job: TrainingJob) throws -> TrainingCheckpoint
}

/// A run of one algorithm: its settings, its memory, and what it works with.
private struct Run<Method: Algorithm>: SessionRun {
  let algorithm: Method
  var training: Training
  var memory: Method.Memory
  var meter: Meter
  /// The model of the last evaluation point, whose measurements were all finite.
  var measured: LanguageModel
  let measuringSteps: Set<Int>

  init(_ algorithm: Method, _ job: TrainingJob, _ workers: Workers) throws(TrainingError) {
    try job.check(Method.self)
    self.algorithm = algorithm
    training = Training(job, algorithm, workers)
    training.record.facts = job.world.facts.map {
      Recording.Fact($0.name, count(or: $0.value), $0.explanation)
    }
    training.logLabels(for: Method.traits)
    memory = try algorithm.begin(&training)
    training.logCosts()
    measured = training.learner.model
    meter = Meter(job, Method.traits.product)
    measuringSteps = job.evaluation.steps(of: training.steps)
    try measure()
  }

  init(
    _ algorithm: Method, _ job: TrainingJob, from checkpoint: TrainingCheckpoint, _ workers: Workers
  ) throws {
    try job.check(Method.self)
    let state = try checkpoint.value(State.self, of: job)
    self.algorithm = algorithm
    training = Training(job, algorithm, workers)
    training.learner = state.learner
    training.world = state.made.added(to: job.world)
    training.step = checkpoint.step
    training.record = state.record
    memory = state.memory
    measured = state.measured
    meter = Meter(job, Method.traits.product)
    meter.memory = state.meter
    measuringSteps = job.evaluation.steps(of: training.steps)
  }

  /// All that a step changes.
  private struct State: Codable {
    var learner: Learner
    var memory: Method.Memory
    var meter: Meter.Memory
    var measured: LanguageModel
    var made: MadeData
    var record: StageRecord
  }

  func checkpoint(of job: TrainingJob) throws -> TrainingCheckpoint {
    try TrainingCheckpoint(
      State(
        learner: training.learner, memory: memory, meter: meter.memory, measured: measured,
        made: MadeData(training.world, beyond: job.world), record: training.record),
      step: training.step, of: job)
  }

  mutating func advance() throws(TrainingError) {
    do { try makeStep() } catch {
      keepLastGood(error)
      throw error
    }
  }

  private mutating func makeStep() throws(TrainingError) {
    training.step += 1
    training.learner.measuresNoise = measuringSteps.contains(training.step)
    try algorithm.step(&training, &memory)
    training.logNoise()
    training.logCosts()
    if measuringSteps.contains(training.step) { try measure() }
    if training.step == training.steps {
      meter.finish(&training, targetDivergence: algorithm.targetDivergence)
    }
  }

  private mutating func measure() throws(TrainingError) {
    try meter.measure(&training)
    try algorithm.evaluate(&training, &memory)
    // Measuring is not part of what a method costs.
    _ = training.costs.take()
    measured = training.learner.model
  }

  /// Leaves a state behind that can be looked at, and says what happened to the one after it.
  ///
  /// An update that meets a number that is not finite moves nothing, so that the model is as it was
  /// before, unless it was damaged already: then that of the last evaluation point takes its place.
  private mutating func keepLastGood(_ error: TrainingError) {
    guard case .nonFinite = error else { return }
    let isGood = training.learner.model.isFinite
    if !isGood { training.learner.model = measured }
    training.find(
      .failure, error.description,
      advice: isGood
        ? "the model from before the update that failed is kept; the run can be repeated from its seed"
        : "the model of the last evaluation point is kept; the run can be repeated from its seed")
  }
}

/// A fact's value as text: a whole number as such, another one with three decimals.
private func count(or value: Double) -> String {
  Int(exactly: value).map(String.init) ?? number(value)
}

extension Training {
  /// A stage before its method has begun.
  fileprivate init<Method: Algorithm>(
    _ job: TrainingJob, _ algorithm: Method, _ workers: Workers
  ) {
    self.init(
      learner: Learner(job.start, algorithm.optimizer), reference: job.reference ?? job.start,
      reward: job.reward, world: job.world, seed: job.seed,
      random: RandomSource(seed: job.seed).split("training").split(Method.typeName),
      workers: workers, evaluation: job.evaluation,
      exact: Method.traits.product == .policy ? job.exactReader(workers: workers) : nil,
      steps: max(1, job.steps ?? algorithm.defaultSteps(on: job.world)))
  }
}

extension TrainingJob {
  /// Reads what is trained without sampling, on the prompts that sampled answers are measured on.
  fileprivate func exactReader(workers: Workers) -> ExactReader? {
    ExactReader(
      world, prompts: Array(world.prompts.heldOut.prefix(evaluation.prompts)),
      reference: reference, workers: workers)
  }

  /// Finds what cannot work before anything is trained.
  fileprivate func check<Method: Algorithm>(_ method: Method.Type) throws(TrainingError) {
    let isEmpty =
      switch Method.traits.trainsOn {
      case .prompts: world.prompts.train.isEmpty
      case .demonstrations: world.demonstrations.train.isEmpty
      case .preferences: world.preferences.train.isEmpty
      // A method may write its own log, from prompts.
      case .log: world.log.train.isEmpty && world.prompts.train.isEmpty
      case nil: false
      }
    if isEmpty, let member = Method.traits.trainsOn {
      throw .missingData(algorithm: Method.typeName, member: member)
    }
    if isPaidGold, reward == nil, world.gold == nil {
      throw .noGoldReward(algorithm: Method.typeName)
    }
    if Method.traits.needsReward, reward == nil, !isPaidGold {
      throw .missingRewardModel(algorithm: Method.typeName)
    }
    if let reward, reward.head != .scalar {
      throw .wrongModel("the model behind rewardedBy: is a policy; give a stage of RewardModeling")
    }
    if Method.traits.product == .policy, start.head != .language {
      throw .wrongModel("\(Method.typeName) trains a policy and cannot start from a reward model")
    }
    if let reference, reference.head != .language {
      throw .wrongModel("the reference is a reward model; give a stage that trains a policy")
    }
    if let reference, reference.isTable != start.isTable {
      throw .wrongModel("a Tabular policy needs a Tabular reference, a Transformer a Transformer")
    }
    for model in [start, reward].compactMap({ $0 })
    where world.tokenizer.vocabularySize > model.vocabulary {
      throw .wrongModel(
        "a model has \(model.vocabulary) tokens and the task \(world.tokenizer.vocabularySize); "
          + "use models that were made for this task")
    }
    if world.contextTokens > start.context {
      throw .tooLong(tokens: world.contextTokens, context: start.context)
    }
  }
}
