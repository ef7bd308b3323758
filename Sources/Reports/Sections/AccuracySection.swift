import Charts
import Foundation
import Planning
import Recording
import Statistics

/// Accuracies on held-out pairs with intervals over the pairs, and whether they mean anything.
enum AccuracySection {
  private static let metrics = [
    "reward_model/accuracy", "reward_model/accuracy_gold", "preference/accuracy",
    "baseline/length_accuracy",
  ]

  /// A table of shares per stage and seed, with a warning where the pairs are too few.
  static func blocks(_ input: ReportInput) -> [Block] {
    var rows: [[[Inline]]] = []
    var small: [(stage: String, count: Int)] = []
    for stage in input.plan.stages {
      for seed in input.plan.seedsRun(by: stage.index) {
        guard let record = input.results[stage: stage.index, seed: seed],
          let pairs = heldOutPairs(of: record)
        else { continue }
        for metric in metrics {
          guard let share = record.series[metric]?.last,
            let proportion = Proportion(estimate: share, count: pairs)
          else { continue }
          rows.append(row(stage.name, seed, metric, proportion))
          if !proportion.isInformative, !small.contains(where: { $0.stage == stage.name }) {
            small.append((stage.name, pairs))
          }
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = ReportTable(
      "Shares of held-out pairs after training, per seed; the interval is over the pairs.",
      [
        .text("run"), .number("seed"), .text("share"), .number("estimate"),
        .number("95\u{00A0}% interval (Wilson)"), .number("pairs"), .text("reading"),
      ], rows)
    let warnings = small.map { stage, count in
      Block.callout(
        .warning,
        [
          .strong("The accuracy of "), .code(stage), .strong(" is not informative: "),
          .text(
            "it rests on \(count) held-out pairs, and fewer than "
              + "\(Proportion.smallestInformativeCount) cannot tell a model from a coin. "
              + "Give it more preference pairs."),
        ], [])
    }
    return [.heading(2, "Held-out accuracy", id: "accuracy")] + warnings + [.table(table)]
  }

  private static func row(
    _ stage: String, _ seed: Int, _ metric: String, _ share: Proportion
  ) -> [[Inline]] {
    let reading =
      !share.isInformative
      ? "not informative"
      : share.lower > 0.5 ? "above chance" : share.upper < 0.5 ? "below chance" : "like chance"
    return [
      [.code(stage)], [.text("\(seed)")], [.code(metric)],
      [.text(NumberText.percent(share.estimate))],
      [.text("[\(NumberText.percent(share.lower)), \(NumberText.percent(share.upper))]")],
      [.text("\(share.count)")], [.text(reading)],
    ]
  }

  /// The number of held-out pairs that a stage counted, from its facts.
  ///
  /// The data may have more than a stage looks at; what the stage says of itself stands last.
  static func heldOutPairs(of record: StageRecord) -> Int? {
    record.facts.last { fact in
      let name = fact.name.lowercased().filter(\.isLetter)
      return name.contains("heldout") && name.contains("pairs")
    }.flatMap { fact in Int(fact.value.filter(\.isNumber)) }
  }
}
