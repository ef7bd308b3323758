import Notebook
import Planning
import Settings

extension Evaluator {
  /// Evaluates an expression.
  ///
  /// - Parameters:
  ///   - expression: What to evaluate, in the current scope.
  ///   - expected: The type that the place wants, if it is known: it decides what number literals
  ///     and `.members` are. The value may still be of another type.
  /// - Returns: The value, or `.failed` when something was reported.
  func evaluate(_ expression: Expression, expected: ValueType? = nil) -> Value {
    guard enter(at: expression.range) else { return .failed }
    defer { leave() }
    switch expression {
    case .integer(let value, _):
      return expected?.unwrapped == .double ? .double(Double(value)) : .int(value)
    case .floating(let value, _): return .double(value)
    case .boolean(let value, _): return .bool(value)
    case .nothing:
      if case .optional(let wrapped)? = expected { return .optional(nil, wrapped: wrapped) }
      return .optional(nil, wrapped: .unknown)
    case .string(let parts, let range): return string(parts, at: range)
    case .array(let elements, let range): return array(elements, expected: expected, at: range)
    case .dictionary(let elements, let range):
      return dictionary(elements, expected: expected, at: range)
    case .tuple(let elements, _): return tuple(elements, expected: expected)
    case .name(let name, let range): return value(of: name, at: range)
    case .operatorName(let name, _): return .function(.operation(name))
    case .member(let base, let name, let nameRange, let range):
      guard let base else {
        return implicitMember(name, nil, expected: expected, nameRange: nameRange, at: range)
      }
      return member(name, of: base, nameRange: nameRange, at: range)
    case .call(let callee, let arguments, let range):
      return call(callee, arguments, expected: expected, at: range)
    case .subscripted(let base, let arguments, let range):
      return subscripted(base, arguments, at: range)
    case .prefix(let name, let operand, let range):
      return prefix(name, operand, expected: expected, at: range)
    case .infix(let name, let left, let right, let operatorRange, let range):
      return infix(
        name, left, right, expected: expected, operatorRange: operatorRange, at: range)
    case .ternary(let condition, let yes, let no, let range):
      return ternary(condition, yes, no, expected: expected, at: range)
    case .closure(let closure, _): return .function(.closure(closure, scope))
    case .unwrapped(let operand, let range): return unwrapped(operand, at: range)
    case .invalid: return .failed
    }
  }

  private func string(_ parts: [StringPart], at range: SourceRange) -> Value {
    var text = ""
    var isFailed = false
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .interpolated(let expression):
        let value = evaluate(expression)
        if let printed = value.printed {
          text += printed
        } else {
          if !value.isFailed { report(.notPrintable(value.type), at: expression.range) }
          isFailed = true
        }
      }
      guard charge(text.utf8.count, at: range) else { return .failed }
    }
    return isFailed ? .failed : .string(text)
  }

  private func array(
    _ elements: [Expression], expected: ValueType?, at range: SourceRange
  ) -> Value {
    guard charge(elements.count, at: range) else { return .failed }
    var wanted = expected?.elementExpected
    if wanted == nil, elements.contains(where: \.hasFloatingLiteral) { wanted = .double }
    var values = elements.map { evaluate($0, expected: wanted) }
    // Whole literals beside a Double are Doubles, as in Swift.
    if wanted == nil, values.contains(where: { $0.type == .double }) {
      for (index, element) in elements.enumerated() where element.isNumberLiteral {
        values[index] = evaluate(element, expected: .double)
      }
    }
    guard !values.contains(where: \.isFailed) else { return .failed }
    var type = wanted ?? .unknown
    for (index, value) in values.enumerated() {
      if let wanted {
        let value = converted(value, to: wanted, of: elements[index], named: "an element")
        if value.isFailed { return .failed }
        values[index] = value
      } else if let unified = type.unified(with: value.type) {
        type = unified
      } else {
        return failure(.mixedElements(type, value.type), at: elements[index].range)
      }
    }
    return .array(values, element: type)
  }

  private func dictionary(
    _ elements: [(key: Expression, value: Expression)], expected: ValueType?,
    at range: SourceRange
  ) -> Value {
    var expectedKey: ValueType?
    var expectedValue: ValueType?
    if case .dictionary(let key, let value)? = expected?.unwrapped {
      (expectedKey, expectedValue) = (key, value)
    }
    let keys = array(elements.map(\.key), expected: expectedKey.map { .array($0) }, at: range)
    let values = array(elements.map(\.value), expected: expectedValue.map { .array($0) }, at: range)
    guard case .array(let keyValues, let keyType) = keys,
      case .array(let valueValues, let valueType) = values
    else { return .failed }
    guard keyType == .unknown || [.int, .double, .string, .bool].contains(keyType) else {
      return failure(.badKey(keyType), at: range)
    }
    for (index, key) in keyValues.enumerated() {
      if keyValues[..<index].contains(where: { isEqual($0, key) == true }) {
        return valueFailure(.repeatedKey(key.printed ?? ""), at: elements[index].key.range)
      }
    }
    return .dictionary(
      DictionaryValue(
        keys: keyValues, values: valueValues, keyType: keyType, valueType: valueType))
  }

  private func tuple(_ elements: [Argument], expected: ValueType?) -> Value {
    var expectations: [ValueType]?
    if case .tuple(let types)? = expected?.unwrapped, types.count == elements.count {
      expectations = types
    }
    var values: [TupleElement] = []
    for (index, element) in elements.enumerated() {
      let value = evaluate(element.value, expected: expectations?[index])
      values.append(TupleElement(label: element.label, value: value))
    }
    return values.contains { $0.value.isFailed } ? .failed : .tuple(values)
  }

  private func ternary(
    _ condition: Expression, _ yes: Expression, _ no: Expression, expected: ValueType?,
    at range: SourceRange
  ) -> Value {
    let condition = converted(
      evaluate(condition, expected: .bool), to: .bool, of: condition, named: "the condition")
    var expected = expected
    if expected == nil, yes.isNumberLiteral, no.isNumberLiteral,
      yes.hasFloatingLiteral || no.hasFloatingLiteral
    {
      expected = .double
    }
    guard case .bool(let isTrue) = condition else {
      _ = unchosenType(of: yes, expected: expected)
      _ = unchosenType(of: no, expected: expected)
      return .failed
    }
    let (chosen, other) = isTrue ? (yes, no) : (no, yes)
    var value = evaluate(chosen, expected: expected)
    var otherType = unchosenType(of: other, expected: expected)
    // A literal branch takes the type of the other one.
    if value.type == .int, chosen.isNumberLiteral, otherType == .double {
      value = evaluate(chosen, expected: .double)
    } else if otherType == .int, other.isNumberLiteral, value.type == .double {
      otherType = .double
    }
    if value.isFailed { return .failed }
    if let expected, isContextual(expected) { return value }
    let type = value.type
    if type.unified(with: otherType) != nil { return value }
    if case .optional(let wrapped) = otherType, let wrapped = wrapped.unified(with: type) {
      return .optional(value, wrapped: wrapped)
    }
    if case .optional(let wrapped) = type, wrapped.unified(with: otherType) != nil { return value }
    let (first, second) = isTrue ? (type, otherType) : (otherType, type)
    return failure(.branchesDiffer(first, second), at: range)
  }

  /// Whether the place takes values of several types, so that only it can judge.
  private func isContextual(_ expected: ValueType) -> Bool {
    switch expected.unwrapped {
    case .choice, .family: true
    default: false
    }
  }

  private func unwrapped(_ operand: Expression, at range: SourceRange) -> Value {
    switch evaluate(operand) {
    case .failed: return .failed
    case .optional(let value?, _): return value
    case .optional(nil, _): return valueFailure(.isNil, at: range)
    case let value: return failure(.notOptional(value.type), at: range)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notPrintable(_ type: ValueType) -> Self {
    "a \(type) cannot be part of a text"
  }

  fileprivate static func mixedElements(_ first: ValueType, _ second: ValueType) -> Self {
    "this is of type \(second), but the elements before it are of type \(first)"
  }

  fileprivate static func badKey(_ type: ValueType) -> Self {
    "a \(type) cannot be the key of a dictionary"
  }

  fileprivate static func repeatedKey(_ key: String) -> Self {
    "the dictionary has the key \(key) twice"
  }

  fileprivate static func branchesDiffer(_ yes: ValueType, _ no: ValueType) -> Self {
    "both branches of '?:' must be of one type; these are \(yes) and \(no)"
  }

  fileprivate static let isNil: Self = "this value is nil, so '!' has nothing to give"

  fileprivate static func notOptional(_ type: ValueType) -> Self {
    "'!' unwraps an optional; this is of type \(type)"
  }
}
