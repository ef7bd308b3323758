import Kernels
import Models
import Recording
import Settings
import Tasks
import Tensors

/// One stage of one seed: what to train, from what, on what.
package struct TrainingJob: Sendable {
  /// The model that training starts from.
  package var start: LanguageModel
  /// What KL is measured against and methods are held near.
  ///
  /// Nil where a fresh model is fitted to demonstrations: it has no reference, and its
  /// evaluation records no KL.
  package var reference: LanguageModel?
  /// The reward model; methods that sample answers need one, others are scored by it when given.
  package var reward: LanguageModel?
  /// Whether the task's gold reward takes the place of a reward model.
  package var isPaidGold: Bool
  package var world: World
  package var seed: UInt64
  /// Number of steps; nil leaves it to the algorithm.
  package var steps: Int?
  package var evaluation = Evaluation()

  /// Describes a stage.
  package init(
    start: LanguageModel, reference: LanguageModel? = nil, reward: LanguageModel? = nil,
    isPaidGold: Bool = false, world: World, seed: UInt64, steps: Int? = nil,
    evaluation: Evaluation = Evaluation()
  ) {
    self.start = start
    self.reference = reference
    self.reward = reward
    self.isPaidGold = isPaidGold
    self.world = world
    self.seed = seed
    self.steps = steps
    self.evaluation = evaluation
  }
}

/// What a stage leaves behind for one seed.
package struct TrainingOutcome: Sendable {
  package var model: LanguageModel
  package var record: StageRecord
  /// The data as the method left them: with the log or the pairs that it made, where it made any.
  package var world: World
}

/// How far a stage is; for people, never recorded.
package struct TrainingProgress: Sendable, Hashable {
  package var step: Int
  package var steps: Int
  /// Steps a second since the start.
  package var rate: Double
  /// Last known gold reward, or else the score of the reward model.
  package var reward: Double?
  /// Last known KL to the reference, nats per response.
  package var divergence: Double?
}

extension TrainingJob {
  /// Trains to the end.
  ///
  /// The result is a function of the job and the algorithm; workers and callbacks change no bit.
  ///
  /// - Parameters:
  ///   - algorithm: The method with its settings.
  ///   - workers: Threads that may help.
  ///   - keeper: Who keeps checkpoints; the stage goes on from its newest one.
  ///   - progress: Called after every step.
  ///   - isCancelled: Asked before every step.
  ///   - stopped: Called with the last good state before an error of training is thrown.
  /// - Throws: `TrainingError`.
  /// - Returns: The trained model and what was recorded.
  package func run(
    _ algorithm: any Algorithm, workers: Workers,
    keeper: any CheckpointKeeper = NoCheckpoints(),
    progress: (TrainingProgress) -> Void = { _ in }, isCancelled: () -> Bool = { false },
    stopped: (TrainingOutcome) -> Void = { _ in }
  ) throws(TrainingError) -> TrainingOutcome {
    var keeper = keeper
    var session = try session(algorithm, workers: workers, &keeper)
    let clock = ContinuousClock()
    let (begin, firstStep) = (clock.now, session.step)
    while !session.isFinished {
      let isStopping = isCancelled()
      keeper.pause(session, isStopping: isStopping)
      if isStopping { throw .cancelled }
      do { try session.advance() } catch {
        stopped(session.outcome)
        throw error
      }
      let elapsed = (clock.now - begin) / .seconds(1)
      progress(session.progress(since: firstStep, elapsed: elapsed))
    }
    return session.outcome
  }
}
