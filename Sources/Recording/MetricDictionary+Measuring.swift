extension MetricDictionary {
  /// What stages record that train nothing: estimators held against exact numbers.
  static let measuring: [MetricDefinition] = estimates + gradientsOfKL + advantageErrors

  private static let estimates: [MetricDefinition] =
    [
      .init(
        "kl_estimate/true", unit: "nats per draw",
        "The KL that is estimated: ½μ² of two normal distributions; of policies the mean over sampled "
          + "tokens of the full-vocabulary KL."),
      .init(
        "kl_estimate/k1_negative", unit: "share", "Share of draws whose k1 is negative.",
        healthy: "below one half"),
    ]
    + ["k1", "k2", "k3"].flatMap { name in
      [
        MetricDefinition(
          "kl_estimate/\(name)_bias", unit: "1",
          "Mean of \(name) minus the KL, over the KL.",
          healthy: name == "k2" ? "near 0 while the KL is small" : "0 within its error"),
        MetricDefinition(
          "kl_estimate/\(name)_deviation", unit: "1",
          "Standard deviation of \(name) of one draw around its KL, over the mean KL."),
      ]
    }

  private static let gradientsOfKL: [MetricDefinition] =
    [
      .init("kl_gradient/divergence", unit: "nats per response", "KL(π‖π_ref), by enumeration."),
      .init(
        "kl_gradient/k3_loss_reverse_bias", unit: "1",
        "Distance of k3-in-loss's mean gradient from ∇KL(π_ref‖π), over the length of that; 0 for "
          + "responses of one token."),
    ]
    + ["reward", "loss"].flatMap { place in
      ["k1", "k2", "k3"].flatMap { name in
        [
          MetricDefinition(
            "kl_gradient/\(name)_\(place)_bias", unit: "1",
            "Distance of the mean gradient that \(name) in the \(place) gives from ∇KL(π‖π_ref), over "
              + "the length of that; exact."),
          MetricDefinition(
            "kl_gradient/\(name)_\(place)_deviation", unit: "1",
            "Root of the mean squared distance of an estimate from its mean, over the length of "
              + "∇KL(π‖π_ref); exact, for as many responses as the stage says."),
        ]
      }
    }

  private static let advantageErrors: [MetricDefinition] = [
    .init("advantage_error/lambda", unit: "1", "λ of the step."),
    .init(
      "advantage_error/variance", unit: "reward²",
      "Variance of Â given state and action, mean over those that the policy visits; exact."),
    .init(
      "advantage_error/bias_squared", unit: "reward²",
      "Squared bias of Â without what is common to all actions of a state; exact."),
    .init(
      "advantage_error/literal_bias_squared", unit: "reward²",
      "Squared bias of Â; tends to the critic's squared error at λ = 1."),
    .init(
      "advantage_error/mean_squared", unit: "reward²",
      "advantage_error/variance plus advantage_error/bias_squared."),
    .init(
      "advantage_error/total_variance", unit: "reward²",
      "Variance of Â over states, actions and what follows: what a run sees as advantage/variance."),
    .init(
      "advantage_error/best_lambda", unit: "1",
      "λ with the smallest advantage_error/mean_squared so far."),
  ]
}
