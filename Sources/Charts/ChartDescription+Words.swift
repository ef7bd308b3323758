import Statistics

extension ChartDescription {
  /// What the picture shows, in words, from the numbers that it is drawn from.
  package var alternativeText: String {
    guard !isEmpty else { return "Empty chart: \(title). \(notes.joined(separator: " "))" }
    if let words = wordsOfKind { return words }
    let shown = panels.flatMap { $0.series.filter { !$0.isContext && $0.mark != .curve } }
    let kind = shown.contains(where: \.isPath) ? "Path chart" : "Line chart"
    var axes: [String] = []
    for panel in panels where !axes.contains(panel.y.text) { axes.append(panel.y.text) }
    let frames = panels.count > 1 ? " in \(panels.count) frames" : ""
    let opening = "\(kind)\(frames): \(axes.joined(separator: "; ")) against \(x.text)."
    return ([opening] + shown.compactMap(sentence) + [seedsSentence])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How the means and bands came about: `Mean over 3 seeds; the band is …`.
  package var seedsSentence: String {
    if let sentence = seedsOfKind { return sentence }
    let points = panels.flatMap { $0.series.filter { $0.mark != .curve }.flatMap(\.points) }
    guard let low = points.map(\.y.count).min(), let high = points.map(\.y.count).max() else {
      return ""
    }
    let every = panels.flatMap { $0.series.filter { !$0.isContext }.map(\.drawingStride) }.max()
    let thinned = every.map { $0 > 1 ? " Every \($0)th step is drawn." : "" } ?? ""
    let cut = hasCutIntervals ? " Intervals that leave the frame are cut off." : ""
    if high == 1 { return "One seed: points without interval." + thinned }
    let count = low == high ? "\(high)" : "\(low) to \(high)"
    let shape = panels.contains { $0.series.contains(where: \.isPath) } ? "bars" : "band"
    return "Mean over \(count) seeds; the \(shape) \(shape == "bars" ? "are" : "is") "
      + "the 95\u{00A0}% interval (Student's t)." + cut + thinned
  }

  /// Whether an interval reaches further than the drawing shows.
  private var hasCutIntervals: Bool {
    let scales = ChartLayout.scales(of: self)
    func isCut(_ interval: Interval, _ scale: AxisScale) -> Bool {
      let (lower, upper) = (interval.lower ?? interval.mean, interval.upper ?? interval.mean)
      return lower < scale.low || upper > scale.high
    }
    return zip(panels, scales.y).contains { panel, y in
      panel.series.filter { !$0.isContext }.contains { series in
        series.intervalPoints.contains {
          isCut($0.y, y) || (series.isPath && isCut($0.x, scales.x))
        }
      }
    }
  }

  private func sentence(_ series: ChartSeries) -> String? {
    guard let first = series.points.first, let last = series.points.last else { return nil }
    func place(_ point: ChartPoint) -> String {
      series.isPath
        ? "\(x.label) \(NumberText.significant(point.x.mean))"
        : "\(x.label) \(NumberText.plain(point.x.mean))"
    }
    if series.points.count == 1 {
      return
        "\(series.arm), \(series.metric): \(last.y.text) at \(place(last)) (\(last.y.countText))."
    }
    let highest = series.points.max { $0.y.mean < $1.y.mean } ?? last
    let lowest = series.points.min { $0.y.mean < $1.y.mean } ?? last
    var text =
      "\(series.arm), \(series.metric): from \(first.y.text) at \(place(first)) to \(last.y.text) "
      + "at \(place(last)) (\(last.y.countText))"
    if highest.y.mean > max(first.y.mean, last.y.mean) {
      text += ", highest \(NumberText.significant(highest.y.mean)) at \(place(highest))"
    }
    if lowest.y.mean < min(first.y.mean, last.y.mean) {
      text += ", lowest \(NumberText.significant(lowest.y.mean)) at \(place(lowest))"
    }
    return text + "."
  }
}
