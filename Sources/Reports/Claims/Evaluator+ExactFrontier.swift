import Planning
import Recording
import Statistics

extension Evaluator {
  /// The exact frontier around a stage's policy, of one seed.
  private func frontier(around stage: Int, _ seed: Int) throws(MissingValue) -> ExactFrontier {
    guard let frontier = try record(stage, seed).frontier else {
      throw MissingValue(
        description: "\(plan.stages[stage].name) has no exact frontier: the responses of its task "
          + "cannot be enumerated, or the task has no gold reward")
    }
    return frontier
  }

  /// The highest gold reward that any policy has at a distance.
  func exactHeight(
    around stage: Int, at target: Double, _ seed: Int
  ) throws(MissingValue) -> Double {
    guard let height = try frontier(around: stage, seed).height(atKL: target) else {
      throw MissingValue(description: "the frontier of \(plan.stages[stage].name) has no points")
    }
    return height
  }

  /// How far a stage lies below the exact frontier where it comes closest, over steps and seeds.
  ///
  /// Nothing is sampled and nothing is tested: the bound holds for every policy, unless something was
  /// computed wrongly.
  func distanceBelowFrontier(
    _ stage: Int, around center: Int, margin: Double, seeds: [Int]
  ) throws(MissingValue) -> SeedSample {
    var smallest = Double.infinity
    for seed in seeds {
      let frontier = try frontier(around: center, seed)
      let points = try points(
        MetricReference(stage: stage, metric: "exact/gold"), against: "exact/kl", seed: seed)
      // At the policy itself both are equal, which says nothing about training.
      for point in points where point.x > 1e-9 {
        guard let height = frontier.height(atKL: point.x) else { continue }
        smallest = min(smallest, height - point.y)
      }
    }
    if smallest == .infinity { smallest = 0 }
    let holds = smallest >= -margin
    return SeedSample(
      test: nil, differences: [], seeds: seeds,
      evidence: Evidence(holding: holds ? 0 : 1, failing: holds ? 1 : 0),
      interval: Interval(
        mean: smallest, halfWidth: nil, count: seeds.count, method: "exact, no test"))
  }
}
