extension MetricDictionary {
  /// Logs, off-policy estimates, and methods that choose among samples.
  static let batch: [MetricDefinition] = [
    .init(
      "log/reward", unit: "reward",
      "Mean logged reward r̲ of the training log: what the policy that wrote it earned."),
    .init(
      "log/effective_share", unit: "share",
      "(Σω)²/(n·Σω²) of the weights with which the log is imitated.",
      healthy: "above 0.05; below it a few responses are imitated alone"),
    .init(
      "log/positive_share", unit: "share", "Share of the log that is better than its baseline."),
    .init(
      "off_policy/effective_sample_size", unit: "share",
      "(Σw)²/(n·Σw²) over the training log, w = π(y|x)/μ(y|x) of each response.",
      healthy: "1 at the start; above 0.1; below 0.05 is a finding"),
    .init(
      "off_policy/clip_fraction", unit: "share", "Share of the batch's weights that the cap cut.",
      healthy: "below 0.1"),
    .init(
      "off_policy/value", unit: "reward",
      "Reward that π would earn on the held-out log's prompts, mean w·r: unbiased, of large "
        + "variance."),
    .init(
      "off_policy/value_error", unit: "reward", "Standard error of off_policy/value."),
    .init(
      "off_policy/value_normalised", unit: "reward",
      "The self-normalised form Σw·r/Σw: biased by O(1/n), of less variance."),
    .init(
      "kl/behaviour", unit: "nats per response",
      "KL(π‖μ) to the policy that wrote the log, k1 on the step's fresh answers of π."),
    .init(
      "kl/logged_prefixes", unit: "nats per response",
      "Surrogate of KL(π‖μ): next-token KL after logged prefixes, which are μ's and not π's."),
    .init(
      "behaviour/loss", unit: "nats per token",
      "Cross-entropy of the held-out log under the behaviour clone."),
    .init("best_of_n/n", unit: "responses", "Answers that the best is chosen from."),
    .init("attempts/k", unit: "responses", "Answers that PassAtK lets a policy give to a prompt."),
    .init(
      "attempts/pass", unit: "share",
      "pass@k: probability that at least one of these answers is right, without bias from the pool.",
      healthy: "rises with k"),
    .init(
      "attempts/majority", unit: "share",
      "maj@k: probability that the answer given most often among them is right; ties by lot.",
      healthy: "rises with k where right answers are the likeliest"),
    .init(
      "best_of_n/kl_bound", unit: "nats per response",
      "log n − (n − 1)/n, an upper bound of the KL of the best of n answers."),
    .init(
      "best_of_n/endless_gold", unit: "reward",
      "Exact gold reward of the best of n by the labels' proxy over endlessly many responses, where the "
        + "task has a closed form (ScalarProxy)."),
    .init("best_of_n/endless_proxy", unit: "reward", "The proxy of the same."),
    .init(
      "reward/kept", unit: "reward", "Mean reward of the answers that were kept for training."),
    .init("rest/quantile", unit: "share", "Quantile of rewards that an answer must reach."),
    .init(
      "rest/kept_share", unit: "share", "Share of the grown answers that pass the threshold."),
  ]

  /// What a policy does with questions that its reference knows or does not know.
  static let refusals: [MetricDefinition] = [
    .init(
      "refusal/known_answered", unit: "share",
      "Share of held-out questions that the reference knows and the policy answers rightly. Known is "
        + "what the reference answers rightly ten times of ten."),
    .init(
      "refusal/known_refused", unit: "share", "Known and refused all the same: over-refusal.",
      healthy: "near 0"),
    .init("refusal/known_wrong", unit: "share", "Known and answered wrongly."),
    .init(
      "refusal/unknown_answered", unit: "share", "Unknown and answered, rightly or not: invention."),
    .init("refusal/unknown_refused", unit: "share", "Unknown and refused."),
    .init(
      "refusal/truthful", unit: "share", "Answered rightly, or unknown and refused.",
      healthy: "rises"),
    .init(
      "refusal/known_share", unit: "share", "Share of the refusal pairs whose question is known."),
    .init(
      "refusal/pair_accuracy", unit: "share",
      "Share of the refusal pairs of held-out questions that the reward model orders rightly."),
  ]

  /// Labels that a model gave.
  static let labels: [MetricDefinition] = [
    .init(
      "labeller/accuracy", unit: "share",
      "Share of held-out pairs on which the labeller, asked in both orders, agrees with the "
        + "label.",
      healthy: "above 0.6; 0.5 is chance"),
    .init(
      "labeller/accuracy_one_order", unit: "share", "The same, asked once; mean over both orders."),
    .init(
      "labeller/accuracy_gold", unit: "share",
      "Share of the judged pairs whose label agrees with the gold reward; ties of gold left out."),
    .init(
      "labeller/accuracy_gold_one_order", unit: "share",
      "The same, asked once; mean over both orders."),
    .init(
      "labeller/position_bias", unit: "share",
      "Share of pairs on which the verdict turns when the answers change places.",
      healthy: "below 0.1"),
  ]
}
