import Notebook
import Planning
import Settings

extension Evaluator {
  /// `base.name(…)`.
  func method(
    _ name: String, of base: Expression, _ arguments: [Argument], nameRange: SourceRange,
    at range: SourceRange
  ) -> Value {
    guard base.isArrayOfIntegers, arguments.contains(where: \.isFunction) else {
      return method(name, of: evaluate(base), base, arguments, nameRange: nameRange, at: range)
    }
    // Whole literals are Ints unless that does not fit; then Swift reads them as Doubles.
    let before = checkpoint
    let count = intsForDoubles
    let result = method(name, of: evaluate(base), base, arguments, nameRange: nameRange, at: range)
    if intsForDoubles == count || isHalted { return result }
    restore(before, diagnosticsToo: true)
    let doubles = evaluate(base, expected: .array(.double))
    return method(name, of: doubles, base, arguments, nameRange: nameRange, at: range)
  }

  private func method(
    _ name: String, of value: Value, _ base: Expression, _ arguments: [Argument],
    nameRange: SourceRange, at range: SourceRange
  ) -> Value {
    switch value {
    case .failed: break
    case .array(let values, .metric) where name == "areEqual":
      return areEqual(values, arguments, base: base, nameRange: nameRange)
    case .array, .range, .dictionary:
      guard let (values, element) = elements(of: value, at: range) else { return .failed }
      return sequenceMethod(
        name, values, element, arguments, expected: nil, nameRange: nameRange)
    case .string(let text): return stringMethod(name, text, arguments, nameRange: nameRange)
    case .series(let series):
      return seriesMethod(name, series, arguments, nameRange: nameRange)
    case .metric(let metric):
      return metricMethod(name, metric, arguments, nameRange: nameRange)
    case .frontier(let frontier):
      return frontierMethod(name, frontier, arguments, nameRange: nameRange)
    case .exactFrontier(let stage):
      guard name == "at" else { return unknownMember(name, of: value, nameRange: nameRange) }
      return distance(arguments, nameRange: nameRange).map {
        .metric(.exactFrontier(stage: stage, kl: $0))
      } ?? .failed
    case .double(let number):
      if name == "rounded", arguments.isEmpty { return .double(number.rounded()) }
      if name == "squareRoot", arguments.isEmpty {
        return number < 0 ? valueFailure(.rootOfNegative, at: range) : .double(number.squareRoot())
      }
      return unknownMember(name, of: value, nameRange: nameRange)
    case .int(let number):
      guard name == "isMultiple", arguments.count == 1, arguments[0].label == "of" else {
        return unknownMember(name, of: value, nameRange: nameRange)
      }
      guard case .int(let divisor) = evaluate(arguments[0].value, as: .int, named: "of") else {
        return .failed
      }
      return .bool(number.isMultiple(of: divisor))
    case .configuration(let task) where types[task.type]?.family == .task:
      return dataMethod(name, of: task, arguments, nameRange: nameRange)
    case .run(let stage) where name == "isUnder":
      return isUnder(stage, arguments, nameRange: nameRange)
    case .run: return failure(.runMethod(name), at: nameRange)
    default: return unknownMember(name, of: value, nameRange: nameRange)
    }
    for argument in arguments where !argument.isFunction {
      _ = unchosenType(of: argument.value, expected: nil)
    }
    return .failed
  }

  static let stringMethods = [
    "uppercased", "lowercased", "hasPrefix", "hasSuffix", "contains", "split",
  ]

  private func stringMethod(
    _ name: String, _ text: String, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    guard charge(text.utf8.count, at: nameRange) else { return .failed }
    switch (name, arguments.map { $0.label ?? "_" }) {
    case ("uppercased", []): return .string(text.uppercased())
    case ("lowercased", []): return .string(text.lowercased())
    case ("hasPrefix", ["_"]), ("hasSuffix", ["_"]), ("contains", ["_"]):
      guard case .string(let part) = evaluate(arguments[0].value, as: .string, named: "the part")
      else { return .failed }
      switch name {
      case "hasPrefix": return .bool(text.hasPrefix(part))
      case "hasSuffix": return .bool(text.hasSuffix(part))
      default: return .bool(part.isEmpty || text.contains(part))
      }
    case ("split", ["separator"]):
      let named = "the separator"
      guard case .string(let mark) = evaluate(arguments[0].value, as: .string, named: named) else {
        return .failed
      }
      guard !mark.isEmpty else {
        return valueFailure(.emptySeparator, at: arguments[0].value.range)
      }
      return .array(text.split(separator: mark).map { .string(String($0)) }, element: .string)
    default: return unknownMember(name, of: .string(text), nameRange: nameRange)
    }
  }

  /// `zip(a, b)`, `Double(n)` and the other functions that stand alone.
  func function(
    _ name: String, _ arguments: [Argument], expected: ValueType?, at range: SourceRange
  ) -> Value {
    let labels = arguments.map { $0.label ?? "_" }
    switch (name, labels) {
    case ("zip", ["_", "_"]):
      guard let (left, leftType) = sequence(arguments[0].value),
        let (right, rightType) = sequence(arguments[1].value)
      else { return .failed }
      let pairs = zip(left, right).map { left, right in
        Value.tuple([TupleElement(value: left), TupleElement(value: right)])
      }
      return .array(pairs, element: .tuple([leftType, rightType]))
    case ("Array", ["_"]):
      guard let (values, element) = sequence(arguments[0].value) else { return .failed }
      return .array(values, element: element)
    case ("Array", ["repeating", "count"]):
      let value = evaluate(arguments[0].value, expected: expected?.elementExpected)
      guard case .int(let count) = evaluate(arguments[1].value, as: .int, named: "count"),
        !value.isFailed
      else { return .failed }
      guard count >= 0 else { return valueFailure(.negative(count), at: arguments[1].value.range) }
      guard charge(count, at: range) else { return .failed }
      return .array(Array(repeating: value, count: count), element: value.type)
    case ("Int", ["_"]), ("Double", ["_"]), ("String", ["_"]):
      return conversion(name, evaluate(arguments[0].value), at: range)
    case ("abs", ["_"]): return absolute(evaluate(arguments[0].value, expected: expected), range)
    case ("min", _), ("max", _): return extreme(name, arguments, expected: expected, at: range)
    case ("stride", ["from", "to", "by"]), ("stride", ["from", "through", "by"]):
      return stride(arguments, isClosed: labels[1] == "through", at: range)
    default:
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      return failure(.wrongCall(name), at: range)
    }
  }

  private func sequence(_ expression: Expression) -> ([Value], ValueType)? {
    let value = evaluate(expression)
    if let (values, type) = elements(of: value, at: expression.range) {
      return charge(values.count, at: expression.range) ? (values, type) : nil
    }
    if !value.isFailed, !isHalted { report(.noSequence(value.type), at: expression.range) }
    return nil
  }

  private func conversion(_ name: String, _ value: Value, at range: SourceRange) -> Value {
    switch (name, value) {
    case (_, .failed): return .failed
    case ("Int", .int), ("Double", .double), ("String", .string): return value
    case ("Double", .int(let number)): return .double(Double(number))
    case ("Int", .double(let number)):
      guard let whole = Int(exactly: number.rounded(.towardZero)) else {
        return valueFailure(.overflow("\(number)"), at: range)
      }
      return .int(whole)
    case ("Int", .string(let text)): return .optional(Int(text).map { .int($0) }, wrapped: .int)
    case ("Double", .string(let text)):
      return .optional(Double(text).map { .double($0) }, wrapped: .double)
    case ("String", _):
      return value.printed.map { .string($0) }
        ?? failure(.noConversion(name, value.type), at: range)
    default: return failure(.noConversion(name, value.type), at: range)
    }
  }

  private func absolute(_ value: Value, _ range: SourceRange) -> Value {
    switch value {
    case .failed: .failed
    case .int(.min): valueFailure(.overflow("abs(\(Int.min))"), at: range)
    case .int(let number): .int(abs(number))
    case .double(let number): .double(abs(number))
    default: failure(.noConversion("abs", value.type), at: range)
    }
  }

  private func extreme(
    _ name: String, _ arguments: [Argument], expected: ValueType?, at range: SourceRange
  ) -> Value {
    guard arguments.count >= 2, arguments.allSatisfy({ $0.label == nil }) else {
      return failure(.wrongCall(name), at: range)
    }
    let list = Expression.array(arguments.map(\.value), range)
    guard case .array(let values, let type) = evaluate(list, expected: expected.map { .array($0) })
    else { return .failed }
    guard [.int, .double, .string].contains(type) else {
      return failure(.noConversion(name, type), at: range)
    }
    let sorted = values.dropFirst().reduce(values[0]) { best, value in
      let isLess = isLess(value, best) ?? false
      let isMore = isLess == false && (isEqual(value, best) == false || name == "max")
      return name == "min" ? (isLess ? value : best) : (isMore ? value : best)
    }
    return sorted
  }

  private func stride(_ arguments: [Argument], isClosed: Bool, at range: SourceRange) -> Value {
    let list = Expression.array(arguments.map(\.value), range)
    guard case .array(let values, let type) = evaluate(list) else { return .failed }
    let numbers = values.compactMap { value -> Double? in
      switch value {
      case .int(let number): Double(number)
      case .double(let number): number
      default: nil
      }
    }
    guard numbers.count == 3 else { return failure(.wrongCall("stride"), at: range) }
    guard numbers[2] != 0 else { return valueFailure(.zeroStride, at: range) }
    let span = (numbers[1] - numbers[0]) / numbers[2]
    guard span >= 0 else { return .array([], element: type) }
    guard span < Double(Self.elementLimit), charge(Int(span) + 1, at: range) else {
      _ = charge(Self.elementLimit + 1, at: range)
      return .failed
    }
    var found: [Value] = []
    if case .int(let first) = values[0], case .int(let end) = values[1],
      case .int(let step) = values[2]
    {
      found =
        isClosed
        ? Swift.stride(from: first, through: end, by: step).map { .int($0) }
        : Swift.stride(from: first, to: end, by: step).map { .int($0) }
    } else {
      found =
        isClosed
        ? Swift.stride(from: numbers[0], through: numbers[1], by: numbers[2]).map { .double($0) }
        : Swift.stride(from: numbers[0], to: numbers[1], by: numbers[2]).map { .double($0) }
    }
    return .array(found, element: type)
  }
}

extension Expression {
  /// `[1, 2, 4]`: an array literal of whole number literals.
  fileprivate var isArrayOfIntegers: Bool {
    guard case .array(let elements, _) = self else { return false }
    return !elements.isEmpty
      && elements.allSatisfy { $0.isNumberLiteral && !$0.hasFloatingLiteral }
  }
}

extension Argument {
  fileprivate var isFunction: Bool {
    if case .closure = value { return true }
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static let rootOfNegative: Self = "a negative number has no square root"

  fileprivate static func runMethod(_ name: String) -> Self {
    "a run has no '\(name)'; its metrics are read as run[\"reward/gold\"].last"
  }

  fileprivate static let emptySeparator: Self = "the separator is empty"

  fileprivate static func negative(_ count: Int) -> Self { "a count cannot be \(count)" }

  fileprivate static func wrongCall(_ name: String) -> Self {
    "'\(name)' does not take these arguments"
  }

  fileprivate static func noSequence(_ type: ValueType) -> Self {
    "this must be an array or a range; it is \(type.withArticle)"
  }

  fileprivate static func noConversion(_ name: String, _ type: ValueType) -> Self {
    "\(name)(…) does not take \(type.withArticle)"
  }

  fileprivate static let zeroStride: Self = "a stride of 0 never ends"
}
