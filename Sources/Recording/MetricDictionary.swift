/// Every metric that a run can record: the one list behind the checker, the charts and
/// `docs/metrics.md`.
public enum MetricDictionary {
  public static let all: [MetricDefinition] =
    reward + divergence + exact + advantages + critic + policy + sampled + rewardModel + preference
    + batch + labels + refusals + comparisons + gradients + measuring + training

  /// Looks a metric up by its name.
  public static subscript(name: String) -> MetricDefinition? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let reward: [MetricDefinition] = [
    .init(
      "reward/gold", unit: "reward",
      "Mean gold reward of responses sampled from the policy on the evaluation prompts."),
    .init(
      "reward/proxy", unit: "reward",
      "Mean score of the stage's reward model on the same responses.",
      healthy: "rises with reward/gold; rising while gold falls is over-optimisation",
      trl: "objective/scores"),
    .init(
      "reward/train", unit: "reward",
      "Mean score of the rollout's responses, before the KL penalty.", trl: "objective/scores"),
    .init(
      "reward/penalized", unit: "reward",
      "Mean over the rollout of the score minus the KL penalty, per response.",
      trl: "objective/rlhf_reward"),
  ]

  private static let divergence: [MetricDefinition] = [
    .init(
      "kl/reference", unit: "nats per response",
      "Σ_t KL(π(·|prefix) ‖ π_ref(·|prefix)) over the full vocabulary at temperature 1, "
        + "mean over responses sampled from π on the evaluation prompts.",
      healthy: "0 at step 0; a few nats at the end", trl: "objective/kl"),
    .init(
      "kl/reference_error", unit: "nats per response",
      "Standard error of kl/reference over the evaluation responses."),
    .init(
      "kl/k1", unit: "nats per response",
      "Estimator Σ_t log π/π_ref on the same responses; unbiased, may be negative."),
    .init("kl/k2", unit: "nats per response", "Estimator Σ_t ½(log π/π_ref)²."),
    .init(
      "kl/k3", unit: "nats per response",
      "Estimator Σ_t (π_ref/π − 1 + log π/π_ref); never negative."),
    .init(
      "kl/rollout", unit: "nats per response",
      "k1 of the training rollout against the reference: what the KL penalty and its "
        + "controller see.",
      trl: "objective/kl"),
    .init("kl/coefficient", unit: "reward per nat", "Coefficient β of the KL in the reward."),
    .init(
      "kl/old_new", unit: "nats per token",
      "KL(π_old ‖ π) over the update, k3 on the rollout's tokens: the trust region's size.",
      healthy: "below 0.05", trl: "policy/approxkl_avg"),
  ]

  private static let advantages: [MetricDefinition] = [
    .init(
      "advantage/mean", unit: "reward", "Mean over response tokens, before whitening.",
      healthy: "near 0 once the critic has learned"),
    .init(
      "advantage/variance", unit: "reward²",
      "Variance over the response tokens of a rollout, before whitening.",
      healthy: "falls as the critic learns"),
    .init(
      "advantage/second_moment", unit: "reward²",
      "Mean square over response tokens, before whitening."),
    .init(
      "advantage/variance_per_response", unit: "reward²",
      "Variance over responses of the mean advantage of a response, before whitening."),
    .init(
      "advantage/used_second_moment", unit: "1",
      "Mean square over responses of the advantage after the division by a deviation."),
  ]

  private static let critic: [MetricDefinition] = [
    .init(
      "critic/explained_variance", unit: "1",
      "1 − Var(G − V)/Var(G) with Monte-Carlo returns G (λ = 1) of the rollout.",
      healthy: "rises towards 1; below 0 the critic is worse than a constant"),
    .init(
      "critic/explained_variance_biased", unit: "1",
      "1 − E[(G − V)²]/Var(G) with the same returns: counts a constant offset of V as error.",
      trl: "val/var_explained"),
    .init(
      "critic/explained_variance_lambda", unit: "1",
      "The first form against the λ-returns that the critic is fitted to; not comparable across λ."),
    .init("loss/value", unit: "reward²", "Clipped value loss.", trl: "loss/value_avg"),
    .init(
      "critic/clip_fraction", unit: "share", "Share of clipped values.", trl: "val/clipfrac_avg"),
  ]

  private static let policy: [MetricDefinition] = [
    .init("loss/policy", unit: "reward", "Clipped surrogate loss.", trl: "loss/policy_avg"),
    .init(
      "policy/clip_fraction", unit: "share", "Share of response tokens whose ratio is clipped.",
      healthy: "0 on the first minibatch of a rollout; 0.01 to 0.3 later",
      trl: "policy/clipfrac_avg"),
    .init(
      "policy/entropy", unit: "nats per token",
      "Exact entropy of the next-token distribution, mean over sampled response tokens.",
      healthy: "falls slowly; near 0 the policy has collapsed", trl: "policy/entropy_avg"),
    .init("policy/ratio_mean", unit: "1", "Mean ratio π/π_old over tokens.", trl: "val/ratio"),
    .init(
      "policy/first_ratio_error", unit: "1",
      "Largest |π/π_old − 1| over the first minibatch of a rollout.", healthy: "at most 1e-4"),
    .init("response/length", unit: "tokens", "Mean length of sampled responses, EOS included."),
    .init(
      "response/eos_rate", unit: "share", "Share of sampled responses that end with EOS.",
      trl: "val/num_eos_tokens"),
  ]

  private static let rewardModel: [MetricDefinition] = [
    .init(
      "reward_model/accuracy", unit: "share",
      "Share of held-out pairs whose chosen answer scores higher; ties count half.",
      healthy: "0.6 to 0.75 on human preferences; 0.5 is chance", trl: "accuracy"),
    .init(
      "reward_model/margin", unit: "reward", "Mean score of chosen minus rejected, held-out pairs.",
      trl: "margin"),
    .init(
      "reward_model/accuracy_train", unit: "share", "The same accuracy on the training minibatch."),
    .init(
      "reward_model/accuracy_gold", unit: "share",
      "Share of held-out pairs ordered as the gold reward orders them; ties left out."),
    .init(
      "reward_model/disagreement", unit: "reward",
      "Deviation of the scores of an ensemble's members, mean over held-out answers."),
    .init(
      "baseline/length_accuracy", unit: "share",
      "Held-out accuracy of preferring the longer answer; ties count half."),
  ]

  private static let preference: [MetricDefinition] = [
    .init(
      "preference/accuracy", unit: "share",
      "Share of held-out pairs with a larger implicit reward for the chosen answer; "
        + "ties count half.",
      trl: "rewards/accuracies"),
    .init(
      "preference/margin", unit: "reward",
      "Mean difference of implicit rewards β·log π/π_ref, chosen minus rejected, training minibatch.",
      trl: "rewards/margins"),
    .init(
      "preference/chosen", unit: "reward", "Mean implicit reward of chosen answers.",
      trl: "rewards/chosen"),
    .init(
      "preference/rejected", unit: "reward", "Mean implicit reward of rejected answers.",
      trl: "rewards/rejected"),
    .init(
      "preference/anchor", unit: "reward",
      "What implicit rewards are compared with: KTO's β·KL of mismatched answers, BCO's running "
        + "mean."),
    .init(
      "logps/chosen_change", unit: "nats per response",
      "Mean of log π(y⁺|x) minus the same at step 0 over training pairs, the first 256: below 0 the "
        + "chosen answers became less likely (displacement)."),
    .init(
      "logps/rejected_change", unit: "nats per response",
      "The same of the rejected answers of these pairs."),
    .init(
      "logps/chosen", unit: "nats per response", "Mean log-probability of chosen answers.",
      trl: "logps/chosen"),
    .init(
      "logps/rejected", unit: "nats per response", "Mean log-probability of rejected answers.",
      trl: "logps/rejected"),
  ]

  private static let training: [MetricDefinition] = [
    .init("loss/train", unit: "nats", "The objective on the training minibatch.", trl: "loss"),
    .init(
      "loss/heldout", unit: "nats per token", "Cross-entropy of held-out demonstrations.",
      trl: "eval_loss"),
    .init("optimizer/gradient_norm", unit: "1", "Global norm before clipping.", trl: "grad_norm"),
    .init("optimizer/learning_rate", unit: "1", "Learning rate of the step.", trl: "lr"),
    .init(
      "count/response_tokens", unit: "tokens", "Response tokens generated for training so far."),
    .init("count/train_tokens", unit: "tokens", "Tokens that went through the optimizer so far."),
    .init("count/responses", unit: "responses", "Responses generated for training so far."),
    .init(
      "count/reward_queries", unit: "answers",
      "Answers scored by the reward model so far, or by the task where a stage has no reward model."
    ),
    .init(
      "count/labels", unit: "labels",
      "Labelled pairs, or rated responses of a log, that the stage was given."),
    .init("count/demonstrations", unit: "answers", "Answers to imitate that the stage was given."),
    .init(
      "count/operations", unit: "FLOP",
      "Floating-point operations of all models so far: 2·N a token that is read or written, 6·N a token "
        + "that is trained on, N the weights of a model's matrices. Attention over the context, TRPO's "
        + "products with the Fisher matrix, a labelling judge and all measuring are left out."),
  ]
}
