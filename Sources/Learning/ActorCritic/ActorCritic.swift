import Models
import Tasks
import Tensors

/// A method with four models: policy, reward model, critic and reference.
///
/// Sampling, rewards, advantages and the critic are common to all; a method says how the policy moves.
/// Neither network's updates depend on the other's, so the two are trained side by side.
package protocol ActorCritic: Algorithm where Memory == ActorCriticMemory {
  /// Responses a step.
  var batch: Int { get }
  /// Times that the prompts are gone through, when the experiment names no steps.
  var passes: Double { get }
  /// Times that a rollout is gone through, and the updates of each time.
  var epochs: Int { get }
  var minibatches: Int { get }
  /// The price of leaving the reference.
  var kl: KLPenalty { get }
  /// The price of an update's KL(π_old‖π).
  var updatePenalty: UpdatePenalty { get }
  var sampling: RolloutSettings { get }
  var scoring: ScoreSettings { get }
  var criticism: CriticSettings { get }

  /// Moves the policy by what was learned from a rollout.
  ///
  /// - Parameters:
  ///   - learner: The policy.
  ///   - experience: The rollout with its advantages.
  ///   - epochs: Its minibatches, epoch by epoch.
  ///   - pace: Where the stage is.
  ///   - penalty: Coefficient of KL(π_old‖π).
  /// - Throws: `NonFinite` when a number is not finite.
  /// - Returns: What the updates came to.
  func improvePolicy(
    _ learner: inout Learner, on experience: Experience, _ epochs: [[Minibatch]], _ pace: Pace,
    penalty: Double
  ) throws(NonFinite) -> PolicyReport

  /// Demonstrations whose likelihood an update raises beside.
  func demonstrations(
    for training: Training, epoch: Int, part: Int, count: Int
  ) -> [PromptedResponse]
}

/// Critic, KL coefficients and score moments between steps.
package struct ActorCriticMemory: Sendable, Codable {
  package var critic: Learner
  package var controller: KLController
  package var scores: RunningMoments
  /// Coefficient of KL(π_old‖π).
  package var updateCoefficient: Double

  /// Starts with the given critic and coefficients.
  package init(
    critic: Learner, controller: KLController, scores: RunningMoments = .init(),
    updateCoefficient: Double = 0
  ) {
    (self.critic, self.controller, self.scores) = (critic, controller, scores)
    self.updateCoefficient = updateCoefficient
  }
}

extension ActorCritic {
  package var updatePenalty: UpdatePenalty { .none }

  package func demonstrations(
    for training: Training, epoch: Int, part: Int, count: Int
  ) -> [PromptedResponse] { [] }

  package var targetDivergence: Double? { kl.target }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: passes, batch: batch)
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    steps * Double(batch) * sampling.tokens(ofAtMost: longest)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> ActorCriticMemory {
    memory(for: training)
  }

  /// The memory before the first step.
  package func memory(for training: Training) -> ActorCriticMemory {
    let trunk =
      switch criticism.critic {
      case .rewardModel: training.reward ?? training.learner.model
      case .policy: training.learner.model
      }
    let start =
      trunk.head == .scalar
      ? trunk : trunk.withScalarHead(random: training.random.split("critic"))
    return ActorCriticMemory(
      critic: Learner(start, criticism.criticOptimizer),
      controller: KLController(kl, episodes: training.steps * batch, batch: batch),
      updateCoefficient: updatePenalty.initialCoefficient)
  }

  package func step(
    _ training: inout Training, _ memory: inout ActorCriticMemory
  ) throws(TrainingError) {
    let rollout = try training.rollout(
      responses: batch, maximumTokens: sampling.responseTokens, temperature: sampling.temperature)
    let experience = try experience(of: rollout, &training, &memory)
    try improve(on: experience, &training, &memory)
    memory.controller.update(divergence: experience.divergence, responses: rollout.count)
  }
}
