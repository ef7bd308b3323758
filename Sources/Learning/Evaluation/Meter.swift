import Models
import Recording
import Settings
import Tasks

/// Takes a stage's measurements: of a policy's answers, or of a reward model's order of pairs.
struct Meter: Sendable {
  private enum Subject: Sendable {
    case policy(PolicyEvaluator)
    case rewardModel(RewardModelEvaluator)
  }

  private let subject: Subject
  private let transcripts: Int
  /// The reference when it has the parameters that training started from.
  private let startsAtReference: Bool
  /// What has been measured so far, as far as later measurements depend on it.
  var memory = Memory()

  /// The answers before and after, and what was found.
  struct Memory: Sendable, Codable {
    var watchdog = Watchdog()
    /// Answers of the first and of the latest evaluation point.
    var first: [Answer]?
    var last: [Answer] = []
    /// The latest answer to the first prompt, token by token.
    var tokens: [TokenTable.Row] = []
    var rivals: RivalAnswers?
  }

  init(_ job: TrainingJob, _ product: TypeTraits.Product) {
    transcripts = job.evaluation.transcripts
    startsAtReference = job.reference.map { $0.parameters == job.start.parameters } ?? false
    switch product {
    case .policy:
      subject = .policy(
        PolicyEvaluator(
          job.world, count: job.evaluation.prompts, reference: job.reference, reward: job.reward,
          seed: job.seed, attempts: job.evaluation.attempts))
    case .rewardModel:
      subject = .rewardModel(RewardModelEvaluator(job.world, count: job.evaluation.examples))
    }
  }

  /// Records the measurements of the step in progress.
  ///
  /// - Throws: `TrainingError` when the KL is not exactly 0 although nothing was trained yet, or when
  ///   a measurement is not finite.
  mutating func measure(_ training: inout Training) throws(TrainingError) {
    let model = training.learner.model
    switch subject {
    case .policy(let evaluator):
      if memory.first == nil {
        memory.rivals = evaluator.rivalAnswers(workers: training.workers)
      }
      let reading = evaluator.read(model, against: memory.rivals, workers: training.workers)
      let exact = training.exact?.read(model, workers: training.workers) ?? []
      for (name, value) in reading.metrics + exact {
        guard value.isFinite else { throw training.nonFinite("the measurement \(name)") }
        training.log(name, value)
      }
      if training.step == 0, startsAtReference, let divergence = reading["kl/reference"],
        divergence != 0
      {
        throw .invariant(
          "the KL to the reference is \(divergence) nats before the first update and must be 0",
          step: 0, seed: training.seed)
      }
      training.record.findings += memory.watchdog.inspect(reading, at: training.step)
      if memory.first == nil { memory.first = reading.answers }
      memory.last = reading.answers
      memory.tokens = reading.tokens
    case .rewardModel(let evaluator):
      for (name, value) in evaluator.read(model, workers: training.workers) {
        guard value.isFinite else { throw training.nonFinite("the measurement \(name)") }
        training.log(name, value)
      }
    }
  }

  /// Puts what is told once at the end into the record: transcripts and facts.
  ///
  /// - Parameters:
  ///   - training: The stage after its last step.
  ///   - targetDivergence: The KL that the method was to hold, nats per response.
  func finish(_ training: inout Training, targetDivergence: Double?) {
    training.record.findings += memory.watchdog.conclude(
      training.record, target: targetDivergence, at: training.step)
    switch subject {
    case .policy(let evaluator):
      guard let first = memory.first else { return }
      let count = min(transcripts, evaluator.prompts.count)
      training.record.transcripts = (0..<count).map { index in
        Transcript(
          prompt: training.world.tokenizer.decode(evaluator.prompts[index]),
          before: first[index], after: memory.last[index])
      }
      if training.record.tokens == nil, !memory.tokens.isEmpty, let answer = memory.last.first {
        training.record.tokens = TokenTable(
          step: training.step, origin: .evaluation, divergence: .full, score: answer.proxy,
          gold: answer.gold, rows: memory.tokens)
      }
      training.record.frontier = training.exact?.frontier(
        around: training.learner.model, workers: training.workers)
    case .rewardModel(let evaluator):
      training.record.facts += evaluator.facts
    }
  }
}
