import Statistics

/// A chart as plain data: what is drawn, before anything is laid out.
///
/// The gnuplot script, the alternative text and the data table are all made from it.
package struct ChartDescription: Sendable, Hashable {
  /// Stem of its files and prefix of its ids: lower-case letters, digits and hyphens.
  package var name: String
  /// For the caption.
  package var title: String
  /// One frame, or several that share the axis of x.
  package var panels: [ChartPanel]
  package var x: ChartAxis
  /// Number of frames side by side.
  package var columns: Int
  /// Lines that have the same meaning in every frame, where no frame labels its own.
  package var key: [ChartKeyEntry]
  /// What a reader must know: series left out, bands cut off.
  package var notes: [String]

  package init(
    name: String, title: String, x: ChartAxis, panels: [ChartPanel], columns: Int = 1,
    key: [ChartKeyEntry] = [], notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.x = x
    self.panels = panels
    self.columns = columns
    self.key = key
    self.notes = notes
  }

  /// True when no series has a point.
  package var isEmpty: Bool {
    panels.allSatisfy { $0.series.allSatisfy(\.points.isEmpty) && $0.cells.isEmpty }
  }
}

/// One frame of a chart.
package struct ChartPanel: Sendable, Hashable {
  /// Name of the arm, in small multiples; nil where the axis says all.
  package var title: String?
  package var y: ChartAxis
  package var series: [ChartSeries]
  /// The fields of a heat map.
  package var cells: [ChartCell]

  package init(
    title: String? = nil, y: ChartAxis, series: [ChartSeries], cells: [ChartCell] = []
  ) {
    self.title = title
    self.y = y
    self.series = series
    self.cells = cells
  }
}

/// What an axis measures.
package struct ChartAxis: Sendable, Hashable {
  package var label: String
  /// As in the metric dictionary; `1` for a plain number, empty for none.
  package var unit: String
  package var isLogarithmic: Bool
  /// Names that stand in place of numbers, at 0, 1, 2, …; empty for numbers.
  package var categories: [String]

  package init(
    _ label: String, unit: String = "", isLogarithmic: Bool = false, categories: [String] = []
  ) {
    self.label = label
    self.unit = unit
    self.isLogarithmic = isLogarithmic
    self.categories = categories
  }

  /// `kl/reference (nats per response)`.
  package var text: String {
    if label.isEmpty { return unit }
    return unit.isEmpty || unit == "1" ? label : "\(label) (\(unit))"
  }
}

/// One line with its interval, or a path through two metrics.
package struct ChartSeries: Sendable, Hashable {
  /// Written at the end of the line.
  package var label: String
  /// Name of the run and of the metric, for the table and the alternative text.
  package var arm: String
  package var metric: String
  package var style: SeriesStyle
  /// In the order of drawing.
  package var points: [ChartPoint]
  package var mark: Mark
  /// Drawn thin and grey behind the others, in small multiples.
  package var isContext: Bool

  package init(
    label: String, arm: String, metric: String, style: SeriesStyle, points: [ChartPoint],
    mark: Mark = .line, isContext: Bool = false
  ) {
    self.label = label
    self.arm = arm
    self.metric = metric
    self.style = style
    self.points = points
    self.mark = mark
    self.isContext = isContext
  }

  /// How its points are drawn.
  package enum Mark: Sendable, Hashable {
    /// A line with a band.
    case line
    /// A run's way through two metrics; its end carries the intervals.
    case path
    /// A point with both intervals for each setting, joined in order of x.
    case frontier
    /// A fitted curve: a line alone.
    case curve
    /// What nothing can exceed: a line with a band and its name.
    case bound
    /// A lying bar from zero, with its interval.
    case bar
    /// Counts in bins, as a stair.
    case stair
  }

  /// Whether x is measured like y, and both scatter.
  var isPath: Bool { mark == .path || mark == .frontier || mark == .bound }
}

/// One field of a heat map.
package struct ChartCell: Sendable, Hashable {
  package var row: Int
  package var column: Int
  /// Name of the run.
  package var arm: String
  package var value: Interval
}

extension ChartSeries {
  /// More points than this are closer together than a picture can show.
  static let mostDrawnPoints = 400

  /// Every how many points are drawn; the last one always is.
  var drawingStride: Int {
    let most = isContext ? Self.mostDrawnPoints / 5 : Self.mostDrawnPoints
    return (points.count + most - 1) / most
  }

  /// The points whose interval is drawn: of a path the last.
  var intervalPoints: ArraySlice<ChartPoint> { mark == .path ? points.suffix(1) : points[...] }

  /// The points that are drawn.
  var drawnPoints: [ChartPoint] {
    let every = drawingStride
    guard every > 1 else { return points }
    return points.enumerated().filter { index, _ in (points.count - 1 - index) % every == 0 }
      .map(\.element)
  }
}

/// A mean over seeds at one place.
package struct ChartPoint: Sendable, Hashable {
  package var x: Interval
  package var y: Interval
  /// Updates done when it was measured.
  package var step: Int

  package init(x: Interval, y: Interval, step: Int) {
    self.x = x
    self.y = y
    self.step = step
  }
}

/// Which colour, dash and marker a series has; each alone tells it from the others.
package struct SeriesStyle: Sendable, Hashable {
  package var color: Int
  package var dash: Int
  package var marker: Int

  package init(color: Int, dash: Int, marker: Int) {
    self.color = color
    self.dash = dash
    self.marker = marker
  }

  package init(_ index: Int) { self.init(color: index, dash: index, marker: index) }

  /// That of an exact frontier: dark and solid, without markers.
  static let exact = SeriesStyle(color: 5, dash: 0, marker: 0)
}

/// One entry of the key above small multiples.
package struct ChartKeyEntry: Sendable, Hashable {
  package var label: String
  package var style: SeriesStyle

  package init(label: String, style: SeriesStyle) {
    self.label = label
    self.style = style
  }
}
