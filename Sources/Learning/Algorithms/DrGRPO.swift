import Settings
import Tensors

/// GRPO done right: neither the deviation nor a response's own length weighs the gradient.
///
/// With k responses to each prompt, rewards r_i and their mean r̄,
///
///     Â_i = r_i − r̄
///     L = 1/(N·T_max)·Σ_i Σ_t [ max( −Â_i·ρ_it,  −Â_i·clip(ρ_it, 1 − ε, 1 + ε) ) + β·KL_it ]
///
/// ρ = π/π_old of the token, N responses in the minibatch, T_max the longest response allowed. Dividing
/// by a constant removes GRPO's preference for long wrong answers, and leaving out the deviation its
/// preference for prompts that are nearly always or nearly never solved.
public struct DrGRPO: CriticFree {
  public static let family = Family.algorithm
  public static let summary =
    "GRPO without its length and difficulty biases: no deviation, a constant divisor."
  package static let source = Citation.arXiv(
    "2503.20783", "Understanding R1-Zero-Like Training", section: "3.2")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting(
    "Largest change of the ratio that still pays, ε.", in: 0.01...0.9,
    aliases: ["epsilon", "cliprange"])
  public var clip = 0.2

  @Setting(
    "Price of leaving the reference.", aliases: ["beta", "kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.none

  public var groups = GroupSettings()
  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 5e-4)

  public init() {}

  package var plan: RolloutPlan { groups.plan }
  package var clipRange: ClipRange? { ClipRange(clip) }

  package func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages {
    Advantages(
      sample.perToken(
        groupCentredAdvantages(sample.rewards, group: groups.responsesPerPrompt)))
  }

  package func loss(_ terms: PolicyTerms) -> Variable {
    let costs = surrogateCosts(
      logProbabilities: terms.logProbabilities, old: terms.old, advantages: terms.advantages,
      clip: clipRange)
    return terms.penalized(costs).sum() / Double(terms.responses * terms.maximumTokens)
  }
}
