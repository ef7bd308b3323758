import Statistics

extension ChartLayout.Frame {
  /// The names of the lines: beside the frame at the height of their ends, those of paths at the ends themselves.
  ///
  /// - Parameters:
  ///   - x: The axis across.
  ///   - arePathsBeside: Whether paths end at the frame's edge and are named beside it too.
  /// - Returns: A label for each series that has a name.
  func directLabels(on x: AxisScale, arePathsBeside: Bool) -> [ChartLayout.Label] {
    let named = panel.series.filter { !$0.isContext && !$0.label.isEmpty && !$0.points.isEmpty }
    let paths = arePathsBeside ? [] : named.filter(\.isPath)
    let lines = arePathsBeside ? named : named.filter { !$0.isPath }
    return beside(lines, on: x, areEarlyAtEnds: !arePathsBeside) + atEnds(paths, on: x)
  }

  private func beside(
    _ lines: [ChartSeries], on x: AxisScale, areEarlyAtEnds: Bool
  ) -> [ChartLayout.Label] {
    var labels = lines.map { series in
      let anchor = end(of: series, on: x)
      let endsEarly = areEarlyAtEnds && anchor.x < right - 60
      return ChartLayout.Label(
        text: ChartLayout.shortened(series.label), color: series.style.color,
        left: (endsEarly ? anchor.x : right) + 12, height: anchor.y, anchor: anchor)
    }
    let heights = LabelLayout.spread(
      labels.map(\.height), spacing: ChartLayout.textSize + 4, within: top - 4...bottom + 4)
    for index in labels.indices { labels[index].height = heights[index] }
    return labels
  }

  private func atEnds(_ paths: [ChartSeries], on x: AxisScale) -> [ChartLayout.Label] {
    let texts = paths.map { ChartLayout.shortened($0.label) }
    let wishes = zip(paths, texts).map { series, text in
      PathLabels.Wish(
        width: LabelLayout.width(of: text, size: ChartLayout.textSize),
        end: end(of: series, on: x))
    }
    let area = PathLabels.Box(
      left: left + 2, top: top - 12, right: ChartLayout.width - 4, bottom: bottom)
    let places = PathLabels(strokes: strokes(on: x), area: area).places(wishes)
    return paths.indices.map { index in
      let (place, end) = (places[index], wishes[index].end)
      // What stands close by needs no line to it.
      let isClose = abs(place.height - end.y) < 20
      return ChartLayout.Label(
        text: texts[index], color: paths[index].style.color, left: place.left,
        height: place.height, anchor: isClose ? (place.left, place.height) : end)
    }
  }

  private func end(of series: ChartSeries, on x: AxisScale) -> (x: Double, y: Double) {
    let last = series.points[series.points.count - 1]
    return (pixel(x: last.x.mean, on: x), pixel(y: last.y.mean))
  }

  /// Lines, intervals and the marks at ends, as strokes.
  private func strokes(on x: AxisScale) -> [PathLabels.Stroke] {
    panel.series.flatMap { series -> [PathLabels.Stroke] in
      let ends = series.drawnPoints.map { (x: pixel(x: $0.x.mean, on: x), y: pixel(y: $0.y.mean)) }
      var strokes = zip(ends, ends.dropFirst()).map { PathLabels.Stroke(start: $0, end: $1) }
      guard series.mark == .path || series.mark == .frontier else { return strokes }
      for point in series.intervalPoints {
        let middle = (x: pixel(x: point.x.mean, on: x), y: pixel(y: point.y.mean))
        let (low, high) = (point.x.lower ?? point.x.mean, point.x.upper ?? point.x.mean)
        strokes.append(
          PathLabels.Stroke(
            start: (min(pixel(x: low, on: x), middle.x - 4), middle.y),
            end: (max(pixel(x: high, on: x), middle.x + 4), middle.y)))
        let (lower, upper) = (point.y.lower ?? point.y.mean, point.y.upper ?? point.y.mean)
        strokes.append(
          PathLabels.Stroke(
            start: (middle.x, min(pixel(y: upper), middle.y - 4)),
            end: (middle.x, max(pixel(y: lower), middle.y + 4))))
      }
      return strokes
    }
  }
}
