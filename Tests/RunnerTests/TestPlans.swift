import Planning
import Runner
import Settings

/// Small plans that name no real type: keys and graphs do not care.
enum TestPlans {
  static let task = Configuration(type: "Toy", settings: ["prompts": .int(8)])
  static let model = Configuration(type: "Net", settings: ["width": .int(4)])

  static func algorithm(_ name: String, beta: Double = 0.1) -> Configuration {
    Configuration(type: name, settings: ["beta": .double(beta)])
  }

  static func stage(
    _ index: Int, _ name: String, from start: Stage.Start = .model(model), beta: Double = 0.1,
    task: Configuration = task, reward: Int? = nil, steps: Int? = 3, shared: Bool = false
  ) -> Stage {
    Stage(
      index: index, name: name, start: start, algorithm: algorithm("Learn", beta: beta),
      data: DataReference(task: task, member: .prompts), reward: reward, steps: steps,
      isShared: shared, place: SourcePlace(line: index + 1, column: 1))
  }

  /// sft → reward, and ppo from both.
  static func chain(seeds: [Int] = [1, 2], beta: Double = 0.1) -> Plan {
    Plan(
      stages: [
        stage(0, "sft"), stage(1, "reward", from: .stage(0)),
        stage(2, "ppo", from: .stage(0), beta: beta, reward: 1),
      ], seeds: seeds)
  }

  static func keys(
    revisions: [String: Int] = [:], numerics: CanonicalJSON = ["library": "here"],
    evaluation: CanonicalJSON = ["revision": 1], files: [String: Digest] = [:]
  ) -> StageKeys {
    StageKeys(revisions: revisions, numerics: numerics, evaluation: evaluation, files: files)
  }
}
