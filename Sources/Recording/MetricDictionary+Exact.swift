extension MetricDictionary {
  /// What is known without sampling, where a task's responses can be enumerated.
  static let exact: [MetricDefinition] = [
    .init(
      "exact/gold", unit: "reward",
      "Expected gold reward Σ_y π(y|x)·r(x, y) over all responses, mean over the evaluation prompts; "
        + "no sampling. Recorded where responses can be enumerated."),
    .init(
      "exact/kl", unit: "nats per response",
      "KL(π‖π_ref) over all responses, mean over the evaluation prompts; no sampling.",
      healthy: "0 at step 0"),
  ]
}
