import Planning
import Settings

/// A value of a cell: Swift's, or one of the experiment's.
indirect enum Value {
  /// The value of something that was reported; whatever touches it stays silent.
  case failed
  case int(Int)
  case double(Double)
  case bool(Bool)
  case string(String)
  case optional(Value?, wrapped: ValueType)
  case array([Value], element: ValueType)
  case dictionary(DictionaryValue)
  /// Whole numbers from a first to a last one, the last included if closed.
  case range(lower: Int, upper: Int, isClosed: Bool)
  case tuple([TupleElement])
  case function(FunctionValue)
  /// A vocabulary value with all its settings.
  case configuration(Configuration)
  /// A choice of a setting; it occurs only where that setting is expected.
  case choice(String, [SettingArgument])
  /// A stage of the plan, by index.
  case run(Int)
  case data(DataReference)
  case series(MetricReference)
  case metric(MetricExpression)
  case frontier(FrontierReference)
  /// The exact frontier around a stage's policy.
  case exactFrontier(Int)
  case condition(Condition)
  case output(CellOutput.Content)
  /// Where a published number comes from.
  case source(String)
  case sharedSeeds
  /// `.gold`: what a task itself pays for an answer.
  case goldReward

  var isFailed: Bool {
    if case .failed = self { return true }
    return false
  }

  var type: ValueType {
    switch self {
    case .failed: .unknown
    case .int: .int
    case .double: .double
    case .bool: .bool
    case .string: .string
    case .optional(_, let wrapped): .optional(wrapped)
    case .array(_, let element): .array(element)
    case .dictionary(let dictionary): .dictionary(dictionary.keyType, dictionary.valueType)
    case .range(_, _, let isClosed): isClosed ? .closedRange : .range
    case .tuple(let elements): .tuple(elements.map(\.value.type))
    case .function: .function
    case .configuration(let configuration): .configuration(configuration.type)
    case .choice: .choice([])
    case .run: .run
    case .data: .data
    case .series: .series
    case .metric: .metric
    case .frontier: .frontier
    case .exactFrontier: .exactFrontier
    case .condition: .condition
    case .output: .output
    case .source: .source
    case .sharedSeeds: .seeds
    case .goldReward: .reward
    }
  }
}

/// One element of a tuple.
struct TupleElement {
  var label: String?
  var value: Value
}

/// A dictionary in the order in which it was written.
struct DictionaryValue {
  var keys: [Value]
  var values: [Value]
  var keyType: ValueType
  var valueType: ValueType

  /// The value of a key.
  func value(of key: Value) -> Value? {
    keys.firstIndex { isEqual($0, key) == true }.map { values[$0] }
  }
}

/// Something that can be called.
enum FunctionValue {
  case closure(ClosureExpression, Scope)
  case operation(String)
}

/// Whether two values are equal by Swift's `==`; nil when they cannot be compared.
func isEqual(_ left: Value, _ right: Value) -> Bool? {
  switch (left, right) {
  case (.int(let left), .int(let right)): return left == right
  case (.double(let left), .double(let right)): return left == right
  case (.bool(let left), .bool(let right)): return left == right
  case (.string(let left), .string(let right)): return left == right
  case (.optional(nil, _), .optional(nil, _)): return true
  case (.optional(let left?, _), .optional(let right?, _)): return isEqual(left, right)
  case (.optional, .optional): return false
  case (.optional(let left, _), _): return left.map { isEqual($0, right) } ?? false
  case (_, .optional(let right, _)): return right.map { isEqual(left, $0) } ?? false
  case (.range(let a, let b, let c), .range(let d, let e, let f)): return (a, b, c) == (d, e, f)
  case (.array(let left, _), .array(let right, _)): return areEqual(left, right)
  case (.tuple(let left), .tuple(let right)):
    return left.count == right.count ? areEqual(left.map(\.value), right.map(\.value)) : nil
  default: return nil
  }
}

private func areEqual(_ left: [Value], _ right: [Value]) -> Bool? {
  guard left.count == right.count else { return false }
  for (left, right) in zip(left, right) {
    guard let same = isEqual(left, right) else { return nil }
    if !same { return false }
  }
  return true
}

/// Whether the left value comes before the right one by Swift's `<`; nil when there is no order.
func isLess(_ left: Value, _ right: Value) -> Bool? {
  switch (left, right) {
  case (.int(let left), .int(let right)): left < right
  case (.double(let left), .double(let right)): left < right
  case (.string(let left), .string(let right)): left < right
  default: nil
  }
}
