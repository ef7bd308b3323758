import Charts
import Planning
import Recording

/// Numbers charts in the order of the report and remembers which are there; they are drawn afterwards.
final class FigureShelf {
  private(set) var figures: [Figure] = []
  /// What the figures show, in their order.
  private(set) var charts: [ChartDescription] = []
  /// What each drawn chart shows: its stages, metrics and axis.
  private(set) var shown: [(request: ChartRequest, number: Int)] = []
  private var names: Set<String> = []

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

  /// Takes a chart in and makes the figure of it, still without its drawing.
  func figure(_ chart: ChartDescription, _ request: ChartRequest, mostRows: Int = 40) -> Figure {
    let number = figures.count + 1
    let table = chart.table
    let columns = table.columns.map { ReportTable.Column.number($0) }
    let figure = Figure(
      number: number, name: chart.name, title: chart.title,
      caption: ([chart.seedsSentence] + chart.notes).filter { !$0.isEmpty }
        .joined(separator: " "),
      alternativeText: chart.alternativeText, drawing: .failed("it was not drawn"),
      table: ReportTable("", columns, table.rows.map { $0.map { [.text($0)] } }),
      tableNote: table.note,
      definitions: ((request.x == "step" ? [] : [request.x]) + request.y).compactMap {
        MetricDictionary[$0]
      })
    figures.append(figure)
    charts.append(chart)
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
