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
/// Zheng et al., arXiv 2307.04964. `loss` below has what may be added to L_π.
@dynamicMemberLookup
public struct PPO: ActorCritic {
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
    "Largest change of the ratio that still pays, ε; nil does not clip.", in: 0.01...0.9,
    aliases: ["cliprange"])
  public var clip: Double? = 0.2

  @Setting(
    "Where the advantage is negative, ratios above this pull no harder, κ; nil sets no bound.",
    in: 1...100, aliases: ["dual_clip", "clip_ratio_c"])
  public var dualClip: Double? = nil

  @Setting("Price of the KL to the sampling policy within a step, beside or instead of the clip.")
  public var updatePenalty = UpdatePenalty.none

  @Setting(
    "Price of leaving the reference.",
    aliases: ["kl_coef", "init_kl_coef", "adap_kl_ctrl", "target", "horizon"])
  public var kl = KLPenalty.fixed(0.05)

  @Setting(
    "Reward of one nat of entropy per token, in the loss.", in: 0...10,
    aliases: ["entropy_coef", "entropy_coeff"])
  public var entropyBonus = 0.0

  @Setting(
    "Weight of the demonstrations' mean log-likelihood in the loss (PPO-ptx).", in: 0...1000,
    aliases: ["ptx_coef", "ppo_pretrain_loss"])
  public var pretraining = 0.0

  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()
  public var criticism = CriticSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  /// The policy's loss on a minibatch.
  ///
  ///     L_π + β_old·mean_t (ρ_t − 1 − log ρ_t) + β·mean_t k(log π_t/π_ref,t) − c_H·mean_t H_t
  ///         − c_ptx·mean_t log π(demonstration_t)
  ///
  /// Equation 8 of the paper for β_old, equation 9 for c_H; c_ptx is equation 2 of Ouyang et al.,
  /// arXiv 2203.02155.
  package func loss(
    _ inputs: Learner.LossInputs, _ part: Minibatch, penalty: Double
  ) -> (total: Variable, policy: Variable) {
    let all = inputs.logProbabilities
    let hasExtra = all.count > part.tokenCount
    let tokens = hasExtra ? all.gather(Array(0..<part.tokenCount)) : all
    let policy = surrogateCosts(
      logProbabilities: tokens, old: part.old, advantages: part.advantages,
      clip: clip.map { ClipRange($0) }, dualClip: dualClip
    ).mean()
    var total = policy
    if penalty > 0 {
      total = total + penalty * updateDivergenceCosts(tokens, old: part.old).mean()
    }
    if let costs = kl.costs(tokens, reference: part.reference, old: part.old) {
      total = total + costs.mean()
    }
    if entropyBonus > 0 { total = total - entropyBonus * inputs.entropies.mean() }
    if hasExtra {
      total = total - pretraining * all.gather(Array(part.tokenCount..<all.count)).mean()
    }
    return (total, policy)
  }

  package func improvePolicy(
    _ learner: inout Learner, on experience: Experience, _ epochs: [[Minibatch]], _ pace: Pace,
    penalty: Double
  ) throws(NonFinite) -> PolicyReport {
    try learner.improve(
      over: epochs, pace, clip: clip.map { ClipRange($0) }, entropies: entropyBonus > 0
    ) { inputs, part in loss(inputs, part, penalty: penalty) }
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> ActorCriticMemory {
    if pretraining > 0, training.world.demonstrations.train.isEmpty {
      throw .missingData(algorithm: "PPO(pretraining:)", member: .demonstrations)
    }
    return memory(for: training)
  }

  package func demonstrations(
    for training: Training, epoch: Int, part: Int, count: Int
  ) -> [PromptedResponse] {
    let all = training.world.demonstrations.train
    guard pretraining > 0, !all.isEmpty else { return [] }
    var stream = training.random.split("pretraining").split(training.step).split(epoch).split(part)
    return (0..<count).map { _ in
      let chosen = stream.element(of: all)
      return (chosen.prompt, chosen.response)
    }
  }
}
