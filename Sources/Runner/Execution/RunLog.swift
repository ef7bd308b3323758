import Planning

/// What a run says before it starts: which stages run and why.
enum RunLog {
  /// One line for each stage and reason, seeds together.
  static func lines(_ preparation: Preparation, wanted: Set<Int>? = nil) -> [String] {
    let (plan, graph) = (preparation.plan, preparation.graph)
    var lines: [String] = []
    var isAllNew = true
    for stage in plan.stages {
      var seedsByReason: [(reason: String, seeds: [Int])] = []
      for seed in plan.seeds(of: stage) {
        guard let job = graph.jobOf[StageRun(stage: stage.index, seed: seed)],
          wanted?.contains(job) ?? true, let reason = preparation.reasons[job]
        else { continue }
        isAllNew = isAllNew && reason == .new
        if let index = seedsByReason.firstIndex(where: { $0.reason == reason.text }) {
          seedsByReason[index].seeds.append(seed)
        } else {
          seedsByReason.append((reason.text, [seed]))
        }
      }
      for (reason, seeds) in seedsByReason {
        lines.append("\(stage.name), \(seedText(seeds)): runs; \(reason)")
      }
    }
    return isAllNew ? [] : lines
  }

  static func seedText(_ seeds: [Int]) -> String {
    "seed\(seeds.count == 1 ? "" : "s") \(seeds.map(String.init).joined(separator: ", "))"
  }
}
