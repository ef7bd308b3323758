import Notebook
import Planning
import Recording
import Settings
import Statistics

extension Evaluator {
  /// What a chart may show in place of `y:`; one of them.
  private static let chartKinds = ["bars", "histogram", "heatMap", "frontiers"]

  private static func chartParameters(kind: String?) -> [ParameterDeclaration] {
    let runs: [String] = ["runs", "run", "stages"]
    let title = ParameterDeclaration.labelled("title", isRequired: false)
    switch kind {
    case "bars": return [.labelled("bars"), .labelled("of", aliases: runs), title]
    case "histogram":
      return [
        .labelled("histogram"), .labelled("of", aliases: runs),
        .labelled("bins", isRequired: false), title,
      ]
    case "heatMap":
      return [
        .labelled("heatMap"), .labelled("of", aliases: runs), .labelled("rows"),
        .labelled("columns"), title,
      ]
    case "frontiers":
      return [
        .labelled("frontiers"), .labelled("exact", isRequired: false),
        .labelled("logX", isRequired: false), title,
      ]
    default:
      return [
        .labelled("x", isRequired: false), .labelled("y", aliases: ["metric", "metrics"]),
        .labelled("of", aliases: runs), .labelled("fit", isRequired: false),
        .labelled("exact", isRequired: false), .labelled("logX", isRequired: false),
        .labelled("logY", isRequired: false), title,
      ]
    }
  }

  /// `Chart(x:y:of:fit:logX:logY:title:)`, or one with `bars:`, `histogram:`, `heatMap:` or
  /// `frontiers:` in place of `y:`.
  func chart(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let kind = arguments.compactMap(\.label).first(where: Self.chartKinds.contains)
    let owner = CallOwner(name: "Chart", noun: "argument", range: nameRange)
    let before = diagnostics.count
    let given = match(arguments, to: Self.chartParameters(kind: kind), of: owner)
    let title = given["title"].flatMap { text($0.value, named: "title") }
    var request: ChartRequest?
    switch kind {
    case "bars":
      request = runsChart(given, metric: "bars", .bars)
    case "histogram":
      let bins = count(given["bins"], named: "bins", in: 2...100) ?? 20
      request = runsChart(given, metric: "histogram", .histogram(bins: bins))
    case "heatMap": request = heatMap(given)
    case "frontiers": request = given["frontiers"].flatMap { frontiersChart($0.value) }
    default: request = linesChart(given)
    }
    let exact = given["exact"].flatMap { exactStage($0) }
    if let argument = given["exact"], let request, !request.hasGoldByDistance {
      report(.exactNeedsGold, at: argument.labelRange)
    }
    guard var request, diagnostics.count == before else { return .failed }
    request.title = title
    request.exact = exact
    request.logX = flag(given["logX"], named: "logX")
    request.logY = flag(given["logY"], named: "logY")
    guard diagnostics.count == before else { return .failed }
    return .output(.chart(request))
  }

  private func linesChart(_ given: [String: Argument]) -> ChartRequest? {
    var x = "step"
    if let argument = given["x"] {
      guard case .string(let name) = evaluate(argument.value, as: .string, named: "x") else {
        return nil
      }
      if name != "step" { _ = isMetric(name, at: argument.value) }
      x = name
    }
    let y = given["y"].flatMap { metricNames($0.value, named: "y") }
    let runs = given["of"].flatMap { self.runs($0.value, named: "of") }
    let fit = given["fit"].flatMap { fitForm($0) }
    guard let y, let runs else { return nil }
    return ChartRequest(x: x, y: y, stages: runs, fit: fit)
  }

  private func runsChart(
    _ given: [String: Argument], metric: String, _ kind: ChartRequest.Kind
  ) -> ChartRequest? {
    let name = given[metric].flatMap { metricName($0) }
    let runs = given["of"].flatMap { self.runs($0.value, named: "of") }
    guard let name, let runs else { return nil }
    return ChartRequest(y: [name], stages: runs, kind: kind)
  }

  private func heatMap(_ given: [String: Argument]) -> ChartRequest? {
    let metric = given["heatMap"].flatMap { metricName($0) }
    let rows = given["rows"].flatMap { texts($0.value, named: "rows") }
    let columns = given["columns"].flatMap { texts($0.value, named: "columns") }
    guard let argument = given["of"] else { return nil }
    let value = evaluate(argument.value)
    var stages: [Int] = []
    switch value {
    case .failed: return nil
    case .array(let lines, .array(.run)):
      for case .array(let line, _) in lines {
        for case .run(let stage) in line { stages.append(stage) }
        if let columns, line.count != columns.count {
          report(.unevenGrid(line.count, columns.count), at: argument.value.range)
          return nil
        }
      }
    default:
      report(.needsGrid(value.type), at: argument.value.range)
      return nil
    }
    guard let metric, let rows, let columns else { return nil }
    guard stages.count == rows.count * columns.count, !stages.isEmpty else {
      report(.wrongGrid(stages.count, rows.count, columns.count), at: argument.value.range)
      return nil
    }
    return ChartRequest(
      y: [metric], stages: stages, kind: .heatMap(rows: rows, columns: columns))
  }

  private func frontiersChart(_ expression: Expression) -> ChartRequest? {
    let value = evaluate(expression)
    var found: [FrontierReference] = []
    switch value {
    case .failed: return nil
    case .frontier(let frontier): found = [frontier]
    case .array(let values, .frontier):
      for case .frontier(let frontier) in values { found.append(frontier) }
    default: break
    }
    guard let first = found.first, found.allSatisfy({ $0.metric == first.metric }) else {
      report(.needsFrontiers(value.type), at: expression.range)
      return nil
    }
    return ChartRequest(frontiers: found)
  }

  private func metricName(_ argument: Argument) -> String? {
    guard case .string(let name) = evaluate(argument.value, as: .string, named: "a metric"),
      isMetric(name, at: argument.value)
    else { return nil }
    return name
  }

  private func texts(_ expression: Expression, named name: String) -> [String]? {
    guard case .array(let values, _) = evaluate(expression, as: .array(.string), named: name) else {
      return nil
    }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  private func flag(_ argument: Argument?, named name: String) -> Bool {
    guard let argument else { return false }
    if case .bool(true) = evaluate(argument.value, as: .bool, named: name) { return true }
    return false
  }

  private func count(_ argument: Argument?, named name: String, in range: ClosedRange<Int>) -> Int?
  {
    guard let argument,
      case .int(let number) = evaluate(argument.value, as: .int, named: name)
    else { return nil }
    guard range.contains(number) else {
      _ = valueFailure(.outside(name, number, range), at: argument.value.range)
      return nil
    }
    return number
  }
}

extension ChartRequest {
  /// A chart of frontiers of one metric; without any, of the exact one alone.
  init(frontiers: [FrontierReference], exact: Int? = nil) {
    let metric = frontiers.first?.metric ?? "exact/gold"
    self.init(
      x: FrontierReference.distance(of: metric), y: [metric], stages: frontiers.flatMap(\.stages),
      kind: .frontiers(frontiers.map(\.stages)), exact: exact)
  }

  /// Whether it shows gold reward against the distance from the reference, as an exact frontier does.
  fileprivate var hasGoldByDistance: Bool {
    ["kl/reference", "exact/kl"].contains(x)
      && y.allSatisfy { ["reward/gold", "exact/gold"].contains($0) }
  }
}

extension Diagnostic.Message {
  fileprivate static let exactNeedsGold: Self =
    "an exact frontier is drawn over gold reward by distance: x: \"exact/kl\", y: \"exact/gold\""

  fileprivate static func needsGrid(_ type: ValueType) -> Self {
    "of: takes rows of runs, as in [[a, b], [c, d]]; this is \(type.withArticle)"
  }

  fileprivate static func unevenGrid(_ found: Int, _ wanted: Int) -> Self {
    "a row has \(found) runs and there are \(wanted) columns"
  }

  fileprivate static func wrongGrid(_ found: Int, _ rows: Int, _ columns: Int) -> Self {
    "\(rows) rows of \(columns) columns need \(rows * columns) runs; these are \(found)"
  }

  fileprivate static func needsFrontiers(_ type: ValueType) -> Self {
    "frontiers: takes frontiers of one metric, as in [Frontier(of: dpos)]; this is \(type.withArticle)"
  }

  fileprivate static func outside(_ name: String, _ number: Int, _ range: ClosedRange<Int>) -> Self
  {
    "\(name) is \(number); it must lie in \(range.lowerBound) ... \(range.upperBound)"
  }
}
