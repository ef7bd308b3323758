import Settings

/// How the rewards of tokens are placed, how advantages are made of them, and how the critic learns.
public struct CriticSettings: SettingGroup {
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

  @Setting("Estimator of the KL in the reward.", aliases: ["kl_estimator", "kl_penalty"])
  public var klEstimator = KLEstimator.k1

  @Setting("Where the score stands among the rewards.")
  public var scorePosition = ScorePosition.lastToken

  @Setting("Scale the rollout's rewards to unit variance, mean kept.", aliases: ["whiten_rewards"])
  public var whitensRewards = false

  @Setting("Scale the rollout's advantages to mean 0 and unit variance.")
  public var whitensAdvantages = true

  @Setting("What the critic starts from.", aliases: ["value_model"])
  public var critic = CriticStart.rewardModel

  @Setting(
    "Steps at the start in which the critic alone learns.", in: 0...1_000_000, unit: "steps",
    aliases: ["critic_warmup", "freezing_steps"])
  public var criticWarmUp = 0

  @Setting("How gradients move the critic.")
  public var criticOptimizer = AdamW(learningRate: 1e-3)

  public init() {}
}
