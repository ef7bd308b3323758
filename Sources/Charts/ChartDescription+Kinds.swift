import Statistics

/// Words and tables of bars, histograms, heat maps and frontiers.
extension ChartDescription {
  private var mark: ChartSeries.Mark? { panels.first?.series.first?.mark }
  private var cells: [ChartCell] { panels.flatMap(\.cells) }

  /// The alternative text of the kinds that are no lines over steps; nil for those.
  var wordsOfKind: String? {
    let series = panels.flatMap(\.series)
    switch mark {
    case .bar:
      let arms = series.compactMap { arm in
        arm.points.first.map { "\(arm.arm) \($0.x.text) (\($0.x.countText))" }
      }
      return "Bars of \(x.text): \(arms.joined(separator: "; "))."
    case .stair:
      let arms = series.map { arm -> String in
        let total = Int(arm.points.reduce(0) { $0 + $1.y.mean })
        let top = arm.points.max { $0.y.mean < $1.y.mean }
        let place = top.map { NumberText.significant($0.x.mean) } ?? "–"
        return "\(arm.arm): \(total) values, most of them (\(Int(top?.y.mean ?? 0))) near \(place)"
      }
      return "Histogram of \(x.text). \(arms.joined(separator: ". "))."
    case .frontier, .bound:
      let arms = series.map { arm in
        let points = arm.listedPoints.map { "\($0.y.text) at \(x.label) \($0.x.text)" }
        return "\(arm.arm): \(points.joined(separator: ", "))"
      }
      let y = panels.first?.y.text ?? ""
      return "Frontier of \(y) against \(x.text). \(arms.joined(separator: ". "))."
    default: break
    }
    guard let high = cells.max(by: { $0.value.mean < $1.value.mean }),
      let low = cells.min(by: { $0.value.mean < $1.value.mean })
    else { return nil }
    return "Heat map of \(panels.first?.title ?? title), \(cells.count) fields: highest "
      + "\(high.value.text) (\(high.arm)), lowest \(low.value.text) (\(low.arm))."
  }

  /// How the numbers of these kinds came about.
  var seedsOfKind: String? {
    let values: [Interval]
    switch mark {
    case .bar, .frontier:
      let sampled = panels.flatMap { $0.series.filter { $0.mark != .bound } }
      values = sampled.flatMap { $0.points.map(\.x) }
    case .bound: values = panels.flatMap { $0.series.flatMap { $0.points.map(\.y) } }
    case .stair: return "All recorded values, over steps and seeds."
    default: values = cells.map(\.value)
    }
    guard mark == .bar || mark == .frontier || mark == .bound || !cells.isEmpty,
      let low = values.map(\.count).min(), let high = values.map(\.count).max()
    else { return nil }
    if mark == .bound {
      return high == 1 ? "One seed." : "Mean over \(high) seeds with the 95\u{00A0}% interval."
    }
    if high == 1 { return "Last values of one seed: no interval." }
    let count = low == high ? "\(high)" : "\(low) to \(high)"
    return "Last values, mean over \(count) seeds with the 95\u{00A0}% interval (Student's t)."
  }

  /// The table of these kinds.
  var tableOfKind: ChartTable? {
    let series = panels.flatMap(\.series)
    switch mark {
    case .bar:
      return ChartTable(
        columns: ["run", x.text],
        rows: series.compactMap { arm in arm.points.first.map { [arm.arm, $0.x.text] } }, note: "")
    case .stair:
      let places = series.first?.points.map(\.x.mean) ?? []
      let rows = places.indices.map { bin in
        [NumberText.significant(places[bin])]
          + series.map { "\(Int($0.points[bin].y.mean))" }
      }
      return ChartTable(
        columns: ["middle of the bin: \(x.text)"] + series.map(\.arm), rows: rows, note: "")
    case .frontier, .bound:
      let rows = series.flatMap { arm in
        arm.listedPoints.map { [arm.arm, $0.x.text, $0.y.text] }
      }
      return ChartTable(
        columns: ["settings", x.text, panels.first?.y.text ?? ""], rows: rows, note: "")
    default: break
    }
    guard !cells.isEmpty, let names = panels.first?.y.categories.reversed() else { return nil }
    let rows = names.enumerated().map { row, name in
      [name]
        + x.categories.indices.map { column in
          cells.first { $0.row == row && $0.column == column }?.value.text ?? "–"
        }
    }
    return ChartTable(columns: [""] + x.categories, rows: rows, note: "")
  }
}

extension ChartSeries {
  /// The points that words and tables list: nine of a curve, all where points were measured.
  fileprivate var listedPoints: [ChartPoint] {
    guard mark == .bound, points.count > 9 else { return points }
    return (0...8).map { points[$0 * (points.count - 1) / 8] }
  }
}
