import Settings
import Tensors

/// Group sequence policy optimization: the ratio, and its clip, belong to the response.
///
/// With k responses to each prompt, rewards r_i, their mean r̄ and deviation s, and T_i tokens,
///
///     Â_i = (r_i − r̄) / (s + 1e-4)          ρ_i = exp( 1/T_i·Σ_t log π_it/π_old,it )
///     L = 1/N·Σ_i [ max( −Â_i·ρ_i,  −Â_i·clip(ρ_i, 1 − ε₋, 1 + ε₊) ) + β·1/T_i·Σ_t KL_it ]
///
/// ρ_i is the T_i-th root of the response's likelihood ratio. It stays much closer to 1 than a
/// token's, which is why the clip is so narrow.
public struct GSPO: GroupNormalized {
  public static let family = Family.algorithm
  public static let summary =
    "Group sequence policy optimization: one ratio and one clip for each response."
  package static let source = Citation.arXiv(
    "2507.18071", "Group Sequence Policy Optimization", equation: "5")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("What the centred rewards of a group are divided by.", aliases: ["scale_rewards"])
  public var scale = GroupScale.group

  @Setting("Which deviation that is.")
  public var deviation = DeviationKind.bessel

  @Setting(
    "How far below 1 a response's ratio may pay, ε₋.", in: 1e-5...0.9, aliases: ["epsilon"])
  public var clipBelow = 3e-4

  @Setting(
    "How far above 1 a response's ratio may pay, ε₊.", in: 1e-5...0.9, aliases: ["epsilon_high"])
  public var clipAbove = 4e-4

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.none

  public var groups = GroupSettings()
  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 5e-4)

  public init() {}

  package var clipRange: ClipRange? { ClipRange(below: clipBelow, above: clipAbove) }

  package func loss(_ terms: PolicyTerms) -> Variable {
    let means = (terms.logProbabilities - terms.old).segmentMeans(terms.offsets)
    let costs = surrogateCosts(
      logProbabilities: means, old: [Double](repeating: 0, count: terms.responses),
      advantages: terms.advantagesPerResponse, clip: clipRange)
    guard let penalty = terms.penalty else { return costs.mean() }
    return (costs + penalty.segmentMeans(terms.offsets)).mean()
  }

  package func ratios(_ new: [Double], _ part: Minibatch) -> RatioStatistics {
    .perResponse(new, part, clip: clipRange, isMean: true)
  }
}
