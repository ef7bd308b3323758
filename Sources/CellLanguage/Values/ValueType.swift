import Settings

/// The type of a value, or what is expected at a place.
indirect enum ValueType: Hashable {
  /// Of something that failed, or the elements of an empty array.
  case unknown
  case int
  case double
  case bool
  case string
  case optional(ValueType)
  case array(ValueType)
  case dictionary(ValueType, ValueType)
  case range
  case closedRange
  case tuple([ValueType])
  case function
  /// A vocabulary type, by name.
  case configuration(String)
  /// Any vocabulary type of a family; only as an expectation.
  case family(Family)
  /// One of these choices; only as an expectation.
  case choice([ChoiceDeclaration])
  case run
  case data
  case series
  case metric
  case frontier
  case exactFrontier
  case condition
  case output
  case source
  case seeds
  case reward

  /// The expectation of a setting.
  init(_ setting: SettingType) {
    switch setting {
    case .bool: self = .bool
    case .int: self = .int
    case .double: self = .double
    case .string: self = .string
    case .choice(let choices): self = .choice(choices)
    case .family(let family): self = .family(family)
    case .array(let element): self = .array(ValueType(element))
    case .optional(let wrapped): self = .optional(ValueType(wrapped))
    }
  }

  /// The type inside optionals.
  var unwrapped: ValueType {
    if case .optional(let wrapped) = self { return wrapped.unwrapped }
    return self
  }

  var elementExpected: ValueType? {
    if case .array(let element) = unwrapped { return element }
    return nil
  }

  /// The type with what is unknown on either side filled in; nil when the two differ.
  func unified(with other: ValueType) -> ValueType? {
    switch (self, other) {
    case (.unknown, _): return other
    case (_, .unknown): return self
    case (.optional(let left), .optional(let right)):
      return left.unified(with: right).map { .optional($0) }
    case (.array(let left), .array(let right)):
      return left.unified(with: right).map { .array($0) }
    case (.dictionary(let key, let value), .dictionary(let otherKey, let otherValue)):
      guard let key = key.unified(with: otherKey), let value = value.unified(with: otherValue)
      else { return nil }
      return .dictionary(key, value)
    case (.tuple(let left), .tuple(let right)):
      guard left.count == right.count else { return nil }
      let elements = zip(left, right).compactMap { $0.unified(with: $1) }
      return elements.count == left.count ? .tuple(elements) : nil
    default: return self == other ? self : nil
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as messages print it.
  var description: String {
    switch self {
    case .unknown: "_"
    case .int: "Int"
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .optional(.unknown): "nil"
    case .optional(let wrapped): "\(wrapped)?"
    case .array(let element): "[\(element)]"
    case .dictionary(let key, let value): "[\(key): \(value)]"
    case .range: "Range<Int>"
    case .closedRange: "ClosedRange<Int>"
    case .tuple(let elements): "(\(elements.map(\.description).joined(separator: ", ")))"
    case .function: "function"
    case .configuration(let name): name
    case .family(let family): family.rawValue
    case .choice(let choices):
      choices.isEmpty ? "choice" : choices.map { ".\($0.name)" }.joined(separator: " | ")
    case .run: "Run"
    case .data: "Data"
    case .series: "Series"
    case .metric: "Metric"
    case .frontier: "Frontier"
    case .exactFrontier: "ExactFrontier"
    case .condition: "Condition"
    case .output: "output"
    case .source: "Source"
    case .seeds: "Seeds"
    case .reward: "Reward"
    }
  }
}
