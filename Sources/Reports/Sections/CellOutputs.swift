import Charts
import Notebook
import Planning
import Statistics

/// What each cell shows below itself.
struct CellOutputs {
  let input: ReportInput
  let evaluator: Evaluator
  let shelf: FigureShelf
  /// Judgements in the order of the claims.
  let judgements: [Judgement]
  private var shownClaims = 0
  /// Blocks by the cell's position.
  private(set) var blocks: [Int: [Block]] = [:]

  /// Makes the blocks of every output, in the order of the document.
  init(_ input: ReportInput, shelf: FigureShelf) {
    self.input = input
    self.shelf = shelf
    evaluator = Evaluator(plan: input.plan, results: input.results)
    judgements = evaluator.judge(
      input.plan.outputs.compactMap { output in
        if case .claim(let claim) = output.content { return claim }
        return nil
      })
    for output in input.plan.outputs { blocks[output.cell, default: []] += show(output) }
  }

  private mutating func show(_ output: CellOutput) -> [Block] {
    switch output.content {
    case .chart(let request): return [chart(request, cell: output.cell)]
    case .table(let request): return tables(request, cell: output.cell)
    case .samples(let request): return SamplesSection.blocks(request, input)
    case .claim:
      shownClaims += 1
      return [ClaimsSection.callout(judgements[shownClaims - 1])]
    case .comparison(let comparison): return [compare(comparison)]
    case .metric(let expression): return [value(of: expression)]
    case .value(let text): return [.verbatim(label: "Value", text)]
    }
  }

  private func chart(_ request: ChartRequest, cell: Int) -> Block {
    let cells = input.document.cells
    let label = cells.indices.contains(cell) ? cells[cell].name : nil
    let stem = label ?? request.title ?? "\(request.y.joined(separator: "-")) by \(request.x)"
    let chart = ChartBuilder(plan: input.plan, results: input.results).chart(
      request, name: shelf.freeName("fig-\(stem)"))
    guard !chart.isEmpty else {
      return .callout(
        .warning, [.strong("Nothing to draw: "), .text(chart.notes.joined(separator: " "))], [])
    }
    return .figure(shelf.figure(chart, request))
  }

  private func tables(_ request: TableRequest, cell: Int) -> [Block] {
    let cells = input.document.cells
    let (number, name) = shelf.tableNumber(
      cells.indices.contains(cell) ? cells[cell].name : nil)
    let numbers = MetricNumbers(plan: input.plan, results: input.results)
    if request.isCost {
      let title = request.title ?? "Cost in counted quantities, with everything that a run needs"
      let blocks = CostTable(plan: input.plan, results: input.results).blocks(
        of: request.stages, withUpstream: true, caption: "Table \(number). \(title)", name: name)
      return blocks.isEmpty
        ? [.paragraph([.text("Table \(number): nothing was counted.")])] : blocks
    }
    let caption = request.title ?? "Last values, mean over seeds with 95\u{00A0}% interval"
    var table = numbers.table(
      stages: request.stages, metrics: request.metrics, caption: "Table \(number). \(caption)")
    table.name = name
    return [.table(table)]
  }

  private func compare(_ comparison: ComparisonRequest) -> Block {
    var items = [[Inline.text("Measured: ")] + measured(comparison.value)]
    if comparison.published != nil || comparison.source != nil {
      items.append(
        [.text("Published: ")] + ClaimsSection.published(comparison.published, comparison.source))
    }
    items += evaluator.conditions(of: comparison.value.stages).map { [.text($0 + ".")] }
    return .callout(.note, [.strong(comparison.sentence)], [.list(items)])
  }

  private func value(of expression: MetricExpression) -> Block {
    .paragraph([.code(expression.text(in: input.plan)), .text(": ")] + measured(expression))
  }

  private func measured(_ expression: MetricExpression) -> [Inline] {
    switch evaluator.estimate(expression) {
    case .success(let interval):
      let number = ClaimsSection.withUnit(interval.text, expression.unit)
      let method = interval.halfWidth == nil ? "" : ", \(interval.method), 95\u{00A0}% interval"
      return [.strong(number), .text(" (\(interval.countText)\(method))")]
    case .failure(let missing):
      return [.text("no value: \(missing.description)")]
    }
  }
}
