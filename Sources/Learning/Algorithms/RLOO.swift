import Settings
import Tensors

/// REINFORCE leave-one-out: the baseline of a response is the mean reward of the others.
///
/// With k responses to each prompt and rewards r_i = s_i − β·Σ_t k1_it,
///
///     Â_i = r_i − 1/(k − 1)·Σ_{j≠i} r_j          ρ_i = exp( Σ_t log π_it/π_old,it )
///     L = 1/N·Σ_i max( −Â_i·ρ_i,  −Â_i·clip(ρ_i, 1 − ε, 1 + ε) )
///
/// A whole response is one action. On the first update of a rollout ρ_i = 1, and the gradient is
/// that of REINFORCE, −Â_i·∇log π(y_i|x); later updates correct for the policy having moved. The baseline
/// does not depend on the response that it judges, so the gradient has no bias.
public struct RLOO: CriticFree {
  public static let family = Family.algorithm
  public static let summary =
    "REINFORCE leave-one-out: the other answers to a prompt are an unbiased baseline."
  package static let source = Citation.arXiv(
    "2402.14740", "Back to Basics: Revisiting REINFORCE-Style Optimization", equation: "8")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting(
    "Scale the rollout's advantages to mean 0 and unit variance.",
    aliases: ["normalize_advantages"])
  public var normalizesAdvantages = false

  @Setting(
    "Largest change of the ratio that still pays, ε.", in: 0.01...0.9,
    aliases: ["epsilon", "cliprange"])
  public var clip = 0.2

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.fixed(0.05)

  public var groups = GroupSettings()
  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var plan: RolloutPlan { groups.plan }
  package var clipRange: ClipRange? { ClipRange(clip) }

  package func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages {
    let raw = leaveOneOutAdvantages(sample.rewards, group: groups.responsesPerPrompt)
    return Advantages(
      raw: sample.perToken(raw),
      used: sample.perToken(normalizesAdvantages ? normalized(raw) : raw))
  }

  package func loss(_ terms: PolicyTerms) -> Variable {
    let sums = (terms.logProbabilities - terms.old).segmentSums(terms.offsets)
    let costs = surrogateCosts(
      logProbabilities: sums, old: [Double](repeating: 0, count: terms.responses),
      advantages: terms.advantagesPerResponse, clip: clipRange)
    guard let penalty = terms.penalty else { return costs.mean() }
    return (costs + penalty.segmentSums(terms.offsets)).mean()
  }

  package func ratios(_ new: [Double], _ part: Minibatch) -> RatioStatistics {
    .perResponse(new, part, clip: clipRange, isMean: false)
  }
}
