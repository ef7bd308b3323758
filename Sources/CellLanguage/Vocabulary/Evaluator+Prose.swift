import Notebook
import Planning

extension Evaluator {
  /// Evaluates the inline values of the prose and checks what it refers to.
  func readProse() -> [String: CellOutput.Content] {
    var values: [String: CellOutput.Content] = [:]
    let names = referable
    for (find, range) in document.inlineFinds {
      switch find {
      case .value(let code):
        if values[code] == nil, let content = inlineValue(code, at: range) {
          values[code] = content
        }
      case .reference(let name):
        guard !names.contains(name) else { continue }
        let near = closest(to: name, in: names)
        let place = SourceRange(range.lower + 1, range.upper)
        report(
          .noSuchFigure(name), at: place,
          fixIt: near.map { .didYouMean($0, replacing: place) })
      case .formula: continue
      }
    }
    return values
  }

  /// Names of figures and tables, from the names of the cells that show them.
  private var referable: [String] {
    var names: [String] = []
    for output in outputs {
      guard document.cells.indices.contains(output.cell),
        let cell = document.cells[output.cell].name
      else { continue }
      let kind: String
      switch output.content {
      case .chart: kind = "fig"
      case .table: kind = "tbl"
      default: continue
      }
      let stem = Slug.of("\(kind)-\(cell)")
      let earlier = names.count { $0 == stem || $0.hasPrefix("\(stem)-") }
      names.append(earlier == 0 ? stem : "\(stem)-\(earlier + 1)")
    }
    return names
  }

  private func inlineValue(_ code: String, at range: SourceRange) -> CellOutput.Content? {
    var reader = SyntaxReader(cell: Document.cell(of: code, at: range))
    let statements = reader.statements()
    diagnostics += reader.diagnostics
    guard statements.count == 1, case .expression(let expression)? = statements.first else {
      if reader.diagnostics.isEmpty { report(.inlineExpression, at: range) }
      return nil
    }
    let before = stages.count
    let value = evaluate(expression)
    guard stages.count == before else {
      stages.removeLast(stages.count - before)
      report(.inlineTrains, at: expression.range)
      return nil
    }
    switch value {
    case .failed: return nil
    case .metric(let metric): return .metric(metric)
    case .series(let series):
      _ = seriesAsNumber(series, at: expression.range)
      return nil
    default:
      guard let text = value.printed else {
        report(.inlineKind(value.type), at: expression.range)
        return nil
      }
      return .value(text)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let inlineExpression: Self = "an inline value is one expression"
  fileprivate static let inlineTrains: Self =
    "an inline value trains nothing; name the run in a cell"

  fileprivate static func inlineKind(_ type: ValueType) -> Self {
    "\(type.withArticle) cannot stand in a sentence"
  }

  fileprivate static func noSuchFigure(_ name: String) -> Self {
    "no cell shows '\(name)'; it takes its name from the cell: ```swift name=\(name.dropFirst(4))"
  }
}
