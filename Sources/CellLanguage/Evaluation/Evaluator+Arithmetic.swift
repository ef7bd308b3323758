import Notebook
import Planning

extension Evaluator {
  /// `+ - * / %` of two values.
  func arithmetic(_ name: String, _ left: Value, _ right: Value, at range: SourceRange) -> Value {
    switch (left, right) {
    case (.failed, _), (_, .failed): return .failed
    case (.int(let left), .int(let right)): return integers(name, left, right, at: range)
    case (.double(let left), .double(let right)): return doubles(name, left, right, at: range)
    case (.string(let left), .string(let right)) where name == "+":
      guard charge(left.utf8.count + right.utf8.count, at: range) else { return .failed }
      return .string(left + right)
    case (.array(let first, let element), .array(let second, let other)) where name == "+":
      guard let element = element.unified(with: other) else { break }
      guard charge(first.count + second.count, at: range) else { return .failed }
      return .array(first + second, element: element)
    case (.metric, .metric), (.metric, .double), (.double, .metric):
      return metrics(name, left, right, at: range)
    default: break
    }
    if left.isNumber && right.isNumber { return mixedNumbers(name, left, right, at: range) }
    return failure(.notApplicable(name, left.type, right.type), at: range)
  }

  /// An Int beside a Double or a metric.
  func mixedNumbers(_ name: String, _ left: Value, _ right: Value, at range: SourceRange) -> Value {
    intsForDoubles += 1
    return failure(.convertInt(name, left.type, right.type), at: range)
  }

  private func integers(_ name: String, _ left: Int, _ right: Int, at range: SourceRange) -> Value {
    let (value, overflow): (Int, Bool)
    switch name {
    case "+": (value, overflow) = left.addingReportingOverflow(right)
    case "-": (value, overflow) = left.subtractingReportingOverflow(right)
    case "*": (value, overflow) = left.multipliedReportingOverflow(by: right)
    default:
      guard right != 0 else { return valueFailure(.divisionByZero, at: range) }
      (value, overflow) =
        name == "/"
        ? left.dividedReportingOverflow(by: right)
        : left.remainderReportingOverflow(dividingBy: right)
    }
    return overflow
      ? valueFailure(.overflow("\(left) \(name) \(right)"), at: range) : .int(value)
  }

  private func doubles(
    _ name: String, _ left: Double, _ right: Double, at range: SourceRange
  ) -> Value {
    switch name {
    case "+": return .double(left + right)
    case "-": return .double(left - right)
    case "*": return .double(left * right)
    case "/":
      return right == 0 ? valueFailure(.divisionByZero, at: range) : .double(left / right)
    default: return failure(.notApplicable(name, .double, .double), at: range)
    }
  }

  private func metrics(_ name: String, _ left: Value, _ right: Value, at range: SourceRange)
    -> Value
  {
    guard let left = left.metricExpression, let right = right.metricExpression,
      let operation = MetricExpression.Operator(rawValue: name)
    else { return failure(.notApplicable(name, left.type, right.type), at: range) }
    if case .constant(0) = right, operation == .divide {
      return valueFailure(.divisionByZero, at: range)
    }
    return .metric(.binary(operation, left, right))
  }

  /// `== != < > <= >=` of two values; of metrics it is a condition.
  func comparison(
    _ name: String, _ left: Value, _ right: Value, left leftExpression: Expression,
    right rightExpression: Expression, at range: SourceRange
  ) -> Value {
    if left.isFailed || right.isFailed { return .failed }
    switch (left, right) {
    case (.series(let series), _): return seriesAsNumber(series, at: leftExpression.range)
    case (_, .series(let series)): return seriesAsNumber(series, at: rightExpression.range)
    case (.metric, .metric), (.metric, .double), (.double, .metric):
      guard let left = left.metricExpression, let right = right.metricExpression else { break }
      switch name {
      case ">": return .condition(.greater(left, right))
      case "<": return .condition(.less(left, right))
      default: return failure(.onlyStrict(name), at: range)
      }
    case (.int, .double), (.double, .int), (.metric, .int), (.int, .metric):
      return mixedNumbers(name, left, right, at: range)
    default: break
    }
    if let result = compared(name, left, right) { return .bool(result) }
    return failure(.notApplicable(name, left.type, right.type), at: range)
  }

  private func compared(_ name: String, _ left: Value, _ right: Value) -> Bool? {
    switch name {
    case "==", "!=": return isEqual(left, right).map { $0 == (name == "==") }
    case "<": return isLess(left, right)
    case ">": return isLess(right, left)
    case "<=": return isUnordered(left, right) ? false : isLess(right, left).map { !$0 }
    default: return compared("<=", right, left)
    }
  }

  /// Whether one of two numbers is not a number, so that every order is false.
  private func isUnordered(_ left: Value, _ right: Value) -> Bool {
    if case .double(let left) = left, case .double(let right) = right {
      return left.isNaN || right.isNaN
    }
    return false
  }
}

extension Value {
  /// Whether the value takes part in arithmetic.
  var isNumber: Bool {
    switch self {
    case .int, .double, .metric: true
    default: false
    }
  }

  /// A metric, or a Double as a constant one.
  var metricExpression: MetricExpression? {
    switch self {
    case .metric(let metric): metric
    case .double(let number): .constant(number)
    default: nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let divisionByZero: Self = "this divides by zero"

  fileprivate static func convertInt(
    _ name: String, _ left: ValueType, _ right: ValueType
  ) -> Self {
    "'\(name)' cannot be applied to \(left) and \(right); convert the Int with Double(…)"
  }

  fileprivate static func onlyStrict(_ name: String) -> Self {
    "metrics are compared with '<' or '>', over seeds; '\(name)' has no meaning there"
  }
}
