import Foundation
import Statistics

/// The commands that draw a chart: `gnuplot reward.gp > reward.svg`.
///
/// Every number has a fixed form, so that the same chart is the same text. All places are
/// given in fractions of the picture, since the layout is ours and not gnuplot's.
package struct GnuplotScript: Sendable, Hashable {
  /// The whole script.
  package private(set) var text = ""
  private let layout: ChartLayout
  private let chart: ChartDescription
  private var nextLabel = 1
  private var nextArrow = 1

  /// Writes the script of a chart.
  package init(_ chart: ChartDescription) {
    self.chart = chart
    layout = ChartLayout(chart)
    head()
    for (index, frame) in layout.frames.enumerated() { data(of: frame, index) }
    line("set multiplot")
    for (index, frame) in layout.frames.enumerated() { panel(frame, index) }
    line("unset multiplot")
  }

  package static func == (left: GnuplotScript, right: GnuplotScript) -> Bool {
    left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  // MARK: - Head and data

  private mutating func head() {
    let title = chart.title.filter { !$0.isNewline }
    line("# \(title)")
    line("# gnuplot \(chart.name).gp > \(chart.name).svg")
    line(
      "set terminal svg size \(Int(ChartLayout.width)),\(Int(layout.height)) fixed noenhanced "
        + "font 'sans-serif,\(Int(ChartLayout.textSize))'")
    line("set encoding utf8")
    line("unset key")
    line("set border 0")
    line("set style fill solid noborder")
  }

  private mutating func data(of frame: ChartLayout.Frame, _ index: Int) {
    for (number, series) in frame.panel.series.enumerated() where !series.points.isEmpty {
      line("$\(name(index, number)) << EOD")
      for point in series.drawnPoints {
        let y = point.y
        var values = [
          point.x.mean, y.mean, frame.y.clamped(y.lower ?? y.mean),
          frame.y.clamped(y.upper ?? y.mean),
        ]
        if series.mark == .frontier || series.mark == .bar {
          values += [point.x.lower, point.x.upper].map { layout.x.clamped($0 ?? point.x.mean) }
        }
        line(values.map(number(_:)).joined(separator: " "))
      }
      line("EOD")
    }
  }

  private func name(_ panel: Int, _ series: Int) -> String { "p\(panel)s\(series)" }

  private func number(_ value: Double) -> String {
    // As many digits as a picture can show, and the shortest text for them.
    let short = Float(value)
    guard short.isFinite else { return "NaN" }
    let text = "\(short)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: - One panel

  private mutating func panel(_ frame: ChartLayout.Frame, _ index: Int) {
    line("unset label; unset arrow")
    nextLabel = 1
    nextArrow = 1
    line(
      "set lmargin at screen \(across(frame.left)); set rmargin at screen \(across(frame.right)); "
        + "set tmargin at screen \(down(frame.top)); set bmargin at screen \(down(frame.bottom))")
    axis("x", layout.x)
    axis("y", frame.y)
    stroke(
      from: (frame.left, frame.bottom), to: (frame.right, frame.bottom), Palette.axis.light,
      width: 1)
    for (value, label) in zip(layout.x.ticks, layout.x.labels) {
      let x = frame.pixel(x: value, on: layout.x)
      if !layout.x.isCategorical {
        stroke(from: (x, frame.bottom), to: (x, frame.bottom + 4), Palette.axis.light, width: 1)
      }
      self.label(label, at: (x, frame.bottom + 16), "center", Palette.muted.light)
    }
    for (value, label) in zip(frame.y.ticks, frame.y.labels) {
      let y = frame.pixel(y: value)
      if !frame.y.isCategorical {
        stroke(
          from: (frame.left, y), to: (frame.right, y),
          value == 0 ? Palette.axis.light : Palette.grid.light, width: 1)
      }
      self.label(label, at: (frame.left - 7, y), "right", Palette.muted.light)
    }
    let title = frame.panel.title ?? frame.panel.y.text
    self.label(
      title, at: (tickEdge(frame), frame.top - 19), "left", Palette.ink.light, isBold: true)
    if frame.namesX {
      let wide = LabelLayout.width(of: chart.x.text, size: ChartLayout.textSize)
      self.label(
        chart.x.text, at: (max(frame.right, wide + 4), frame.bottom + 36), "right",
        Palette.muted.light)
    }
    cells(frame)
    directLabels(frame)
    if index == 0 { key() }
    plot(frame, index)
  }

  private func tickEdge(_ frame: ChartLayout.Frame) -> Double {
    let widths = frame.y.labels.map { LabelLayout.width(of: $0, size: ChartLayout.textSize) }
    return max(2, frame.left - 7 - 0.85 * (widths.max() ?? 0))
  }

  private mutating func axis(_ name: String, _ scale: AxisScale) {
    line("unset \(name)tics")
    line("\(scale.isLogarithmic ? "set" : "unset") logscale \(name)")
    line("set \(name)range [\(number(scale.low)):\(number(scale.high))]")
  }

  /// The fields of a heat map, with their numbers on them.
  private mutating func cells(_ frame: ChartLayout.Frame) {
    let cells = frame.panel.cells
    guard let low = cells.map(\.value.mean).min(), let high = cells.map(\.value.mean).max() else {
      return
    }
    for (number, cell) in cells.enumerated() {
      let row = Double(frame.panel.y.categories.count - 1 - cell.row)
      let column = Double(cell.column)
      let share = high > low ? (cell.value.mean - low) / (high - low) : 0
      let steps = Palette.heat.count
      let color = Palette.heat[min(steps - 1, Int(share * Double(steps)))].light
      let left = frame.pixel(x: column - 0.5, on: layout.x) + 1
      let right = frame.pixel(x: column + 0.5, on: layout.x) - 1
      let top = frame.pixel(y: row + 0.5) + 1
      let bottom = frame.pixel(y: row - 0.5) - 1
      line(
        "set object \(number + 1) rectangle from screen \(across(left)),\(down(bottom)) "
          + "to screen \(across(right)),\(down(top)) back fc rgb '\(color)' fs solid noborder")
      let middle = (left + right) / 2
      let height = (top + bottom) / 2
      let parts = cell.value.text.split(separator: " ± ")
      label(
        String(parts[0]), at: (middle, parts.count > 1 ? height - 8 : height), "center",
        Palette.ink.light)
      if parts.count > 1 {
        label("± \(parts[1])", at: (middle, height + 9), "center", Palette.ink.light)
      }
    }
  }

  private mutating func directLabels(_ frame: ChartLayout.Frame) {
    for label in frame.labels {
      if abs(label.height - label.anchor.y) > 3 {
        let isRight = label.left > label.anchor.x
        let far = label.left + LabelLayout.width(of: label.text, size: ChartLayout.textSize)
        stroke(
          from: (label.anchor.x + (isRight ? 5 : -5), label.anchor.y),
          to: (isRight ? label.left - 3 : min(far, label.anchor.x - 5), label.height),
          Palette.line(label.color).light, width: 0.7)
      }
      self.label(
        label.text, at: (label.left, label.height), "left", Palette.label(label.color).light)
    }
  }

  private mutating func key() {
    for (entry, left, height) in layout.key {
      let color = Palette.line(entry.style.color).light
      stroke(
        from: (left, height), to: (left + 30, height), color, width: 2,
        dash: Palette.dash(entry.style.dash))
      label(entry.label, at: (left + 36, height), "left", Palette.ink.light)
    }
  }

  private mutating func plot(_ frame: ChartLayout.Frame, _ index: Int) {
    var layers: [String] = []
    let series = frame.panel.series.enumerated().filter { !$0.element.points.isEmpty }
    for (number, element) in series where element.isContext {
      layers.append(
        "\(source(index, number)) using 1:2 with lines lw 1 lc rgb '\(Palette.context.light)'")
    }
    for (number, element) in series
    where !element.isContext && (element.mark == .line || element.mark == .bound) {
      guard element.points.count > 1, element.points.contains(where: { $0.y.halfWidth != nil })
      else { continue }
      let color = Palette.line(element.style.color).light.dropFirst()
      layers.append(
        "\(source(index, number)) using 1:3:4 with filledcurves fc rgb '#d2\(color)'")
    }
    for (number, element) in series where !element.isContext {
      layers.append(contentsOf: lines(element, source(index, number)))
    }
    if layers.isEmpty { layers = ["NaN"] }
    line("plot " + layers.map { "\($0) notitle" }.joined(separator: ", \\\n  "))
  }

  private func source(_ panel: Int, _ series: Int) -> String { "$\(name(panel, series))" }

  private func lines(_ series: ChartSeries, _ source: String) -> [String] {
    let color = "lc rgb '\(Palette.line(series.style.color).light)'"
    let dash = "dt \(Palette.dash(series.style.dash))"
    let marker = "pt \(Palette.marker(series.style.marker))"
    let count = series.drawnPoints.count
    let end = "every ::\(count - 1)::\(count - 1)"
    let lastHasInterval = series.points.last?.y.halfWidth != nil
    var layers: [String] = []
    switch series.mark {
    case .curve: return ["\(source) using 1:2 with lines lw 1.4 \(color) \(dash)"]
    case .bound: return ["\(source) using 1:2 with lines lw 1.8 \(color) \(dash)"]
    case .stair: return ["\(source) using 1:2 with histeps lw 2 \(color) \(dash)"]
    case .bar:
      let zero = number(layout.x.clamped(0))
      let bar =
        "\(source) using 1:2:(\(zero)):1:($2-0.3):($2+0.3) with boxxyerror "
        + "fc rgb '\(Palette.line(series.style.color).light)'"
      guard series.points.contains(where: { $0.x.halfWidth != nil }) else { return [bar] }
      return [
        bar,
        "\(source) using 1:2:5:6 with xerrorbars lw 1.6 lc rgb '\(Palette.ink.light)' pt 0",
      ]
    case .frontier:
      layers.append("\(source) using 1:2 with lines lw 1.6 \(color) \(dash)")
      if series.points.contains(where: { $0.y.halfWidth != nil }) {
        layers.append("\(source) using 1:2:5:6:3:4 with xyerrorbars lw 1.2 \(color) pt 0")
      }
      return layers + ["\(source) using 1:2 with points \(color) \(marker) ps 0.9"]
    case .line, .path: break
    }
    if series.mark == .path {
      let path = "\(source) using 1:2 with linespoints lw 1.2 \(color) \(marker) ps 0.35"
      layers.append(path)
      if let last = series.points.last, lastHasInterval {
        let reach = [last.x.lower ?? last.x.mean, last.x.upper ?? last.x.mean].map {
          number(layout.x.clamped($0))
        }
        layers.append(
          "\(source) \(end) using 1:2:(\(reach[0])):(\(reach[1])):3:4 "
            + "with xyerrorbars lw 1.4 \(color) pt 0")
      }
      layers.append("\(source) \(end) using 1:2 with points \(color) \(marker) ps 0.9")
      return layers
    }
    if count == 1, lastHasInterval {
      layers.append("\(source) using 1:2:3:4 with yerrorbars lw 1.4 \(color) pt 0")
    }
    if count > 1 {
      layers.append("\(source) using 1:2 with lines lw 2 \(color) \(dash)")
    }
    let every = max(1, (count + 7) / 8)
    layers.append("\(source) every \(every) using 1:2 with points \(color) \(marker) ps 0.6")
    return layers
  }

  // MARK: - Primitives

  private mutating func line(_ command: String) { text += command + "\n" }

  private func across(_ x: Double) -> String { String(format: "%.5f", x / ChartLayout.width) }
  private func down(_ y: Double) -> String { String(format: "%.5f", 1 - y / layout.height) }

  private mutating func stroke(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ color: String,
    width: Double, dash: String = "solid"
  ) {
    line(
      "set arrow \(nextArrow) from screen \(across(start.x)),\(down(start.y)) "
        + "to screen \(across(end.x)),\(down(end.y)) nohead back lw \(number(width)) dt \(dash) "
        + "lc rgb '\(color)'")
    nextArrow += 1
  }

  private mutating func label(
    _ text: String, at place: (x: Double, y: Double), _ alignment: String, _ color: String,
    isBold: Bool = false
  ) {
    // Single quotes take everything literally but themselves; control characters would end the line.
    let quoted = text.filter { !$0.unicodeScalars.contains { $0.value < 32 } }
      .replacingOccurrences(of: "'", with: "''")
    let font = isBold ? " font 'sans-serif:Bold,\(Int(ChartLayout.textSize))'" : ""
    line(
      "set label \(nextLabel) '\(quoted)' at screen \(across(place.x)),\(down(place.y)) "
        + "\(alignment) front textcolor rgb '\(color)'\(font)")
    nextLabel += 1
  }
}
