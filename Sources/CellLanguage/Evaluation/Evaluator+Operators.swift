import Notebook
import Planning

extension Evaluator {
  func infix(
    _ name: String, _ left: Expression, _ right: Expression, expected: ValueType?,
    operatorRange: SourceRange, at range: SourceRange
  ) -> Value {
    switch name {
    case "&&", "||": return logical(name, left, right, at: operatorRange)
    case "??": return coalesced(left, right, expected: expected, at: operatorRange)
    case "+", "-", "*", "/", "%":
      let (a, b) = operands(left, right, expected: expected)
      if case .series(let series) = a { return seriesAsNumber(series, at: left.range) }
      if case .series(let series) = b { return seriesAsNumber(series, at: right.range) }
      return arithmetic(name, a, b, at: operatorRange)
    case "==", "!=", "<", ">", "<=", ">=":
      let (a, b) = operands(left, right, expected: nil)
      return comparison(name, a, b, left: left, right: right, at: operatorRange)
    case "...", "..<":
      let (a, b) = operands(left, right, expected: .int)
      return rangeValue(a, b, isClosed: name == "...", at: operatorRange)
    default:
      _ = operands(left, right, expected: nil)
      return failure(.noSuchOperator(name), at: operatorRange)
    }
  }

  /// Evaluates both sides; number literals take the type of the other side, as in Swift.
  private func operands(
    _ left: Expression, _ right: Expression, expected: ValueType?
  ) -> (Value, Value) {
    let contextual = expected?.unwrapped == .double || expected?.unwrapped == .metric
    if left.isNumberLiteral && right.isNumberLiteral {
      let isFloating = left.hasFloatingLiteral || right.hasFloatingLiteral || contextual
      let type: ValueType = isFloating ? .double : .int
      return (evaluate(left, expected: type), evaluate(right, expected: type))
    }
    if left.isNumberLiteral {
      let right = evaluate(right, expected: expected)
      return (evaluate(left, expected: numberContext(right.type)), right)
    }
    let value = evaluate(left, expected: expected)
    let context =
      right.isNumberLiteral
      ? numberContext(value.type) : (needsContext(right) ? value.type : expected)
    return (value, evaluate(right, expected: context))
  }

  private func numberContext(_ other: ValueType) -> ValueType? {
    other.unwrapped == .double || other.unwrapped == .metric ? .double : nil
  }

  private func needsContext(_ expression: Expression) -> Bool {
    switch expression {
    case .array, .dictionary, .nothing: true
    case .member(nil, _, _, _), .call(.member(nil, _, _, _), _, _): true
    default: false
    }
  }

  private func logical(
    _ name: String, _ left: Expression, _ right: Expression, at range: SourceRange
  ) -> Value {
    let first = evaluate(left)
    switch first {
    case .bool(let isTrue):
      if isTrue == (name == "||") {
        let type = unchosenType(of: right, expected: .bool)
        if type != .bool && type != .unknown {
          return failure(.notApplicable(name, .bool, type), at: range)
        }
        return first
      }
      let second = evaluate(right)
      if case .condition = second { return failure(.mixedConditions, at: range) }
      return converted(second, to: .bool, of: right, named: "the right side of '\(name)'")
    case .condition(let condition):
      let second = evaluate(right)
      guard case .condition(let other) = second else {
        return second.isFailed ? .failed : failure(.mixedConditions, at: range)
      }
      return .condition(name == "&&" ? condition.and(other) : condition.or(other))
    case .failed:
      _ = unchosenType(of: right, expected: nil)
      return .failed
    default: return failure(.notApplicable(name, first.type, .bool), at: range)
    }
  }

  private func coalesced(
    _ left: Expression, _ right: Expression, expected: ValueType?, at range: SourceRange
  ) -> Value {
    let value = evaluate(left, expected: expected.map { .optional($0) })
    guard case .optional(let inner, let wrapped) = value else {
      return value.isFailed ? .failed : failure(.neverNil(value.type), at: range)
    }
    let context = wrapped == .unknown ? expected : wrapped
    if let inner {
      let type = unchosenType(of: right, expected: context)
      let isSame = type.unwrapped.unified(with: wrapped.unwrapped) != nil
      return isSame ? inner : failure(.notApplicable("??", value.type, type), at: range)
    }
    let other = evaluate(right, expected: context)
    if other.isFailed || context == nil { return other }
    let isSame = other.type.unwrapped.unified(with: wrapped.unwrapped) != nil
    return isSame ? other : failure(.notApplicable("??", value.type, other.type), at: range)
  }

  private func rangeValue(
    _ left: Value, _ right: Value, isClosed: Bool, at range: SourceRange
  ) -> Value {
    guard case .int(let lower) = left, case .int(let upper) = right else {
      if left.isFailed || right.isFailed { return .failed }
      return failure(.rangeOfInts(left.type, right.type), at: range)
    }
    guard lower <= upper else { return valueFailure(.emptyRange(lower, upper), at: range) }
    return .range(lower: lower, upper: upper, isClosed: isClosed)
  }

  func prefix(
    _ name: String, _ operand: Expression, expected: ValueType?, at range: SourceRange
  ) -> Value {
    let value = evaluate(operand, expected: expected)
    switch (name, value) {
    case (_, .failed): return .failed
    case ("-", .int(let number)):
      let (result, overflow) = Int(0).subtractingReportingOverflow(number)
      return overflow ? valueFailure(.overflow("-\(number)"), at: range) : .int(result)
    case ("-", .double(let number)): return .double(-number)
    case ("-", .metric(let metric)): return .metric(.negated(metric))
    case ("+", .int), ("+", .double): return value
    case ("!", .bool(let isTrue)): return .bool(!isTrue)
    case ("!", .condition): return failure(.noNot, at: range)
    case ("-", .series(let series)):
      return seriesAsNumber(series, at: operand.range)
    default: return failure(.notApplicableToOne(name, value.type), at: range)
    }
  }
}

extension Condition {
  /// Both conditions at once, as one list.
  func and(_ other: Condition) -> Condition {
    var parts: [Condition] = []
    for condition in [self, other] {
      if case .all(let inner) = condition { parts += inner } else { parts.append(condition) }
    }
    return .all(parts)
  }
}

extension Diagnostic.Message {
  static func notApplicable(_ name: String, _ left: ValueType, _ right: ValueType) -> Self {
    "'\(name)' cannot be applied to \(left) and \(right)"
  }

  fileprivate static func notApplicableToOne(_ name: String, _ type: ValueType) -> Self {
    "'\(name)' cannot be applied to \(type)"
  }

  static func overflow(_ operation: String) -> Self { "\(operation) is too large for an Int" }

  fileprivate static func noSuchOperator(_ name: String) -> Self {
    "cells have no operator '\(name)'"
  }

  fileprivate static func neverNil(_ type: ValueType) -> Self {
    "the left side of '??' is \(type.withArticle), which is never nil"
  }

  fileprivate static func rangeOfInts(_ left: ValueType, _ right: ValueType) -> Self {
    "a range goes from Int to Int; these are \(left) and \(right)"
  }

  fileprivate static func emptyRange(_ lower: Int, _ upper: Int) -> Self {
    "a range cannot go from \(lower) down to \(upper)"
  }

  fileprivate static let mixedConditions: Self = """
    a condition on metrics is known only after the run; it can be joined with another by '&&' \
    or '||', not with a Bool
    """

  fileprivate static let noNot: Self =
    "a condition on metrics cannot be negated; turn the comparison around"
}
