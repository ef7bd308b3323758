import Kernels
import Models
import Recording
import Tasks
import Tensors

/// One stage of one seed while it is being trained: what every method works with.
package struct Training: Sendable {
  /// The model being trained, with its optimizer.
  package var learner: Learner
  /// The frozen reference; the start model unless the experiment names another.
  package let reference: LanguageModel
  /// The reward model of the stage, where it has one.
  package let reward: LanguageModel?
  /// The task's data; a method that makes data of its own puts them here.
  package var world: World
  package let seed: UInt64
  /// The stage's own random stream; split it by purpose, step and sample.
  package let random: RandomSource
  package let workers: Workers
  /// How much is measured at an evaluation point.
  package let evaluation: Evaluation
  /// Reads policies without sampling; nil where responses cannot be enumerated.
  package let exact: ExactReader?
  /// Counts what is spent.
  package let costs = CostMeter()
  /// Number of steps of the whole stage.
  package let steps: Int
  /// The step in progress, from 1; 0 before the first.
  package var step = 0
  /// What the stage has recorded so far.
  package var record = StageRecord()

  /// Prepares a stage before its first step.
  package init(
    learner: Learner, reference: LanguageModel, reward: LanguageModel?, world: World, seed: UInt64,
    random: RandomSource, workers: Workers, evaluation: Evaluation = Evaluation(),
    exact: ExactReader? = nil, steps: Int
  ) {
    self.learner = learner
    self.reference = reference
    self.reward = reward
    self.world = world
    self.seed = seed
    self.random = random
    self.workers = workers
    self.evaluation = evaluation
    self.exact = exact
    self.steps = steps
  }

  /// Share of the stage that is done when the step in progress begins, as the schedules count it.
  package var updatesDone: Int { max(0, step - 1) }

  /// Records a metric of the dictionary at the step in progress.
  package mutating func log(_ name: String, _ value: Double) {
    record.record(name, value, at: step)
  }

  /// Records a metric when there is a value.
  package mutating func log(_ name: String, _ value: Double?) {
    if let value { log(name, value) }
  }

  /// Notes what a check or a watchdog found at the step in progress.
  package mutating func find(
    _ severity: Finding.Severity, _ message: String, advice: String
  ) {
    record.findings.append(Finding(severity, step: step, message, advice: advice))
  }

  /// The error for a number that must be finite.
  package func nonFinite(_ tensor: String) -> TrainingError {
    .nonFinite(tensor: tensor, step: step, seed: seed)
  }
}
