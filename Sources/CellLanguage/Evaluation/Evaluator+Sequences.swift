import Notebook
import Planning

extension Evaluator {
  /// Methods of arrays and ranges, with the label that a closure behind the parentheses stands for.
  static let sequenceMethods: [String: String?] = [
    "map": nil, "filter": nil, "compactMap": nil, "flatMap": nil, "allSatisfy": nil,
    "reduce": nil, "sorted": "by", "min": "by", "max": "by", "contains": "where",
    "first": "where", "last": "where", "firstIndex": "where", "reversed": nil,
    "enumerated": nil, "joined": nil, "prefix": nil, "suffix": nil, "dropFirst": nil,
    "dropLast": nil,
  ]

  /// The elements of a sequence; nil when it was reported.
  func elements(of value: Value, at range: SourceRange) -> (values: [Value], type: ValueType)? {
    switch value {
    case .array(let values, let element): return (values, element)
    case .range(let lower, let upper, let isClosed):
      let (difference, overflow) = upper.subtractingReportingOverflow(lower)
      guard charge(overflow ? Int.max : difference, at: range) else { return nil }
      let end = isClosed ? difference : difference - 1
      return (end < 0 ? [] : (0...end).map { .int(lower + $0) }, .int)
    case .dictionary(let dictionary):
      let pairs = zip(dictionary.keys, dictionary.values).map { key, value in
        Value.tuple([TupleElement(label: "key", value: key), .init(label: "value", value: value)])
      }
      return (pairs, .tuple([dictionary.keyType, dictionary.valueType]))
    default: return nil
    }
  }

  /// A call of a method of an array or a range.
  func sequenceMethod(
    _ name: String, _ values: [Value], _ element: ValueType, _ arguments: [Argument],
    expected: ValueType?, nameRange: SourceRange
  ) -> Value {
    guard charge(values.count, at: nameRange) else { return .failed }
    let labels = arguments.map { argument -> String in
      if argument.isTrailing, argument.label == nil, let label = Self.sequenceMethods[name] {
        return label ?? "_"
      }
      return argument.label ?? "_"
    }
    let call = SequenceCall(
      values: values, element: element, arguments: arguments.map(\.value), at: nameRange)
    switch (name, labels) {
    case ("map", ["_"]): return mapped(call)
    case ("compactMap", ["_"]): return compactMapped(call)
    case ("flatMap", ["_"]): return flatMapped(call)
    case ("filter", ["_"]): return filtered(call)
    case ("allSatisfy", ["_"]):
      return joined(call, by: Condition.all) ?? .failed
    case ("contains", ["where"]): return joined(call, by: Condition.some) ?? .failed
    case ("first", ["where"]):
      return searched(call) { flags in
        .optional(flags.firstIndex(of: true).map { values[$0] }, wrapped: element)
      }
    case ("last", ["where"]):
      return searched(call) { flags in
        .optional(flags.lastIndex(of: true).map { values[$0] }, wrapped: element)
      }
    case ("firstIndex", ["where"]):
      return searched(call) { flags in
        .optional(flags.firstIndex(of: true).map { .int($0) }, wrapped: .int)
      }
    case ("firstIndex", ["of"]), ("contains", ["_"]): return located(name, call)
    case ("reduce", ["_", "_"]): return reduced(call)
    case ("sorted", []), ("min", []), ("max", []), ("sorted", ["by"]), ("min", ["by"]),
      ("max", ["by"]):
      return ordered(name, call)
    case ("reversed", []): return .array(values.reversed(), element: element)
    case ("enumerated", []):
      let pairs = values.enumerated().map { index, value in
        Value.tuple([
          TupleElement(label: "offset", value: .int(index)),
          TupleElement(label: "element", value: value),
        ])
      }
      return .array(pairs, element: .tuple([.int, element]))
    case ("joined", []), ("joined", ["separator"]): return joined(call)
    case ("prefix", ["_"]), ("suffix", ["_"]), ("dropFirst", ["_"]), ("dropLast", ["_"]),
      ("dropFirst", []), ("dropLast", []):
      return part(name, call)
    default:
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      if Self.sequenceMethods[name] != nil {
        return failure(.wrongArguments(name), at: nameRange)
      }
      return unknownMember(name, of: .array(values, element: element), nameRange: nameRange)
    }
  }

  /// A method call with its sequence.
  fileprivate struct SequenceCall {
    var values: [Value]
    var element: ValueType
    var arguments: [Expression]
    var range: SourceRange

    init(values: [Value], element: ValueType, arguments: [Expression], at range: SourceRange) {
      self.values = values
      self.element = element
      self.arguments = arguments
      self.range = range
    }
  }

  /// Evaluates the argument that must be a function.
  private func function(_ call: SequenceCall, _ index: Int = 0) -> FunctionValue? {
    let value = evaluate(call.arguments[index])
    if case .function(let function) = value { return function }
    if !value.isFailed {
      report(.needsClosure(value.type), at: call.arguments[index].range)
    }
    return nil
  }

  /// The results of a function for all elements, and their common type; nil when one failed.
  private func results(
    _ call: SequenceCall, expected: ValueType? = nil
  ) -> (values: [Value], type: ValueType)? {
    guard let function = function(call) else { return nil }
    var results: [Value] = []
    var type = ValueType.unknown
    var isFailed = false
    for value in call.values {
      let result = apply(function, [value], at: call.arguments[0].range, expected: expected)
      if isHalted { return nil }
      guard let unified = type.unified(with: result.type) else {
        report(.mixedResults(type, result.type), at: call.arguments[0].range)
        return nil
      }
      type = unified
      isFailed = isFailed || result.isFailed
      results.append(result)
    }
    return isFailed ? nil : (results, type)
  }

  private func mapped(_ call: SequenceCall) -> Value {
    results(call).map { .array($0.values, element: $0.type) } ?? .failed
  }

  private func compactMapped(_ call: SequenceCall) -> Value {
    guard let (values, type) = results(call) else { return .failed }
    let present = values.compactMap { value -> Value? in
      if case .optional(let inner, _) = value { return inner }
      return value
    }
    return .array(present, element: type.unwrapped)
  }

  private func flatMapped(_ call: SequenceCall) -> Value {
    guard let (values, type) = results(call) else { return .failed }
    guard let element = type.elementExpected ?? (values.isEmpty ? .unknown : nil) else {
      return failure(.flatMapNeedsArrays(type), at: call.arguments[0].range)
    }
    var flat: [Value] = []
    for case .array(let inner, _) in values {
      guard charge(inner.count, at: call.range) else { return .failed }
      flat += inner
    }
    return .array(flat, element: element)
  }

  private func flags(_ call: SequenceCall) -> [Bool]? {
    guard let (values, type) = results(call, expected: .bool) else { return nil }
    guard type == .bool || type == .unknown else {
      report(.needsBool(type), at: call.arguments[0].range)
      return nil
    }
    return values.map { if case .bool(true) = $0 { true } else { false } }
  }

  /// Whether all elements, or some, satisfy a closure; of metrics that is a condition.
  private func joined(_ call: SequenceCall, by join: ([Condition]) -> Condition) -> Value? {
    guard let (values, type) = results(call) else { return nil }
    let isForAll = if case .all = join([]) { true } else { false }
    if type == .condition {
      let conditions = values.compactMap { value -> Condition? in
        if case .condition(let condition) = value { return condition }
        return nil
      }
      return .condition(conditions.count == 1 ? conditions[0] : join(conditions))
    }
    guard type == .bool || type == .unknown else {
      report(.needsBool(type), at: call.arguments[0].range)
      return nil
    }
    let flags = values.map { if case .bool(true) = $0 { true } else { false } }
    return .bool(isForAll ? flags.allSatisfy { $0 } : flags.contains(true))
  }

  private func filtered(_ call: SequenceCall) -> Value {
    guard let flags = flags(call) else { return .failed }
    return .array(zip(call.values, flags).filter(\.1).map(\.0), element: call.element)
  }

  private func searched(_ call: SequenceCall, _ result: ([Bool]) -> Value) -> Value {
    flags(call).map(result) ?? .failed
  }

  private func located(_ name: String, _ call: SequenceCall) -> Value {
    let wanted = evaluate(call.arguments[0], as: call.element, named: "the element looked for")
    if wanted.isFailed { return .failed }
    for (index, value) in call.values.enumerated() {
      guard let isSame = isEqual(value, wanted) else {
        return failure(.notComparable(call.element), at: call.range)
      }
      if isSame { return name == "contains" ? .bool(true) : .optional(.int(index), wrapped: .int) }
    }
    return name == "contains" ? .bool(false) : .optional(nil, wrapped: .int)
  }

  private func reduced(_ call: SequenceCall) -> Value {
    let start = call.arguments[0]
    var context: ValueType?
    if start.isNumberLiteral, call.element == .double || call.element == .metric {
      context = .double
    }
    var result = evaluate(start, expected: context)
    guard let function = function(call, 1) else { return .failed }
    for value in call.values {
      result = apply(function, [result, value], at: call.arguments[1].range, expected: result.type)
      if result.isFailed { return .failed }
    }
    return result
  }

  private func ordered(_ name: String, _ call: SequenceCall) -> Value {
    var function: FunctionValue?
    if !call.arguments.isEmpty {
      function = self.function(call)
      if function == nil { return .failed }
    }
    var isFailed = false
    func comes(_ left: Value, before right: Value) -> Bool {
      if isFailed || isHalted { return false }
      guard let function else {
        if let isLess = isLess(left, right) { return isLess }
        report(.notComparable(call.element), at: call.range)
        isFailed = true
        return false
      }
      switch apply(function, [left, right], at: call.arguments[0].range, expected: .bool) {
      case .bool(let isBefore): return isBefore
      case .failed: isFailed = true
      case let other:
        report(.needsBool(other.type), at: call.arguments[0].range)
        isFailed = true
      }
      return false
    }
    let result: Value
    switch name {
    case "min":
      result = .optional(call.values.min(by: { comes($0, before: $1) }), wrapped: call.element)
    case "max":
      result = .optional(call.values.max(by: { comes($0, before: $1) }), wrapped: call.element)
    default:
      result = .array(call.values.sorted { comes($0, before: $1) }, element: call.element)
    }
    return isFailed ? .failed : result
  }

  private func joined(_ call: SequenceCall) -> Value {
    if case .array(let inner) = call.element, call.arguments.isEmpty {
      var flat: [Value] = []
      for case .array(let values, _) in call.values { flat += values }
      return charge(flat.count, at: call.range) ? .array(flat, element: inner) : .failed
    }
    guard call.element == .string || call.values.isEmpty else {
      return failure(.joinsTexts(call.element), at: call.range)
    }
    var separator = ""
    if let argument = call.arguments.first {
      guard case .string(let text) = evaluate(argument, as: .string, named: "the separator") else {
        return .failed
      }
      separator = text
    }
    let texts = call.values.compactMap(\.printed)
    let size = texts.reduce(0) { $0 + $1.utf8.count + separator.utf8.count }
    return charge(size, at: call.range) ? .string(texts.joined(separator: separator)) : .failed
  }

  private func part(_ name: String, _ call: SequenceCall) -> Value {
    var count = 1
    if let argument = call.arguments.first {
      guard case .int(let given) = evaluate(argument, as: .int, named: "the number of elements")
      else { return .failed }
      guard given >= 0 else { return valueFailure(.negativeCount(given), at: argument.range) }
      count = given
    }
    let values = call.values
    let part: [Value] =
      switch name {
      case "prefix": Array(values.prefix(count))
      case "suffix": Array(values.suffix(count))
      case "dropFirst": Array(values.dropFirst(count))
      default: Array(values.dropLast(count))
      }
    return .array(part, element: call.element)
  }
}

extension Diagnostic.Message {
  fileprivate static func wrongArguments(_ name: String) -> Self {
    "'\(name)' does not take these arguments"
  }

  fileprivate static func needsClosure(_ type: ValueType) -> Self {
    "this must be a closure such as { $0 }; it is \(type.withArticle)"
  }

  fileprivate static func needsBool(_ type: ValueType) -> Self {
    "this closure must give a Bool; it gives \(type.withArticle)"
  }

  fileprivate static func mixedResults(_ first: ValueType, _ second: ValueType) -> Self {
    "this closure gives \(first.withArticle) and \(second.withArticle)"
  }

  fileprivate static func flatMapNeedsArrays(_ type: ValueType) -> Self {
    "the closure of 'flatMap' must give arrays; it gives \(type.withArticle)"
  }

  fileprivate static func notComparable(_ type: ValueType) -> Self {
    "elements of type \(type) cannot be compared; give a closure that does"
  }

  fileprivate static func joinsTexts(_ type: ValueType) -> Self {
    "'joined' joins texts; these elements are of type \(type)"
  }

  fileprivate static func negativeCount(_ count: Int) -> Self {
    "a number of elements cannot be \(count)"
  }
}
