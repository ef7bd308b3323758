import Notebook
import Planning
import Recording
import Settings

extension Evaluator {
  /// `Table(of:metrics:title:)`, or `Table(cost:title:)`.
  func table(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    if arguments.contains(where: { $0.label == "cost" }) {
      return costTable(arguments, nameRange: nameRange)
    }
    let parameters: [ParameterDeclaration] = [
      .labelled("of", aliases: ["runs", "run", "stages"]),
      .labelled("metrics", aliases: ["y", "metric"]), .labelled("title", isRequired: false),
    ]
    let owner = CallOwner(name: "Table", noun: "argument", range: nameRange)
    let given = match(arguments, to: parameters, of: owner)
    let runs = given["of"].flatMap { self.runs($0.value, named: "of") }
    let metrics = given["metrics"].flatMap { metricNames($0.value, named: "metrics") }
    let title = given["title"].flatMap { text($0.value, named: "title") }
    guard let runs, let metrics else { return .failed }
    return .output(.table(TableRequest(stages: runs, metrics: metrics, title: title)))
  }

  private func costTable(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "Table", noun: "argument", range: nameRange)
    let given = match(
      arguments, to: [.labelled("cost"), .labelled("title", isRequired: false)], of: owner)
    let runs = given["cost"].flatMap { self.runs($0.value, named: "cost") }
    let title = given["title"].flatMap { text($0.value, named: "title") }
    guard let runs else { return .failed }
    return .output(
      .table(TableRequest(stages: runs, metrics: [], title: title, isCost: true)))
  }

  /// `Samples(of:count:)`.
  func samples(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let parameters: [ParameterDeclaration] = [
      .labelled("of", aliases: ["run"]), .labelled("count", isRequired: false, aliases: ["n"]),
    ]
    let owner = CallOwner(name: "Samples", noun: "argument", range: nameRange)
    let given = match(arguments, to: parameters, of: owner)
    var count = 4
    if let argument = given["count"] {
      guard case .int(let number) = evaluate(argument.value, as: .int, named: "count") else {
        return .failed
      }
      guard (1...100).contains(number) else {
        return valueFailure(.samplesOutOfRange(number), at: argument.value.range)
      }
      count = number
    }
    guard let argument = given["of"] else { return .failed }
    guard case .run(let stage) = evaluate(argument.value, as: .run, named: "of") else {
      return .failed
    }
    guard product(of: stage) == .policy else {
      return failure(.samplesOfReward(text(of: argument.value.range)), at: argument.value.range)
    }
    return .output(.samples(SamplesRequest(stage: stage, count: count)))
  }

  /// One run or an array of runs, as indices; nil when it was reported.
  func runs(_ expression: Expression, named name: String) -> [Int]? {
    let value = evaluate(expression)
    switch value {
    case .failed: return nil
    case .run(let stage): return [stage]
    case .array(let values, .run):
      var stages: [Int] = []
      for case .run(let stage) in values where !stages.contains(stage) { stages.append(stage) }
      return stages
    case .array(let values, _) where values.isEmpty: report(.noRuns, at: expression.range)
    default: report(.needsRuns(name, value.type), at: expression.range)
    }
    return nil
  }

  /// One metric's name or an array of them, each checked; nil when it was reported.
  func metricNames(_ expression: Expression, named name: String) -> [String]? {
    if case .array(let elements, _) = expression, !elements.isEmpty {
      var names: [String] = []
      for element in elements {
        guard case .string(let metric) = evaluate(element, as: .string, named: "a metric"),
          isMetric(metric, at: element)
        else { continue }
        names.append(metric)
      }
      return names.count == elements.count ? names : nil
    }
    switch evaluate(expression) {
    case .failed: return nil
    case .string(let metric): return isMetric(metric, at: expression) ? [metric] : nil
    case .array(let values, .string):
      let names = values.compactMap(\.printed)
      return names.allSatisfy { isMetric($0, at: expression) } ? names : nil
    case .array(let values, _) where values.isEmpty:
      report(.noMetrics, at: expression.range)
      return nil
    case let value:
      report(.needsMetrics(name, value.type), at: expression.range)
      return nil
    }
  }

  /// A text argument; nil when it was reported.
  func text(_ expression: Expression, named name: String) -> String? {
    guard case .string(let text) = evaluate(expression, as: .string, named: name) else {
      return nil
    }
    return text
  }
}

extension Diagnostic.Message {
  fileprivate static let noRuns: Self = "there is no run to show"
  fileprivate static let noMetrics: Self = "there is no metric to show"

  fileprivate static func needsRuns(_ name: String, _ type: ValueType) -> Self {
    "\(name): takes a run or an array of runs; this is \(type.withArticle)"
  }

  fileprivate static func needsMetrics(_ name: String, _ type: ValueType) -> Self {
    "\(name): takes a metric's name or an array of names; this is \(type.withArticle)"
  }

  fileprivate static func samplesOutOfRange(_ count: Int) -> Self {
    "count is \(count); it must lie in 1 ... 100"
  }

  fileprivate static func samplesOfReward(_ name: String) -> Self {
    "'\(name)' is a reward model and writes no answers"
  }
}
