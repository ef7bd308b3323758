import Models
import Settings
import Tasks
import Tensors

/// Proximal policy optimization with four models: policy, reward model, critic and reference.
///
/// Each step samples a rollout, rewards its tokens and estimates advantages,
///
///     r_t = −β·KL_t + s·[t = end]            Â_t = Σ_k (γλ)^k·δ_{t+k}
///
/// then goes over it for several epochs of minibatches with, for ρ_t = π/π_old,
///
///     L_π = mean_t max( −Â_t·ρ_t,  −Â_t·clip(ρ_t, 1 − ε, 1 + ε) )
///     L_V = c_v·½·mean_t max( (V − R)²,  (V_old + clip(V − V_old, ±c) − R)² )
///
/// Policy and critic are two networks with an optimizer each. Equation 7 of the paper; for language
/// models Ziegler et al., arXiv 1909.08593, with the critic started from the reward model as in
/// Zheng et al., arXiv 2307.04964.
public struct PPO: Algorithm {
  public static let family = Family.algorithm
  public static let summary = "Proximal policy optimization with policy, reward, critic, reference."
  package static let source = Citation.arXiv(
    "1707.06347", "Proximal Policy Optimization Algorithms", equation: "7")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("Responses sampled a step.", in: 2...65536, unit: "responses", aliases: ["batch_size"])
  public var batch = 128

  @Setting(
    "Times that a rollout is gone through.", in: 1...100, aliases: ["num_ppo_epochs", "ppo_epochs"])
  public var epochs = 4

  @Setting(
    "Parts that a rollout is cut into, an update each.", in: 1...4096, aliases: ["num_mini_batches"]
  )
  public var minibatches = 4

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs", "total_episodes"])
  public var passes = 20.0

  @Setting(
    "Largest change of the ratio that still pays, ε.", in: 0.01...0.9, aliases: ["cliprange"])
  public var clip = 0.2

  @Setting(
    "Largest change of a value that still counts, c; nil does not clip.", in: 0.001...1000,
    unit: "reward", aliases: ["cliprange_value"])
  public var valueClip: Double? = 0.2

  @Setting("Factor on the value loss, c_v.", in: 0.001...100, aliases: ["vf_coef"])
  public var valueCoefficient = 0.1

  @Setting("Discount of later rewards, γ.", in: 0...1, aliases: ["gamma"])
  public var discount = 1.0

  @Setting("Weight of longer advantage estimates, λ.", in: 0...1, aliases: ["lam"])
  public var lambda = 0.95

  @Setting(
    "Price of leaving the reference, in the reward.",
    aliases: ["kl_coef", "init_kl_coef", "adap_kl_ctrl", "target", "horizon"])
  public var kl = KLPenalty.fixed(0.05)

  @Setting("Estimator of the KL in the reward.", aliases: ["kl_estimator", "kl_penalty"])
  public var klEstimator = KLEstimator.k1

  @Setting("Temperature of sampling and of every log-probability of training.", in: 0.05...10)
  public var temperature = 1.0

  @Setting(
    "Longest response; nil leaves it to the task.", in: 1...8192, unit: "tokens",
    aliases: ["response_length", "max_new_tokens"])
  public var responseTokens: Int? = nil

  @Setting("Where the score stands among the rewards.")
  public var scorePosition = ScorePosition.lastToken

  @Setting(
    "Taken off the score of a response without end-of-text.", in: 0...100, unit: "reward",
    aliases: ["missing_eos_penalty"])
  public var missingEOSPenalty = 1.0

  @Setting(
    "Divide scores by their running deviation, or centre them too.",
    aliases: ["use_score_scaling", "use_score_norm"])
  public var scoreScaling = ScoreScaling.none

  @Setting(
    "Largest absolute score, after scaling; nil does not clip.", in: 0.01...1000, unit: "reward",
    aliases: ["score_clip"])
  public var scoreClip: Double? = nil

  @Setting("Scale the rollout's rewards to unit variance, mean kept.", aliases: ["whiten_rewards"])
  public var whitensRewards = false

  @Setting("Scale the rollout's advantages to mean 0 and unit variance.")
  public var whitensAdvantages = true

  @Setting("What the critic starts from.", aliases: ["value_model"])
  public var critic = CriticStart.rewardModel

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 3e-4)

  @Setting("How gradients move the critic.")
  public var criticOptimizer = AdamW(learningRate: 1e-3)

  public init() {}

  /// TRL's defaults, where they are PPO's own.
  public static let presets: [String: [String: SettingValue]] = [
    "trl": [
      "temperature": .double(0.7), "scorePosition": .choice("afterEOS", []),
      "kl": KLPenalty.fixed(0.05).settingValue, "minibatches": .int(1),
      "missingEOSPenalty": .double(0),
    ]
  ]

  /// Critic, KL coefficient and score moments between steps.
  package struct Memory: Sendable {
    package var critic: Learner
    package var controller: KLController
    package var scores: RunningMoments

    /// Starts with the given critic and coefficient.
    package init(critic: Learner, controller: KLController, scores: RunningMoments = .init()) {
      (self.critic, self.controller, self.scores) = (critic, controller, scores)
    }
  }

  package var targetDivergence: Double? { kl.target }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: passes, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory {
    let trunk =
      switch critic {
      case .rewardModel: training.reward ?? training.learner.model
      case .policy: training.learner.model
      }
    let start =
      trunk.head == .scalar
      ? trunk : trunk.withScalarHead(random: training.random.split("critic"))
    return Memory(
      critic: Learner(start, criticOptimizer),
      controller: KLController(kl, episodes: training.steps * batch, batch: batch))
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    let rollout = try training.rollout(
      responses: batch, maximumTokens: responseTokens, temperature: temperature)
    let experience = try experience(of: rollout, &training, &memory)
    try improve(on: experience, &training, &memory)
    memory.controller.update(
      divergence: experience.divergence, responses: rollout.count)
  }
}
