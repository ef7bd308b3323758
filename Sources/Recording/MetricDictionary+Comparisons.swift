/// Comparisons with the reference, verdicts on answers, and the noise of gradients.
extension MetricDictionary {
  static let comparisons: [MetricDefinition] = [
    .init(
      "win_rate/reference", unit: "share",
      "Share of evaluation prompts on which the policy's answer has more gold reward than the "
        + "reference's, ties ½; the reference is the SFT model unless the stage names another, and "
        + "both draw the same random numbers.",
      healthy: "0.5 at step 0, exactly; above 0.5 by more than two standard errors at the end"),
    .init(
      "win_rate/reference_error", unit: "share",
      "Standard error of win_rate/reference over the prompts."),
    .init(
      "win_rate/length_controlled", unit: "share",
      "The win rate at equal lengths: σ(θ) of a logistic regression of wins on tanh of the "
        + "standardised difference of lengths.",
      healthy: "near win_rate/reference; far below it, length was what won"),
    .init("answers/right", unit: "share", "Share of evaluation prompts answered correctly."),
    .init(
      "answers/refused", unit: "share",
      "Share of evaluation prompts declined in the task's words of refusal."),
    .init(
      "answers/wrong", unit: "share",
      "Share of evaluation prompts with an answer that is neither right nor a refusal."),
    .init(
      "answers/pass_at_1", unit: "share",
      "Unbiased pass@1 over 8 further answers to each evaluation prompt at temperature 1."),
    .init(
      "answers/pass_at_k", unit: "share",
      "Share of evaluation prompts that at least one of the same 8 answers gets right (pass@8).",
      healthy: "does not fall while pass_at_1 rises"),
  ]

  static let gradients: [MetricDefinition] = [
    .init(
      "gradient/noise_scale", unit: "sequences",
      "Trace of the covariance of one sequence's gradient over the squared mean gradient, from the "
        + "halves of the step's first minibatch, at evaluation points; left out where the estimate "
        + "of the squared mean is not positive.",
      healthy: "below some ten batch sizes; far above, steps are mostly noise"),
    .init(
      "gradient/variance", unit: "loss² per parameter unit²",
      "The trace alone, unbiased."),
    .init(
      "gradient/squared_mean", unit: "loss² per parameter unit²",
      "The squared norm of the mean gradient alone, unbiased: negative at times."),
  ]
}
