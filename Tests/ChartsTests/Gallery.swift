import Charts
import Foundation
import Planning
import Recording
import Statistics
import Testing

/// Draws one chart of every kind into the folder that EXP_GALLERY names, to be looked at.
@Suite("Gallery")
struct Gallery {
  static var folder: String? { ProcessInfo.processInfo.environment["EXP_GALLERY"] }

  @Test("one chart of every kind is drawn", .enabled(if: folder != nil))
  func draw() throws {
    let folder = URL(filePath: Self.folder ?? "")
    let renderer = ChartRenderer(folder: folder)
    for chart in SampleCharts.all { _ = try renderer.draw(chart) }
  }
}

/// One chart of every kind.
enum SampleCharts {
  static var all: [ChartDescription] {
    [
      learning, reward, divergence, advantage, frontier, oneSeed, twoSeeds, many, several,
      logarithmic, bars, histogram, heatMap, frontiers, fit, logarithmicRequest, bounded,
      boundedPath,
      bound,
    ]
  }

  static var names: [String] { all.map(\.name) }
  static func named(_ name: String) -> ChartDescription {
    all.first { $0.name == name } ?? learning
  }

  private static let plan = SampleRuns.plan(["sft", "ppo", "dpo", "dpos[2]"], seeds: [1, 2, 3])
  private static let results = SampleRuns.results(
    plan,
    metrics: [
      "reward/gold", "reward/proxy", "kl/reference", "kl/k1", "kl/k2", "kl/k3",
      "advantage/variance", "critic/explained_variance",
    ])
  private static let builder = ChartBuilder(plan: plan, results: results)

  static var learning: ChartDescription {
    builder.chart(ChartRequest(y: ["reward/gold"], stages: [0, 1, 2, 3]), name: "learning")
  }
  static var reward: ChartDescription {
    builder.chart(
      ChartRequest(y: ["reward/gold", "reward/proxy"], stages: [1], title: "Reward of ppo"),
      name: "reward")
  }
  static var divergence: ChartDescription {
    builder.chart(
      ChartRequest(y: ["kl/reference", "kl/k1", "kl/k2", "kl/k3"], stages: [1]), name: "kl")
  }
  static var advantage: ChartDescription {
    builder.chart(
      ChartRequest(y: ["advantage/variance", "critic/explained_variance"], stages: [1]),
      name: "advantage")
  }
  static var frontier: ChartDescription {
    builder.chart(
      ChartRequest(x: "kl/reference", y: ["reward/gold"], stages: [1, 2, 3]), name: "frontier")
  }
  static var oneSeed: ChartDescription {
    var single = plan
    single.seeds = [1]
    return ChartBuilder(plan: single, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: [1, 2]), name: "one-seed")
  }
  static var twoSeeds: ChartDescription {
    var pair = plan
    pair.seeds = [1, 2]
    return ChartBuilder(plan: pair, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: [1]), name: "two-seeds")
  }
  static var many: ChartDescription {
    let plan = SampleRuns.plan((0..<8).map { "dpos[\($0)]" }, seeds: [1, 2, 3])
    let results = SampleRuns.results(plan, metrics: ["reward/gold"])
    return ChartBuilder(plan: plan, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: Array(0..<8)), name: "many")
  }
  static var several: ChartDescription {
    builder.chart(
      ChartRequest(y: ["reward/gold", "reward/proxy"], stages: [1, 2]), name: "several")
  }
  static var bars: ChartDescription {
    builder.chart(
      ChartRequest(y: ["reward/gold"], stages: [0, 1, 2, 3], kind: .bars), name: "bars")
  }
  static var histogram: ChartDescription {
    builder.chart(
      ChartRequest(y: ["kl/reference"], stages: [1, 2], kind: .histogram(bins: 12)),
      name: "histogram")
  }
  static var heatMap: ChartDescription {
    let plan = SampleRuns.plan((0..<6).map { "grid[\($0)]" }, seeds: [1, 2, 3])
    let results = SampleRuns.results(plan, metrics: ["reward/gold"])
    return ChartBuilder(plan: plan, results: results).chart(
      ChartRequest(
        y: ["reward/gold"], stages: Array(0..<6),
        kind: .heatMap(rows: ["β = 0.1", "β = 0.5"], columns: ["1e-4", "3e-4", "1e-3"])),
      name: "heat-map")
  }
  static var frontiers: ChartDescription {
    builder.chart(
      ChartRequest(
        x: "kl/reference", y: ["reward/gold"], stages: [0, 1, 2, 3],
        kind: .frontiers([[0, 1], [2, 3]])), name: "frontiers")
  }
  /// Frontiers, paths and nothing under an exact frontier.
  static var bounded: ChartDescription {
    bounded(
      ChartRequest(
        x: "exact/kl", y: ["exact/gold"], stages: [0, 1, 2, 3],
        kind: .frontiers([[0, 1], [2, 3]]),
        exact: 0), "bounded")
  }
  static var boundedPath: ChartDescription {
    bounded(
      ChartRequest(x: "exact/kl", y: ["exact/gold"], stages: [1, 2], exact: 0), "bounded-path")
  }
  static var bound: ChartDescription {
    bounded(
      ChartRequest(x: "exact/kl", y: ["exact/gold"], stages: [], kind: .frontiers([]), exact: 0),
      "bound")
  }
  private static func bounded(_ request: ChartRequest, _ name: String) -> ChartDescription {
    var results = SampleRuns.results(plan, metrics: ["exact/gold", "kl/unused", "exact/kl"])
    for seed in plan.seeds {
      results[stage: 0, seed: seed]?.frontier = ExactFrontier(points: [
        .init(kl: 0, gold: -0.2, slope: 1 + 0.1 * Double(seed)),
        .init(kl: 0.3, gold: 0.6, slope: 0.8), .init(kl: 2, gold: 0.9, slope: 0),
      ])
    }
    return ChartBuilder(plan: plan, results: results).chart(request, name: name)
  }
  static var fit: ChartDescription {
    builder.chart(
      ChartRequest(
        x: "kl/reference", y: ["reward/gold"], stages: [1, 2], fit: .bestOfN), name: "fit")
  }
  static var hidden: ChartDescription {
    builder.chart(
      ChartRequest(y: ["kl/reference", "reward/gold"], stages: [1, 2], logX: true), name: "hidden")
  }
  static var logarithmicRequest: ChartDescription {
    builder.chart(
      ChartRequest(y: ["kl/reference"], stages: [1, 2], logX: true, logY: true), name: "log-log")
  }
  static var logarithmic: ChartDescription {
    var chart = builder.chart(
      ChartRequest(x: "kl/reference", y: ["reward/proxy"], stages: [1, 2]), name: "logarithmic")
    for panel in chart.panels.indices {
      for line in chart.panels[panel].series.indices {
        chart.panels[panel].series[line].points.removeFirst()
      }
    }
    chart.x.isLogarithmic = true
    return chart
  }
}
