import Settings
import Tensors

/// Group relative policy optimization: the other answers to a prompt are the baseline.
///
/// With k responses to each prompt, rewards r_i, their mean r̄ and deviation s,
///
///     Â_i = (r_i − r̄) / (s + 1e-4)
///     L = 1/N·Σ_i 1/T_i·Σ_t [ max( −Â_i·ρ_it,  −Â_i·clip(ρ_it, 1 − ε, 1 + ε) ) + β·KL_it ]
///
/// ρ = π/π_old of the token, T_i tokens in response i, N responses in the minibatch. The deviation has
/// Bessel's divisor, as in TRL; the KL is in the loss, by default with the paper's estimator k3 times ρ, as in TRL too.
public struct GRPO: GroupNormalized {
  public static let family = Family.algorithm
  public static let summary =
    "Group relative policy optimization: advantages from k answers to one prompt."
  package static let source = Citation.arXiv(
    "2402.03300", "DeepSeekMath", equation: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("What the centred rewards of a group are divided by.", aliases: ["scale_rewards"])
  public var scale = GroupScale.group

  @Setting("Which deviation that is.")
  public var deviation = DeviationKind.bessel

  @Setting(
    "Largest change of the ratio that still pays, ε.", in: 0.01...0.9,
    aliases: ["epsilon", "cliprange"])
  public var clip = 0.2

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.inLoss(0.04, estimator: .k3, weighted: true)

  public var groups = GroupSettings()
  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package var clipRange: ClipRange? { ClipRange(clip) }

  package func loss(_ terms: PolicyTerms) -> Variable {
    let costs = surrogateCosts(
      logProbabilities: terms.logProbabilities, old: terms.old, advantages: terms.advantages,
      clip: clipRange)
    return terms.penalized(costs).segmentMeans(terms.offsets).mean()
  }
}
