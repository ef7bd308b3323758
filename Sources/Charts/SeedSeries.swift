import Planning
import Recording
import Statistics

/// One metric of one stage over its seeds: what is averaged into a line.
package struct SeedSeries: Sendable {
  /// One series per seed that recorded the metric, in the order of the plan's seeds.
  package var series: [Series]

  /// Collects what a stage's seeds recorded; a shared stage has one draw.
  package init(_ metric: String, stage: Int, plan: Plan, results: Results) {
    series = plan.seedsRun(by: stage).compactMap { seed in
      results[stage: stage, seed: seed]?.series[metric]
    }
  }

  /// Mean with interval at each step that every seed recorded, in order of steps.
  ///
  /// A step at which a seed's value is not finite is left out.
  package var points: [(step: Int, value: Interval)] {
    guard let first = series.first else { return [] }
    if series.allSatisfy({ $0.steps == first.steps }) {
      return first.steps.indices.compactMap { index in
        Interval.mean(of: series.map { $0.values[index] }).map { (first.steps[index], $0) }
      }
    }
    let tables = series.dropFirst().map { other in
      Dictionary(zip(other.steps, other.values), uniquingKeysWith: { $1 })
    }
    return zip(first.steps, first.values).compactMap { step, value in
      let others = tables.compactMap { $0[step] }
      guard others.count == tables.count, let mean = Interval.mean(of: [value] + others) else {
        return nil
      }
      return (step, mean)
    }
  }

  /// Whether some recorded value is no finite number.
  package var hasGaps: Bool { series.contains { !$0.values.allSatisfy(\.isFinite) } }
}

extension Plan {
  /// The seeds that a stage runs with: all of the plan, or the first when its draw is shared.
  package func seedsRun(by stage: Int) -> [Int] {
    stages[stage].isShared ? Array(seeds.prefix(1)) : seeds
  }
}
