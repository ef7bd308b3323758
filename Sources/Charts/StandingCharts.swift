import Planning
import Recording

/// The charts that every training run gets: reward, KL divergence and advantage variance.
package struct StandingCharts: Sendable {
  /// One of them, or why it cannot be.
  package enum Entry: Sendable, Hashable {
    case chart(ChartDescription, metrics: [String])
    case notApplicable(title: String, reason: String)
  }

  private let plan: Plan
  private let results: Results

  package init(plan: Plan, results: Results) {
    self.plan = plan
    self.results = results
  }

  private struct Kind {
    var title: String
    var stem: String
    var metrics: [String]
    var absence: String
  }

  private static let policyKinds = [
    Kind(
      title: "Reward", stem: "reward", metrics: ["reward/gold", "reward/proxy"],
      absence: "its task states no gold reward and it has no reward model"),
    Kind(
      title: "KL divergence from the reference", stem: "kl",
      metrics: ["kl/reference", "kl/k1", "kl/k2", "kl/k3"],
      absence: "its distance from a reference was not recorded"),
    Kind(
      title: "Advantage variance before whitening, and the critic's explained variance",
      stem: "advantage", metrics: ["advantage/variance", "critic/explained_variance"],
      absence: "the method estimates no advantages"),
  ]

  private static let rewardModelKinds = [
    Kind(
      title: "Held-out accuracy of the reward model", stem: "accuracy",
      metrics: ["reward_model/accuracy", "reward_model/accuracy_gold", "baseline/length_accuracy"],
      absence: "no accuracy was recorded"),
    Kind(title: "Loss", stem: "loss", metrics: ["loss/train"], absence: "no loss was recorded"),
  ]

  /// The standing charts of one stage.
  ///
  /// - Parameters:
  ///   - stage: Index in the plan.
  ///   - stem: Prefix of their names.
  /// - Returns: Reward, divergence and advantages; for a reward model its accuracy and loss.
  package func entries(for stage: Int, stem: String) -> [Entry] {
    let recorded = metrics(of: stage)
    let isPolicy =
      !recorded.contains("reward_model/accuracy") || recorded.contains("kl/reference")
    let kinds = isPolicy ? Self.policyKinds : Self.rewardModelKinds
    let builder = ChartBuilder(plan: plan, results: results)
    return kinds.map { kind in
      let found = kind.metrics.filter(recorded.contains)
      let title = "\(kind.title): \(plan.stages[stage].name)"
      guard !found.isEmpty else { return .notApplicable(title: title, reason: kind.absence) }
      let request = ChartRequest(y: found, stages: [stage], title: title)
      return .chart(builder.chart(request, name: "\(stem)-\(kind.stem)"), metrics: found)
    }
  }

  private func metrics(of stage: Int) -> Set<String> {
    plan.seedsRun(by: stage).reduce(into: []) { names, seed in
      names.formUnion((results[stage: stage, seed: seed]?.series ?? [:]).keys)
    }
  }
}
