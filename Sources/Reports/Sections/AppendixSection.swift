import Charts
import Planning
import Settings

/// The standing charts of every run, and the last values of all.
enum AppendixSection {
  /// Result tables and the charts that the author did not place.
  static func blocks(_ input: ReportInput, shelf: FigureShelf) -> [Block] {
    let plan = input.plan
    guard !plan.stages.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, "Every run", id: "runs")]
    blocks += results(input)
    let standing = StandingCharts(plan: plan, results: input.results)
    for stage in plan.stages {
      let slug = FigureShelf.slug(stage.name)
      blocks.append(.heading(3, "\(stage.name) (\(stage.algorithm.type))", id: "run-\(slug)"))
      let hasResult = plan.seedsRun(by: stage.index).contains {
        input.results[stage: stage.index, seed: $0] != nil
      }
      guard hasResult else {
        blocks.append(.paragraph([.text("No seed of this run has a result.")]))
        continue
      }
      for entry in standing.entries(for: stage.index, stem: shelf.freeName("run-\(slug)")) {
        blocks.append(block(entry, stage.index, shelf))
      }
      blocks += TokensSection.blocks(stage.index, input)
    }
    return blocks
  }

  private static func block(
    _ entry: StandingCharts.Entry, _ stage: Int, _ shelf: FigureShelf
  ) -> Block {
    switch entry {
    case .notApplicable(let title, let reason):
      return .paragraph([.strong(title), .text(": n/a, \(reason).")])
    case .chart(let chart, let metrics):
      if let number = shelf.number(showing: metrics, of: stage) {
        return .paragraph([
          .strong(chart.title), .text(": shown in figure \(number)."),
        ])
      }
      return .figure(shelf.figure(chart, ChartRequest(y: metrics, stages: [stage])))
    }
  }

  private static let outcomes = [
    "reward/gold", "reward/proxy", "kl/reference", "reward_model/accuracy",
    "preference/accuracy", "policy/entropy", "response/length",
  ]

  private static func results(_ input: ReportInput) -> [Block] {
    let numbers = MetricNumbers(plan: input.plan, results: input.results)
    let recorded = input.plan.stages.map { numbers.recorded(by: $0.index) }
    let metrics = outcomes.filter { metric in recorded.contains { $0.contains(metric) } }
    let stages = input.plan.stages.map(\.index)
    var blocks: [Block] = []
    if !metrics.isEmpty {
      let caption =
        "Last value of every run, mean over seeds with 95\u{00A0}% interval, Student's t"
      blocks.append(.table(numbers.table(stages: stages, metrics: metrics, caption: caption)))
    }
    return blocks
      + CostTable(plan: input.plan, results: input.results).blocks(
        of: stages, withUpstream: false,
        caption: "What every run cost by itself, in counted quantities")
  }
}
