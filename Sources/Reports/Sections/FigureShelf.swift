import Charts
import Planning
import Recording

/// Draws charts, numbers them in the order of the report and remembers which are there.
final class FigureShelf {
  private let draw: (ChartDescription) -> Figure.Drawing
  private(set) var figures: [Figure] = []
  /// What each drawn chart shows: its stages, metrics and axis.
  private(set) var shown: [(request: ChartRequest, number: Int)] = []
  private(set) var failures: [ReportField] = []
  private var names: Set<String> = []

  init(draw: @escaping (ChartDescription) -> Figure.Drawing) { self.draw = draw }

  /// A name that no figure has, made of letters, digits and hyphens.
  func freeName(_ wish: String) -> String {
    let stem = Self.slug(wish)
    var name = stem
    var number = 2
    while names.contains(name) {
      name = "\(stem)-\(number)"
      number += 1
    }
    names.insert(name)
    return name
  }

  /// Draws a chart and makes the figure of it.
  func figure(_ chart: ChartDescription, _ request: ChartRequest, mostRows: Int = 40) -> Figure {
    let number = figures.count + 1
    let drawing = draw(chart)
    if case .failed(let reason) = drawing { failures.append(ReportField(chart.name, reason)) }
    let table = chart.table
    let columns = table.columns.map { ReportTable.Column.number($0) }
    let figure = Figure(
      number: number, name: chart.name, title: chart.title,
      caption: ([chart.seedsSentence] + chart.notes).filter { !$0.isEmpty }
        .joined(separator: " "),
      alternativeText: chart.alternativeText, drawing: drawing,
      table: ReportTable("", columns, table.rows.map { $0.map { [.text($0)] } }),
      tableNote: table.note,
      definitions: ((request.x == "step" ? [] : [request.x]) + request.y).compactMap {
        MetricDictionary[$0]
      })
    figures.append(figure)
    shown.append((request, number))
    return figure
  }

  /// Number of the figure that already shows these metrics of a stage over its steps.
  func number(showing metrics: [String], of stage: Int) -> Int? {
    shown.first { entry in
      entry.request.x == "step" && entry.request.kind == .lines
        && entry.request.stages.contains(stage)
        && metrics.allSatisfy(entry.request.y.contains)
    }?.number
  }

  /// A text as part of an id or a file name.
  static func slug(_ text: String) -> String { Slug.of(text) }

  /// Numbers of the tables that the author placed, by the name that prose refers to.
  private(set) var tables: [String: Int] = [:]

  /// The next table's number, under a name of its own.
  func tableNumber(_ wish: String?) -> (number: Int, name: String) {
    let number = tables.count + 1
    let name = freeName("tbl-\(wish ?? "\(number)")")
    tables[name] = number
    return (number, name)
  }
}
