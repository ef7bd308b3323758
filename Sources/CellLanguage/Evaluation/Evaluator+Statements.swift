import Notebook
import Planning
import Settings

extension Evaluator {
  /// Evaluates one cell's statements; outputs and stages are collected.
  func run(_ statements: [Statement], of cell: Cell, overrides: inout Overrides) {
    self.cell = cell.index
    for (position, statement) in statements.enumerated() {
      let isLast = position == statements.count - 1
      switch statement {
      case .binding(let pattern, let type, let expression):
        if cell.isParameters {
          bindParameter(pattern, type, expression, &overrides)
        } else {
          bind(pattern, type, expression, isTopLevel: true)
        }
      case .expression(let expression): show(evaluate(expression), expression, isLast: isLast)
      case .result(let expression, let range):
        _ = evaluate(expression)
        report(.returnOutside, at: range)
      case .invalid(let names):
        for name in names where scope.find(name) == nil {
          scope.define(name, .failed, at: cell.infoRange)
        }
      }
    }
  }

  /// `let pattern: type = expression`.
  func bind(
    _ pattern: BindingPattern, _ type: TypeName?, _ expression: Expression, isTopLevel: Bool
  ) {
    let expected = type.map { self.type(named: $0) }
    var value: Value
    if case .some(.some(let expected)) = expected {
      value = evaluate(expression, as: expected, named: pattern.names.first?.name ?? "this")
    } else {
      value = evaluate(expression)
      if expected != nil { value = .failed }
    }
    if case .optional(nil, .unknown) = value {
      value = failure(.nilWithoutType, at: expression.range)
    }
    define(pattern, value, at: expression.range, isTopLevel: isTopLevel)
  }

  func define(
    _ pattern: BindingPattern, _ value: Value, at range: SourceRange, isTopLevel: Bool
  ) {
    switch pattern {
    case .wildcard: return
    case .name(let name, let nameRange):
      if let earlier = scope.bindings[name] {
        let note = Diagnostic.Note(.definedHere(name), at: earlier.range)
        report(.redefined(name), at: nameRange, notes: [note])
        return
      }
      if types[name] != nil || Self.forms.contains(name) || Self.functions.contains(name) {
        report(.vocabularyWord(name), at: nameRange)
      }
      if isTopLevel { nameRuns(in: value, name) }
      scope.define(name, value, at: nameRange)
    case .tuple(let patterns, let patternRange):
      guard case .tuple(let elements) = value, elements.count == patterns.count else {
        if !value.isFailed { report(.noTuple(patterns.count, value.type), at: patternRange) }
        for pattern in patterns {
          define(pattern, .failed, at: range, isTopLevel: isTopLevel)
        }
        return
      }
      for (pattern, element) in zip(patterns, elements) {
        define(pattern, element.value, at: range, isTopLevel: isTopLevel)
      }
    }
  }

  /// Names the runs of a value after the `let` that holds it: `ppo`, `dpos[2]`.
  private func nameRuns(in value: Value, _ path: String) {
    switch value {
    case .run(let stage): if stages[stage].name.isEmpty { stages[stage].name = path }
    case .array(let values, _):
      for (index, value) in values.enumerated() { nameRuns(in: value, "\(path)[\(index)]") }
    case .tuple(let elements):
      for (index, element) in elements.enumerated() {
        nameRuns(in: element.value, "\(path).\(element.label ?? String(index))")
      }
    case .dictionary(let dictionary):
      for (key, value) in zip(dictionary.keys, dictionary.values) {
        nameRuns(in: value, "\(path)[\(key.printed ?? "")]")
      }
    case .optional(let value?, _): nameRuns(in: value, path)
    default: return
    }
  }

  /// Names the runs that no `let` holds.
  func nameRemainingRuns() {
    var taken = Set(stages.map(\.name))
    var number = 1
    for index in stages.indices where stages[index].name.isEmpty {
      while taken.contains("train\(number)") { number += 1 }
      stages[index].name = "train\(number)"
      taken.insert("train\(number)")
    }
  }

  /// Shows what a statement gives: outputs always, other values at the end of a cell.
  private func show(_ value: Value, _ expression: Expression, isLast: Bool) {
    let place = place(expression.range)
    func add(_ content: CellOutput.Content) {
      outputs.append(CellOutput(cell: cell, content: content, place: place))
    }
    switch value {
    case .failed, .run: return
    case .output(let content): return add(content)
    case .array(let values, .output):
      for case .output(let content) in values { add(content) }
      return
    case .optional(.output(let content)?, _): return add(content)
    default: break
    }
    guard isLast else {
      diagnostics.append(.warning(.unused, at: expression.range))
      return
    }
    switch value {
    case .metric(let metric): add(.metric(metric))
    case .frontier(let frontier): add(.chart(ChartRequest(frontiers: [frontier])))
    case .exactFrontier(let stage): add(.chart(ChartRequest(frontiers: [], exact: stage)))
    case .array(let values, .metric):
      for value in values { if let metric = value.metricExpression { add(.metric(metric)) } }
    case .array(_, .run): return
    case .series(let series): _ = seriesAsNumber(series, at: expression.range)
    case .condition: report(.bareCondition, at: expression.range)
    default:
      if let text = value.printed {
        add(.value(text))
      } else {
        report(.cannotShow(value.type), at: expression.range)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func redefined(_ name: String) -> Self { "'\(name)' is already defined" }
  fileprivate static func definedHere(_ name: String) -> Self { "'\(name)' is defined here" }

  fileprivate static func vocabularyWord(_ name: String) -> Self {
    "'\(name)' is a word of the vocabulary; give the value another name"
  }

  fileprivate static func noTuple(_ count: Int, _ type: ValueType) -> Self {
    "these \(count) names need a tuple of \(count); the value is \(type.withArticle)"
  }

  fileprivate static let nilWithoutType: Self = "nil needs a type: let name: Int? = nil"
  fileprivate static let returnOutside: Self = "'return' stands outside of a closure"

  fileprivate static let unused: Self =
    "this value is not used; only the last expression of a cell is shown"

  fileprivate static let bareCondition: Self =
    "a condition is judged by a claim: Claim(\"sentence\", condition)"

  fileprivate static func cannotShow(_ type: ValueType) -> Self {
    "\(type.withArticle) cannot be shown below a cell"
  }
}
