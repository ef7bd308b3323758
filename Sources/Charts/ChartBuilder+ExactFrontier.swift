import Planning
import Recording
import Statistics

extension ChartBuilder {
  /// Draws the exact frontier around a stage's policy over every frame, mean over seeds.
  ///
  /// It reaches as far as the points do, or to its own end where there are none.
  func drawExact(around stage: Int, over chart: inout ChartDescription) {
    guard plan.stages.indices.contains(stage) else { return }
    let name = plan.stages[stage].name
    let frontiers = plan.seedsRun(by: stage).compactMap {
      results[stage: stage, seed: $0]?.frontier
    }
    guard !frontiers.isEmpty else {
      chart.notes.append(
        "\(name) has no exact frontier: the responses of its task cannot be enumerated.")
      return
    }
    for index in chart.panels.indices {
      let shown = chart.panels[index].series.filter { !$0.isContext }.flatMap(\.points)
      let reach = shown.map(\.x.mean).max()
      let end = reach ?? frontiers.compactMap { $0.points.last?.kl }.max() ?? 0
      let start =
        chart.x.isLogarithmic ? shown.map(\.x.mean).filter { $0 > 0 }.min() ?? end / 100 : 0
      let points = (0...80).compactMap { step -> ChartPoint? in
        // Even in √kl, in which the frontier starts as a straight line.
        let root = start.squareRoot() + (end.squareRoot() - start.squareRoot()) * Double(step) / 80
        let heights = frontiers.compactMap { $0.height(atKL: root * root) }
        return Interval.mean(of: heights).map {
          ChartPoint(x: point(root * root), y: $0, step: step)
        }
      }
      guard points.count > 1 else { continue }
      chart.panels[index].series.append(
        ChartSeries(
          label: chart.panels[index].title == nil ? "exact (\(name))" : "", arm: "exact (\(name))",
          metric: "exact/gold", style: .exact, points: points, mark: .bound))
    }
  }
}
