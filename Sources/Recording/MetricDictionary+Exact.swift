/// What is known without sampling, where a task's responses can be enumerated.
extension MetricDictionary {
  static let exact: [MetricDefinition] = [
    .init(
      "exact/gold", unit: "reward",
      "Expected gold reward Σ_y π(y|x)·r(x, y) over all responses, mean over the evaluation prompts; "
        + "no sampling. Recorded where responses can be enumerated."),
    .init(
      "exact/kl", unit: "nats per response",
      "KL(π‖π_ref) over all responses, mean over the evaluation prompts; no sampling.",
      healthy: "0 at step 0"),
    .init(
      "exact/shortfall", unit: "reward",
      "What exact/gold lacks of the highest reward that any policy has at the same exact/kl, that of "
        + "π*_β ∝ π_ref·exp(r/β).",
      healthy: "at least 0, but for rounding; near 0 a method wastes no divergence"),
  ]
}
