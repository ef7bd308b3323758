import Planning

/// The banner over a report of a run in which something failed.
enum FailureSection {
  /// A warning with every stage that has no result; nothing when all have one.
  static func blocks(_ input: ReportInput) -> [Block] {
    guard !input.failures.isEmpty else { return [] }
    let items = input.failures.map { failure -> [Inline] in
      let stages = input.plan.stages
      let name = stages.indices.contains(failure.stage) ? stages[failure.stage].name : "?"
      let state = failure.wasSkipped ? "was not run" : "failed"
      return [.code(name), .text(" \(state) for seed \(failure.seed): \(failure.message)")]
    }
    return [
      .callout(
        .failed,
        [
          .strong("This report is incomplete. "),
          .text("What did run is shown; what needs the missing results is undecided or left out."),
        ], [.list(items)])
    ]
  }
}
