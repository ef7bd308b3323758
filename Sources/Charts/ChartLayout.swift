import Statistics

/// Where everything of a chart stands, in pixels from the top left.
struct ChartLayout {
  static let width = 640.0
  static let textSize = 13.0

  var height: Double
  var x: AxisScale
  var frames: [Frame]
  /// Entries of the key with their left edge and their height.
  var key: [(entry: ChartKeyEntry, left: Double, height: Double)]

  /// One panel's rectangle, axis and labels.
  struct Frame {
    var panel: ChartPanel
    var y: AxisScale
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    var labels: [Label]
    /// Whether the axis of x is named below this frame.
    var namesX: Bool

    func pixel(x value: Double, on scale: AxisScale) -> Double {
      left + scale.position(of: value) * (right - left)
    }

    func pixel(y value: Double) -> Double { bottom - y.position(of: value) * (bottom - top) }
  }

  /// A label at a line's end.
  struct Label {
    var text: String
    var color: Int
    var left: Double
    var height: Double
    /// End of the line that it names.
    var anchor: (x: Double, y: Double)
  }

  init(_ chart: ChartDescription) {
    let isGrid = chart.columns > 1
    let (x, scales) = ChartLayout.scales(of: chart)
    let rows = ChartLayout.rows(of: chart)
    let head = 34.0
    let places = chart.panels.map(\.y.categories.count).max() ?? 0
    let frameHeight =
      places > 0
      ? Double(places) * (chart.x.categories.isEmpty ? 30 : 44)
      : isGrid ? 112.0 : rows > 1 ? 180.0 : 272.0
    let foot = 30.0
    let gap = isGrid ? 14.0 : 10.0
    let rowHeight = head + frameHeight + foot
    let tickWidth = scales.flatMap(\.labels).map { LabelLayout.width(of: $0, size: Self.textSize) }
    let leftMargin = max(34, (tickWidth.max() ?? 0) + 14)
    let areBeside = ChartLayout.pathsEndTogether(chart)
    let labelWidth = isGrid ? 0 : ChartLayout.labelWidth(of: chart, withPaths: areBeside)
    let columnWidth = (Self.width - 8) / Double(chart.columns)
    key = ChartLayout.key(of: chart, from: leftMargin)
    let keyHeight = key.last.map { $0.height + 13 } ?? 0
    frames = chart.panels.enumerated().map { index, panel in
      let column = Double(index % chart.columns)
      let row = Double(index / chart.columns)
      let top = keyHeight + row * (rowHeight + gap) + head
      var frame = Frame(
        panel: panel, y: scales[index], left: column * columnWidth + leftMargin,
        right: isGrid ? (column + 1) * columnWidth - 12 : Self.width - max(18, labelWidth + 22),
        top: top, bottom: top + frameHeight, labels: [],
        namesX: index == chart.panels.count - 1)
      if !isGrid { frame.labels = frame.directLabels(on: x, arePathsBeside: areBeside) }
      return frame
    }
    height = keyHeight + Double(rows) * (rowHeight + gap) - gap + 22
    self.x = x
  }

  /// The axis across, and that of each panel; small multiples share one.
  static func scales(of chart: ChartDescription) -> (x: AxisScale, y: [AxisScale]) {
    let shared = chart.columns > 1 ? scaleY(of: chart.panels, ticks: 4) : nil
    let ticks = rows(of: chart) > 1 ? 4 : 5
    return (scaleX(of: chart), chart.panels.map { shared ?? scaleY(of: [$0], ticks: ticks) })
  }

  private static func rows(of chart: ChartDescription) -> Int {
    (chart.panels.count + chart.columns - 1) / max(1, chart.columns)
  }

  /// Entries one beside the other, in as many rows as they need.
  private static func key(
    of chart: ChartDescription, from start: Double
  ) -> [(entry: ChartKeyEntry, left: Double, height: Double)] {
    var (left, height) = (start, 13.0)
    return chart.key.map { entry in
      let wide = 40 + LabelLayout.width(of: entry.label, size: textSize)
      if left > start, left + wide > width { (left, height) = (start, height + 20) }
      defer { left += wide + 16 }
      return (entry, left, height)
    }
  }

  private static func scaleX(of chart: ChartDescription) -> AxisScale {
    if !chart.x.categories.isEmpty { return .categories(chart.x.categories) }
    let series = chart.panels.flatMap(\.series)
    let points = series.flatMap(\.points)
    let values = points.map(\.x.mean)
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let wanted = chart.columns > 1 ? 3 : 6
    if chart.x.isLogarithmic { return .logarithmic(low, high) }
    if series.contains(where: { $0.mark == .bar }) {
      let bounds: [Double] = points.flatMap {
        [0, $0.x.lower ?? $0.x.mean, $0.x.upper ?? $0.x.mean]
      }
      return .linear(bounds.min() ?? 0, bounds.max() ?? 1, ticks: wanted)
    }
    if series.contains(where: \.isPath) {
      let drawn = series.flatMap(\.intervalPoints).map(\.x)
      // Distances are not negative, whatever an interval says.
      return .linear(low, reach((low, high), drawn, share: 0.25).high, ticks: wanted)
    }
    return series.contains { $0.mark == .stair }
      ? .linear(low, high, ticks: wanted) : .tight(low, high, ticks: wanted)
  }

  private static func scaleY(of panels: [ChartPanel], ticks: Int) -> AxisScale {
    if let names = panels.first?.y.categories, !names.isEmpty { return .categories(names) }
    let series = panels.flatMap(\.series)
    let means = series.flatMap(\.points).map(\.y.mean)
    let points = series.flatMap(\.intervalPoints).map(\.y)
    guard let low = means.min(), let high = means.max() else { return .linear(0, 1) }
    if panels.allSatisfy(\.y.isLogarithmic), low > 0 {
      let lowers = points.compactMap(\.lower).filter { $0 > low / 10 }
      let uppers = points.compactMap(\.upper).filter { $0 < high * 10 }
      return .logarithmic(min(low, lowers.min() ?? low), max(high, uppers.max() ?? high))
    }
    // A quarter where distance is an axis, on which the eye compares places.
    let ends = reach((low, high), points, share: series.contains(where: \.isPath) ? 0.25 : 1)
    return .linear(ends.low, ends.high, ticks: ticks)
  }

  /// A range of means with their intervals, which may take a share of that range again on each side.
  ///
  /// Two seeds can have an interval that dwarfs the means.
  private static func reach(
    _ means: (low: Double, high: Double), _ intervals: [Interval], share: Double
  ) -> (low: Double, high: Double) {
    let (low, high) = means
    let room = share * max(high - low, 0.05 * max(abs(low), abs(high)))
    let lower = intervals.compactMap(\.lower).min().map { max($0, low - room) } ?? low
    let upper = intervals.compactMap(\.upper).max().map { min($0, high + room) } ?? high
    return (min(low, lower), max(high, upper))
  }

  /// Whether several paths end one above the other at the right, where labels on them would lie on marks.
  private static func pathsEndTogether(_ chart: ChartDescription) -> Bool {
    let paths = chart.panels.flatMap(\.series).filter {
      $0.isPath && !$0.isContext && !$0.label.isEmpty
    }
    let ends = paths.compactMap(\.points.last?.x.mean)
    let values = chart.panels.flatMap(\.series).flatMap(\.points).map(\.x.mean)
    guard ends.count > 1, let low = values.min(), let high = values.max() else { return false }
    return ends.allSatisfy { high - $0 <= 0.05 * (high - low) }
  }

  private static func labelWidth(of chart: ChartDescription, withPaths: Bool) -> Double {
    chart.panels.flatMap(\.series).filter {
      !$0.isContext && (withPaths || !$0.isPath) && !$0.points.isEmpty && !$0.label.isEmpty
    }
    .map { LabelLayout.width(of: shortened($0.label), size: textSize) }.max() ?? 0
  }

  /// A label that leaves the drawing some room; the table has the whole name.
  static func shortened(_ label: String) -> String {
    label.count <= 24 ? label : label.prefix(23) + "…"
  }
}
