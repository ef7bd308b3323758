import Settings
import Tensors

/// Decoupled clip and dynamic sampling policy optimization: GRPO with four changes.
///
/// With k responses to each prompt, rewards r_i, their mean r̄ and deviation s,
///
///     Â_i = (r_i − r̄) / (s + 1e-4)
///     L = 1/ΣT_i·Σ_i Σ_t max( −Â_i·ρ_it,  −Â_i·clip(ρ_it, 1 − ε₋, 1 + ε₊) )
///
/// 1. clip higher: ε₊ > ε₋, so that unlikely tokens can grow; 2. dynamic sampling: a prompt whose
/// rewards are all equal teaches nothing and is replaced by another one; 3. every token of the
/// minibatch weighs the same; 4. a soft price on length, with L the longest response allowed and
/// the buffer c,
///
///     p(T) = 0 for T ≤ L − c;   (L − c − T)/c up to L
public struct DAPO: GroupNormalized {
  public static let family = Family.algorithm
  public static let summary =
    "GRPO with a higher upper clip, dynamic sampling, a token mean and a price on length."
  package static let source = Citation.arXiv(
    "2503.14476", "DAPO", equation: "8")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("What the centred rewards of a group are divided by.", aliases: ["scale_rewards"])
  public var scale = GroupScale.group

  @Setting("Which deviation that is.")
  public var deviation = DeviationKind.bessel

  @Setting("How far below 1 a ratio may pay, ε₋.", in: 0.01...0.9, aliases: ["epsilon"])
  public var clipBelow = 0.2

  @Setting("How far above 1 a ratio may pay, ε₊.", in: 0.01...0.9, aliases: ["epsilon_high"])
  public var clipAbove = 0.28

  @Setting(
    "Rollouts of one step at most, until enough prompts have unequal rewards; 1 keeps all prompts.",
    in: 1...100, aliases: ["max_num_gen_batches"])
  public var attempts = 4

  @Setting(
    "Tokens before the longest response on which length costs; 0 costs nothing, nil is a fifth.",
    in: 0...8192, unit: "tokens", aliases: ["soft_punish_cache", "overlong_buffer_len"])
  public var overlongBuffer: Int? = nil

  @Setting("Price of the longest response.", in: 0...100, unit: "reward")
  public var overlongPrice = 1.0

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

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    Double(attempts) * steps * Double(plan.prompts) * Double(plan.responsesPerPrompt)
      * sampling.tokens(ofAtMost: longest)
  }

  package func loss(_ terms: PolicyTerms) -> Variable {
    terms.penalized(
      surrogateCosts(
        logProbabilities: terms.logProbabilities, old: terms.old, advantages: terms.advantages,
        clip: clipRange)
    ).mean()
  }
}
