import Statistics

/// The numbers behind a chart, as a table of texts.
package struct ChartTable: Sendable, Hashable {
  package var columns: [String]
  package var rows: [[String]]
  /// Says how many rows were left out; empty when none.
  package var note: String

  /// More rows than this are thinned; `metrics.csv` has them all.
  package static let mostRows = 40
}

extension ChartDescription {
  /// The table behind the chart: a row per step, a column per series.
  package var table: ChartTable {
    if let table = tableOfKind { return table }
    func isListed(_ series: ChartSeries) -> Bool {
      !series.isContext && !series.points.isEmpty && series.mark != .curve && series.mark != .bound
    }
    let series = panels.flatMap { $0.series.filter(isListed) }
    let units = panels.flatMap { panel in
      panel.series.filter(isListed).map { _ in panel.y.unit }
    }
    let steps = Set(series.flatMap { $0.points.map(\.step) }).sorted()
    let kept = Self.thinned(steps)
    let isPath = series.contains(where: \.isPath)
    let tables = series.map {
      Dictionary($0.points.map { ($0.step, $0) }, uniquingKeysWith: { $1 })
    }
    let rows = kept.map { step in
      ["\(step)"]
        + tables.flatMap { table -> [String] in
          let point = table[step]
          let y = point?.y.text ?? "–"
          return isPath ? [point?.x.text ?? "–", y] : [y]
        }
    }
    let names = zip(series, units).flatMap { series, unit in
      (isPath ? ["\(series.arm): \(x.text)"] : [])
        + ["\(series.arm): \(ChartAxis(series.metric, unit: unit).text)"]
    }
    let note =
      kept.count < steps.count
      ? "\(kept.count) of \(steps.count) steps; metrics.csv has all of them." : ""
    return ChartTable(columns: ["step"] + names, rows: rows, note: note)
  }

  private static func thinned(_ steps: [Int]) -> [Int] {
    guard steps.count > ChartTable.mostRows else { return steps }
    let last = ChartTable.mostRows - 1
    return (0...last).map { steps[$0 * (steps.count - 1) / last] }
  }
}
