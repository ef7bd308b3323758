import Settings
import Tensors

/// REINFORCE: raise the likelihood of a whole response by how much better it was than a baseline.
///
/// With the reward R_i = s_i − β·Σ_t k1_it of response i and the baseline b,
///
///     L = −1/N·Σ_i (R_i − b)·Σ_t log π(y_it | x, y_i,<t)
///
/// The whole response is one action, and every rollout gives one update. b is nothing, a moving average
/// of rewards, or V(x), learned by regression on R. None of them depends on the response that it judges,
/// so none changes the gradient's mean: they lower its variance.
public struct REINFORCE: CriticFree {
  public static let family = Family.algorithm
  public static let summary =
    "REINFORCE on whole responses, with no baseline, a moving average or a learned one."
  package static let source = Citation(
    work: "Williams 1992, Simple Statistical Gradient-Following Algorithms", place: "equation 4")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("Responses sampled a step.", in: 2...65536, unit: "responses", aliases: ["batch_size"])
  public var batch = 128

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs", "total_episodes"])
  public var passes = 40.0

  @Setting("What the reward of a response is held against.")
  public var baseline = Baseline.movingAverage(memory: 0.9)

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.fixed(0.05)

  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  @Setting("How gradients move a learned baseline.")
  public var criticOptimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var plan: RolloutPlan {
    RolloutPlan(
      prompts: batch, responsesPerPrompt: 1, epochs: 1, minibatches: 1, passes: passes)
  }
  package var clipRange: ClipRange? { nil }

  package func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages {
    let rewards = sample.rewards
    switch baseline {
    case .none: return Advantages(sample.perToken(rewards))
    case .movingAverage(let share):
      let mean = Moments(rewards).mean
      // The first rollout is held against its own mean; later ones against what came before.
      let average = memory.movingAverage ?? mean
      memory.movingAverage = share * average + (1 - share) * mean
      return Advantages(sample.perToken(rewards.map { $0 - average }))
    case .learned:
      return Advantages(
        sample.perToken(zip(rewards, memory.baselines).map { $0 - $1 }))
    }
  }

  package func loss(_ terms: PolicyTerms) -> Variable {
    let sums = terms.logProbabilities.segmentSums(terms.offsets)
    let costs = policyGradientCosts(sums, terms.advantagesPerResponse)
    guard let penalty = terms.penalty else { return costs.mean() }
    return (costs + penalty.segmentSums(terms.offsets)).mean()
  }
}
