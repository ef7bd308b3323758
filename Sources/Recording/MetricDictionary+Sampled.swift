extension MetricDictionary {
  /// What methods record that compare the responses to one prompt, or that bound a step.
  static let sampled: [MetricDefinition] = [
    .init(
      "group/deviation", unit: "reward",
      "Bessel's deviation of the rewards of one prompt's responses, mean over the prompts of a "
        + "rollout.",
      healthy: "above 0: equal rewards teach nothing", trl: "reward_std"),
    .init(
      "group/variance", unit: "reward²",
      "Bessel's variance of the rewards of one prompt's responses, mean over the prompts of a rollout."
    ),
    .init(
      "loss/token_weight_short", unit: "1",
      "Weight that the loss gives to each token of a response of 2 tokens, beside one of 8 in a minibatch of "
        + "two: −∂L/∂log π at advantage 1."),
    .init(
      "loss/token_weight_long", unit: "1", "The same for each token of the response of 8 tokens."),
    .init(
      "group/equal_share", unit: "share",
      "Share of a rollout's prompts whose responses all earned the same reward.",
      healthy: "well below 1", trl: "frac_reward_zero_std"),
    .init(
      "group/attempts", unit: "rollouts",
      "Rollouts that dynamic sampling drew to find prompts with unequal rewards."),
    .init(
      "kl/update_coefficient", unit: "1",
      "Coefficient of KL(π_old ‖ π) in the loss, where updates pay for it."),
    .init(
      "trust_region/accepted", unit: "share",
      "1 when the line search found a step that raises the surrogate within the limit, else 0.",
      healthy: "above 0.8 on average"),
    .init(
      "trust_region/gain", unit: "reward",
      "What the accepted step added to the surrogate mean_t ρ_t·Â_t; 0 without a step.",
      healthy: "above 0"),
    .init(
      "trust_region/tried", unit: "steps", "Steps that the line search tried.",
      healthy: "1 to 3"),
  ]
}
