import Foundation
import Planning
import Recording
import Settings
import Statistics

/// A plan and results with the shapes that real runs have, from a formula.
enum SampleRuns {
  static func stage(_ index: Int, _ name: String, _ algorithm: String = "PPO") -> Stage {
    Stage(
      index: index, name: name,
      start: .model(Configuration(type: "Transformer", settings: ["width": .int(64)])),
      algorithm: Configuration(type: algorithm, settings: ["clip": .double(0.2)]),
      data: DataReference(
        task: Configuration(type: "Reviews", settings: [:]), member: .prompts),
      place: SourcePlace(line: 10 + index, column: 1))
  }

  static func plan(_ names: [String], seeds: [Int]) -> Plan {
    Plan(stages: names.enumerated().map { stage($0, $1) }, seeds: seeds)
  }

  /// A wave that stands for noise: the same on every machine.
  static func wiggle(_ a: Int, _ b: Int, _ c: Int) -> Double {
    var mixed = UInt64(truncatingIfNeeded: (a &* 1009 &+ b) &* 1013 &+ c) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    return Double(mixed % 2000) / 1000 - 1
  }

  static func results(
    _ plan: Plan, steps: Int = 300, every: Int = 20, metrics: [String]
  ) -> Results {
    var results = Results()
    for stage in plan.stages {
      for seed in plan.seeds {
        var record = StageRecord()
        for (number, metric) in metrics.enumerated() {
          for step in stride(from: 0, through: steps, by: every) {
            let t = Double(step) / Double(steps)
            let speed = 1 + 0.45 * Double(stage.index)
            let rise = 1 - 1 / (1 + 4 * t * speed)
            let noise = 0.04 * t.squareRoot() * wiggle(seed, step, stage.index * 10 + number)
            let value =
              metric.hasPrefix("kl/")
              ? rise * (5 + 2.3 * Double(stage.index)) * (1 + 0.08 * Double(number) + noise)
              : rise * (0.7 - 0.06 * Double(stage.index)) - 0.2 + 0.12 * Double(number) + noise
            record.record(metric, value, at: step)
          }
        }
        results[stage: stage.index, seed: seed] = record
      }
    }
    return results
  }
}
