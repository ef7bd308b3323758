import Settings
import Tensors

/// REINFORCE++: a KL in the reward, rewards-to-go, whitening over the whole rollout, and PPO's clip.
///
/// With the score s at the last token,
///
///     r_t = −β·k1_t + s·[t = end]            G_t = Σ_{k≥t} γ^{k−t}·r_k
///     Â = (G − mean G) / √(var G + 1e-8)     over all tokens of the rollout
///     L = mean_t max( −Â_t·ρ_t,  −Â_t·clip(ρ_t, 1 − ε, 1 + ε) )
///
/// There is neither a critic nor a group: the mean of the rollout is the baseline. With several
/// responses to a prompt the mean score of its group is taken off first, the paper's baseline variant.
public struct ReinforcePlusPlus: CriticFree {
  public static let family = Family.algorithm
  public static let summary =
    "REINFORCE++: rewards-to-go whitened over the rollout, with the clip of PPO."
  package static let source = Citation.arXiv(
    "2501.03262", "REINFORCE++", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("Prompts a step.", in: 1...65536, unit: "prompts", aliases: ["batch_size"])
  public var prompts = 128

  @Setting(
    "Responses to each prompt; from 2 on their mean score is taken off.", in: 1...1024,
    unit: "responses", aliases: ["n_samples_per_prompt", "num_generations"])
  public var responsesPerPrompt = 1

  @Setting("Times that a rollout is gone through.", in: 1...100, aliases: ["num_ppo_epochs"])
  public var epochs = 1

  @Setting(
    "Parts that a rollout is cut into, an update each.", in: 1...4096, aliases: ["num_mini_batches"]
  )
  public var minibatches = 4

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs", "total_episodes"])
  public var passes = 20.0

  @Setting("Discount of later rewards, γ.", in: 0...1, aliases: ["gamma"])
  public var discount = 1.0

  @Setting(
    "Largest change of the ratio that still pays, ε.", in: 0.01...0.9,
    aliases: ["epsilon", "cliprange"])
  public var clip = 0.2

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.fixed(0.05)

  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var plan: RolloutPlan {
    RolloutPlan(
      prompts: prompts, responsesPerPrompt: responsesPerPrompt, epochs: epochs,
      minibatches: minibatches, passes: passes)
  }

  package var clipRange: ClipRange? { ClipRange(clip) }

  package func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages {
    var sample = sample
    if responsesPerPrompt > 1 {
      sample.scores = groupCentredAdvantages(sample.scores, group: responsesPerPrompt)
    }
    let returns = rewardsToGo(
      sample.tokenRewards, offsets: sample.rollout.offsets, discount: discount)
    return Advantages(raw: returns, used: whitened(returns))
  }

  package func loss(_ terms: PolicyTerms) -> Variable {
    terms.penalized(
      surrogateCosts(
        logProbabilities: terms.logProbabilities, old: terms.old, advantages: terms.advantages,
        clip: clipRange)
    ).mean()
  }
}
