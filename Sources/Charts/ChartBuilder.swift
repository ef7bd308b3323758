import Foundation
import Planning
import Recording
import Statistics

/// Makes chart descriptions from what a document asked for and what the stages recorded.
package struct ChartBuilder: Sendable {
  let plan: Plan
  let results: Results

  /// More lines than this in one frame and each arm gets a frame of its own.
  package static let mostLines = 6

  package init(plan: Plan, results: Results) {
    self.plan = plan
    self.results = results
  }

  /// Describes a requested chart.
  ///
  /// - Parameters:
  ///   - request: Stages and metrics; metrics of different units get frames of their own.
  ///   - name: Stem of its files and ids.
  /// - Returns: A description, empty when nothing was recorded.
  package func chart(_ request: ChartRequest, name: String) -> ChartDescription {
    switch request.kind {
    case .lines: return lines(request, name: name)
    case .bars: return bars(request, name: name)
    case .histogram(let bins): return histogram(request, bins: bins, name: name)
    case .heatMap(let rows, let columns): return heatMap(request, rows, columns, name: name)
    case .frontiers(let settings): return frontiers(request, settings, name: name)
    }
  }

  private func lines(_ request: ChartRequest, name: String) -> ChartDescription {
    let isPath = request.x != "step"
    var lines: [Line] = []
    var notes: [String] = []
    // Runs with points that a logarithmic axis cannot show.
    var hidden: [String] = []
    for (arm, stage) in request.stages.enumerated() where plan.stages.indices.contains(stage) {
      for (number, metric) in request.y.enumerated() {
        let found = isPath ? path(request.x, metric, stage) : line(metric, stage)
        if found.points.isEmpty {
          notes.append("\(plan.stages[stage].name) has no \(metric): n/a.")
        }
        if found.hasGaps {
          notes.append(
            "Steps at which \(metric) of \(plan.stages[stage].name) is not finite are left out.")
        }
        let drawable = found.points.filter {
          (!request.logX || $0.x.mean > 0) && (!request.logY || $0.y.mean > 0)
        }
        if drawable.count < found.points.count {
          if !hidden.contains(plan.stages[stage].name) { hidden.append(plan.stages[stage].name) }
        }
        lines.append(
          Line(arm: arm, stage: stage, metricIndex: number, metric: metric, points: drawable))
      }
    }
    lines.removeAll { $0.points.isEmpty }
    if !hidden.isEmpty {
      notes.append(
        "Points of \(hidden.joined(separator: ", ")) that are not positive have no place on a "
          + "logarithmic axis.")
    }
    let title = request.title ?? defaultTitle(request)
    let definition = MetricDictionary[request.x]
    let x =
      isPath
      ? ChartAxis(request.x, unit: definition?.unit ?? "") : ChartAxis("step", unit: "updates")
    var chart = ChartDescription(name: name, title: title, x: x, panels: [], notes: notes)
    chart.x.isLogarithmic = request.logX
    let units = unitGroups(request.y)
    let isMany = units.contains { group in
      lines.count { group.metrics.contains($0.metric) } > Self.mostLines
    }
    if isMany {
      multiply(&chart, lines, units, request, isPath)
    } else {
      chart.panels = units.compactMap { group in
        let own = lines.filter { group.metrics.contains($0.metric) }
        return own.isEmpty ? nil : panel(own, group, request, isPath)
      }
    }
    if let form = request.fit { draw(form, over: &chart, request) }
    if let stage = request.exact { drawExact(around: stage, over: &chart) }
    for index in chart.panels.indices { chart.panels[index].y.isLogarithmic = request.logY }
    return chart
  }

  // MARK: - Lines

  private struct Line {
    var arm: Int
    var stage: Int
    var metricIndex: Int
    var metric: String
    var points: [ChartPoint]
  }

  private func line(_ metric: String, _ stage: Int) -> (points: [ChartPoint], hasGaps: Bool) {
    let series = SeedSeries(metric, stage: stage, plan: plan, results: results)
    let points = series.points.map { step, value in
      ChartPoint(
        x: Interval(mean: Double(step), halfWidth: nil, count: value.count, method: ""), y: value,
        step: step)
    }
    return (points, series.hasGaps)
  }

  /// The way through two metrics: their means at the steps at which both were recorded.
  private func path(
    _ x: String, _ y: String, _ stage: Int
  ) -> (points: [ChartPoint], hasGaps: Bool) {
    let across = SeedSeries(x, stage: stage, plan: plan, results: results)
    let up = SeedSeries(y, stage: stage, plan: plan, results: results)
    let places = Dictionary(across.points.map { ($0.step, $0.value) }, uniquingKeysWith: { $1 })
    let points = up.points.compactMap { step, value in
      places[step].map { ChartPoint(x: $0, y: value, step: step) }
    }
    return (points, across.hasGaps || up.hasGaps)
  }

  // MARK: - Frames

  private struct UnitGroup {
    var unit: String
    var metrics: [String]
  }

  /// Metrics that can share an axis, in the order in which they were asked for.
  private func unitGroups(_ metrics: [String]) -> [UnitGroup] {
    var groups: [UnitGroup] = []
    for metric in metrics {
      let unit = MetricDictionary[metric]?.unit ?? ""
      if let index = groups.firstIndex(where: { $0.unit == unit }) {
        groups[index].metrics.append(metric)
      } else {
        groups.append(UnitGroup(unit: unit, metrics: [metric]))
      }
    }
    return groups
  }

  private func panel(
    _ lines: [Line], _ group: UnitGroup, _ request: ChartRequest, _ isPath: Bool
  ) -> ChartPanel {
    let metrics = Set(lines.map(\.metric))
    let arms = Set(lines.map(\.arm))
    let series = lines.map { line in
      let stage = plan.stages[line.stage].name
      let hasManyArms = request.stages.count > 1
      let style =
        !hasManyArms
        ? SeriesStyle(line.metricIndex)
        : group.metrics.count > 1
          ? SeriesStyle(color: line.arm, dash: line.metricIndex, marker: line.arm)
          : SeriesStyle(line.arm)
      let label =
        metrics.count == 1
        ? stage : arms.count == 1 ? line.metric : "\(stage) \(shortName(of: line.metric))"
      return ChartSeries(
        label: label, arm: stage, metric: line.metric, style: style, points: line.points,
        mark: isPath ? .path : .line)
    }
    return ChartPanel(y: axis(of: group), series: series)
  }

  private func axis(of group: UnitGroup) -> ChartAxis {
    ChartAxis(group.metrics.count == 1 ? group.metrics[0] : "", unit: group.unit)
  }

  private func shortName(of metric: String) -> String {
    metric.split(separator: "/").last.map(String.init) ?? metric
  }

  /// Small multiples: a frame per arm, the other arms grey behind it.
  private func multiply(
    _ chart: inout ChartDescription, _ lines: [Line], _ units: [UnitGroup],
    _ request: ChartRequest, _ isPath: Bool
  ) {
    for group in units {
      let own = lines.filter { group.metrics.contains($0.metric) }
      // No more points than are drawn, since every other frame has them all once more.
      let behind = own.filter { $0.metricIndex == own.first?.metricIndex }.map {
        var series = ChartSeries(
          label: "", arm: plan.stages[$0.stage].name, metric: $0.metric, style: SeriesStyle(0),
          points: $0.points, mark: isPath ? .path : .line, isContext: true)
        series.points = series.drawnPoints
        return (key: $0.arm, value: series)
      }
      for arm in request.stages.indices where own.contains(where: { $0.arm == arm }) {
        let name = plan.stages[request.stages[arm]].name
        let context = behind.filter { $0.key != arm }.map(\.value)
        let front = own.filter { $0.arm == arm }.map {
          ChartSeries(
            label: $0.metric, arm: name, metric: $0.metric,
            style: SeriesStyle($0.metricIndex), points: $0.points, mark: isPath ? .path : .line)
        }
        let title = units.count > 1 ? "\(name): \(axis(of: group).text)" : name
        chart.panels.append(
          ChartPanel(title: title, y: axis(of: group), series: context + front))
      }
    }
    chart.columns = 3
    let first = units[0]
    chart.key = first.metrics.enumerated().map { index, metric in
      let text = first.unit == "1" ? metric : "\(metric) (\(first.unit))"
      return ChartKeyEntry(label: text, style: SeriesStyle(index))
    }
  }

  func defaultTitle(_ request: ChartRequest) -> String {
    let metrics = request.y.joined(separator: ", ")
    switch request.kind {
    case .lines: break
    case .bars, .heatMap: return "\(metrics) at the end"
    case .histogram: return "Values of \(metrics)"
    case .frontiers: return "\(metrics) against \(request.x) at the end"
    }
    return request.x == "step" ? metrics : "\(metrics) against \(request.x)"
  }
}
