import Planning
import Recording
import Statistics

extension ChartBuilder {
  /// A lying bar per run: the last value with its interval.
  func bars(_ request: ChartRequest, name: String) -> ChartDescription {
    let metric = request.y.first ?? ""
    let found = request.stages.compactMap { stage in
      last(metric, stage).map { (name: plan.stages[stage].name, value: $0) }
    }
    let points = found.enumerated().map { index, arm in
      ChartPoint(x: arm.value, y: place(found.count - 1 - index), step: index)
    }
    let series = zip(found, points).map { arm, point in
      ChartSeries(
        label: "", arm: arm.name, metric: metric, style: SeriesStyle(0), points: [point], mark: .bar
      )
    }
    let y = ChartAxis("run", categories: found.map(\.name).reversed())
    return ChartDescription(
      name: name, title: request.title ?? defaultTitle(request), x: axis(of: metric),
      panels: series.isEmpty ? [] : [ChartPanel(title: "run", y: y, series: series)],
      notes: absences(metric, request.stages))
  }

  /// How often the values over steps and seeds fall into each bin; a stair per run.
  func histogram(_ request: ChartRequest, bins: Int, name: String) -> ChartDescription {
    let metric = request.y.first ?? ""
    let values = request.stages.map { stage in
      SeedSeries(metric, stage: stage, plan: plan, results: results).series
        .flatMap { $0.values.filter(\.isFinite) }
    }
    let all = values.flatMap { $0 }
    var chart = ChartDescription(
      name: name, title: request.title ?? defaultTitle(request), x: axis(of: metric), panels: [],
      notes: absences(metric, request.stages))
    guard let low = all.min(), let high = all.max() else { return chart }
    let width = high > low ? (high - low) / Double(bins) : max(abs(low), 1) * 0.1
    let start = high > low ? low : low - width * Double(bins) / 2
    let series = zip(request.stages, values).enumerated().compactMap {
      index, arm -> ChartSeries? in
      guard !arm.1.isEmpty else { return nil }
      var counts = [Int](repeating: 0, count: bins)
      for value in arm.1 { counts[min(bins - 1, max(0, Int((value - start) / width)))] += 1 }
      let points = counts.enumerated().map { bin, count in
        ChartPoint(
          x: point(start + (Double(bin) + 0.5) * width), y: point(Double(count)), step: bin)
      }
      let name = plan.stages[arm.0].name
      return ChartSeries(
        label: name, arm: name, metric: metric, style: SeriesStyle(index), points: points,
        mark: .stair)
    }
    chart.panels = [ChartPanel(y: ChartAxis("values", unit: "count"), series: series)]
    return chart
  }

  /// The last values of runs on a grid.
  func heatMap(
    _ request: ChartRequest, _ rows: [String], _ columns: [String], name: String
  ) -> ChartDescription {
    let metric = request.y.first ?? ""
    let cells = request.stages.enumerated().compactMap { index, stage in
      last(metric, stage).map {
        ChartCell(
          row: index / max(1, columns.count), column: index % max(1, columns.count),
          arm: plan.stages[stage].name, value: $0)
      }
    }
    let y = ChartAxis("", categories: rows.reversed())
    return ChartDescription(
      name: name, title: request.title ?? defaultTitle(request),
      x: ChartAxis("", categories: columns),
      panels: [ChartPanel(title: axis(of: metric).text, y: y, series: [], cells: cells)],
      notes: absences(metric, request.stages))
  }

  /// A line through the last points of each list of settings, by KL.
  func frontiers(
    _ request: ChartRequest, _ settings: [[Int]], name: String
  ) -> ChartDescription {
    let metric = request.y.first ?? ""
    let series = settings.enumerated().compactMap { index, stages -> ChartSeries? in
      let points = stages.compactMap { stage -> ChartPoint? in
        guard let x = last(request.x, stage), let y = last(metric, stage) else {
          return nil
        }
        return ChartPoint(x: x, y: y, step: stage)
      }
      guard !points.isEmpty else { return nil }
      let names = stages.map { plan.stages[$0].name }
      return ChartSeries(
        label: Self.family(of: names), arm: Self.sharedName(names), metric: metric,
        style: SeriesStyle(index),
        points: points.sorted { ($0.x.mean, $0.step) < ($1.x.mean, $1.step) }, mark: .frontier)
    }
    var x = axis(of: request.x)
    x.isLogarithmic = request.logX
    var chart = ChartDescription(
      name: name, title: request.title ?? defaultTitle(request), x: x,
      panels: [ChartPanel(y: axis(of: metric), series: series)],
      notes: absences(metric, settings.flatMap { $0 }))
    if let stage = request.exact { drawExact(around: stage, over: &chart) }
    if chart.isEmpty { chart.panels = [] }
    return chart
  }

  /// Fits each seed's points and draws the mean of the curves over them.
  func draw(_ form: FitForm, over chart: inout ChartDescription, _ request: ChartRequest) {
    for index in chart.panels.indices {
      for series in chart.panels[index].series where !series.isContext {
        guard let stage = request.stages.first(where: { plan.stages[$0].name == series.arm })
        else { continue }
        let fits = seedPoints(series.metric, over: request.x, stage).compactMap { points in
          let kept = points.filter { form.isDefined(at: $0.x) }
          return Fit(form, x: kept.map(\.x), y: kept.map(\.y))
        }
        let places = series.points.map(\.x.mean).filter(form.isDefined)
        guard !fits.isEmpty, let low = places.min(), let high = places.max(), high > low else {
          chart.notes.append("\(series.arm) has too few points for \(form.equation).")
          continue
        }
        let points = (0...60).map { step in
          let x = low + (high - low) * Double(step) / 60
          let mean = fits.reduce(0) { $0 + $1.value(at: x) } / Double(fits.count)
          return ChartPoint(x: point(x), y: point(mean), step: step)
        }
        var style = series.style
        style.dash += 2
        chart.panels[index].series.append(
          ChartSeries(
            label: "", arm: series.arm, metric: series.metric, style: style, points: points,
            mark: .curve))
        chart.notes.append(words(series.arm, form, fits))
      }
    }
  }

  /// `ppo: fitted a + b·√x per seed, a = 0.31 ± 0.02, b = …`.
  private func words(_ arm: String, _ form: FitForm, _ fits: [Fit]) -> String {
    let coefficients = zip(["a", "b", "c"], 0..<form.coefficientCount).map { name, index in
      let value = Interval.mean(of: fits.map { $0.coefficients[index] })
      return "\(name) = \(value?.text ?? "–")"
    }
    let sum = Interval.mean(of: fits.map(\.residualSum))?.text ?? "–"
    return "\(arm): \(form.equation), fitted per seed, \(coefficients.joined(separator: ", ")), "
      + "residual sum of squares \(sum)."
  }

  // MARK: - Parts

  /// Each seed's points of a metric, over the step or another metric.
  private func seedPoints(
    _ metric: String, over x: String, _ stage: Int
  ) -> [[(x: Double, y: Double)]] {
    plan.seedsRun(by: stage).compactMap { seed in
      guard let record = results[stage: stage, seed: seed], let up = record.series[metric] else {
        return nil
      }
      guard x != "step" else { return zip(up.steps, up.values).map { (Double($0), $1) } }
      guard let across = record.series[x] else { return nil }
      let values = Dictionary(zip(up.steps, up.values), uniquingKeysWith: { $1 })
      return zip(across.steps, across.values).compactMap { step, x in
        values[step].map { (x, $0) }
      }
    }
  }

  private func last(_ metric: String, _ stage: Int) -> Interval? {
    guard plan.stages.indices.contains(stage) else { return nil }
    return SeedSeries(metric, stage: stage, plan: plan, results: results).points.last?.value
  }

  private func absences(_ metric: String, _ stages: [Int]) -> [String] {
    stages.filter { last(metric, $0) == nil && plan.stages.indices.contains($0) }.map {
      "\(plan.stages[$0].name) has no \(metric): n/a."
    }
  }

  func axis(of metric: String) -> ChartAxis {
    ChartAxis(metric, unit: MetricDictionary[metric]?.unit ?? "")
  }

  private func place(_ index: Int) -> Interval { point(Double(index)) }

  func point(_ value: Double) -> Interval {
    Interval(mean: value, halfWidth: nil, count: 1, method: "")
  }

  /// What names that differ in a number have in common, `dpo` of `dpo01` and `dpo5`; else as `sharedName`.
  static func family(of names: [String]) -> String {
    let stems = Set(names.map { $0.prefix { !$0.isNumber } })
    guard names.count > 1, stems.count == 1, let stem = stems.first, !stem.isEmpty,
      names.allSatisfy({ $0.dropFirst(stem.count).allSatisfy(\.isNumber) })
    else { return sharedName(names) }
    return String(stem)
  }

  /// What names have in common, `dpos` of `dpos[0]` and `dpos[1]`; else all of them.
  static func sharedName(_ names: [String]) -> String {
    guard let first = names.first else { return "" }
    let stem = first.prefix { $0 != "[" && $0 != "." }
    let isShared = names.allSatisfy {
      $0 == stem || $0.hasPrefix("\(stem)[") || $0.hasPrefix("\(stem).")
    }
    return isShared ? String(stem) : names.joined(separator: ", ")
  }
}
