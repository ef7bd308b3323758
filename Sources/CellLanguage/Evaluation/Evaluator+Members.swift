import Notebook
import Planning
import Recording
import Settings

extension Evaluator {
  /// `base.name` without parentheses.
  func member(
    _ name: String, of base: Expression, nameRange: SourceRange, at range: SourceRange
  ) -> Value {
    if let type = typeNamed(by: base) {
      return preset(name, of: type, nameRange: nameRange, at: range)
    }
    if case .name(let typeName, _) = base, scope.find(typeName) == nil,
      let constant = Self.constant("\(typeName).\(name)")
    {
      return constant
    }
    let value = evaluate(base)
    switch value {
    case .failed: return .failed
    case .array(let values, let element):
      return arrayMember(name, of: values, element: element, base: base, nameRange: nameRange)
    case .range(let lower, let upper, _) where name == "lowerBound" || name == "upperBound":
      return .int(name == "lowerBound" ? lower : upper)
    case .range:
      guard let (values, _) = elements(of: value, at: range) else { return .failed }
      return arrayMember(name, of: values, element: .int, base: base, nameRange: nameRange)
    case .dictionary(let dictionary):
      switch name {
      case "count": return .int(dictionary.keys.count)
      case "isEmpty": return .bool(dictionary.keys.isEmpty)
      case "keys": return .array(dictionary.keys, element: dictionary.keyType)
      case "values": return .array(dictionary.values, element: dictionary.valueType)
      default: break
      }
    case .string(let text):
      switch name {
      case "count": return .int(text.count)
      case "isEmpty": return .bool(text.isEmpty)
      default: break
      }
    case .tuple(let elements):
      if let index = Int(name), elements.indices.contains(index) { return elements[index].value }
      if let element = elements.first(where: { $0.label == name }) { return element.value }
    case .double(let number):
      switch name {
      case "isNaN": return .bool(number.isNaN)
      case "isFinite": return .bool(number.isFinite)
      case "magnitude": return .double(number.magnitude)
      default: break
      }
    case .configuration(let configuration):
      return configurationMember(name, of: configuration, base: base, nameRange: nameRange)
    case .series(let series): return summary(name, of: series, nameRange: nameRange)
    case .run:
      return failure(.runMember(name, text(of: base.range)), at: nameRange)
    default: break
    }
    return unknownMember(name, of: value, nameRange: nameRange)
  }

  private static func constant(_ name: String) -> Value? {
    switch name {
    case "Int.max": .int(.max)
    case "Int.min": .int(.min)
    case "Double.pi": .double(.pi)
    case "Double.greatestFiniteMagnitude": .double(.greatestFiniteMagnitude)
    default: nil
    }
  }

  /// Reports a member that a value does not have, or one that wants parentheses.
  func unknownMember(_ name: String, of value: Value, nameRange: SourceRange) -> Value {
    let names = Self.memberNames(of: value)
    if names.contains(name) { return failure(.memberForm(name), at: nameRange) }
    let near = closest(to: name, in: names)
    return failure(
      .noMember(name, value.type), at: nameRange,
      fixIt: near.map { .didYouMean($0, replacing: nameRange) })
  }

  private static func memberNames(of value: Value) -> [String] {
    switch value {
    case .array(_, .metric):
      sequenceMembers + ["isIncreasing", "isDecreasing", "hasInteriorMaximum", "areEqual"]
    case .array, .range: sequenceMembers
    case .dictionary: ["count", "isEmpty", "keys", "values", "contains", "map", "filter"]
    case .string: ["count", "isEmpty"] + stringMethods
    case .double: ["isNaN", "isFinite", "magnitude", "rounded", "squareRoot"]
    case .int: ["isMultiple"]
    case .metric: metricMethods
    case .frontier, .exactFrontier: ["at"]
    case .run: runMethods
    case .tuple(let elements): elements.compactMap(\.label)
    default: []
    }
  }

  private static let sequenceMembers =
    ["count", "isEmpty", "first", "last", "indices"] + sequenceMethods.keys.sorted()

  private func arrayMember(
    _ name: String, of values: [Value], element: ValueType, base: Expression,
    nameRange: SourceRange
  ) -> Value {
    switch name {
    case "count": return .int(values.count)
    case "isEmpty": return .bool(values.isEmpty)
    case "first": return .optional(values.first, wrapped: element)
    case "last": return .optional(values.last, wrapped: element)
    case "indices": return .range(lower: 0, upper: values.count, isClosed: false)
    case "isIncreasing", "isDecreasing", "hasInteriorMaximum":
      return order(name, of: values, element: element, base: base, nameRange: nameRange)
    default: return unknownMember(name, of: .array(values, element: element), nameRange: nameRange)
    }
  }

  private func configurationMember(
    _ name: String, of configuration: Configuration, base: Expression, nameRange: SourceRange
  ) -> Value {
    guard let type = types[configuration.type] else { return .failed }
    if type.family == .task, let member = DataMember(rawValue: name) {
      guard type.traits.offers.contains(member) else {
        return failure(.notOffered(member, type), at: nameRange)
      }
      return .data(DataReference(task: configuration, member: member))
    }
    if let setting = type.settings.first(where: { $0.name == name }),
      let value = configuration.settings[name].flatMap({ Value($0, type: setting.type) })
    {
      return value
    }
    let members = type.family == .task ? type.traits.offers.map(\.rawValue) : []
    let near = closest(to: name, in: members + type.settings.map(\.name))
    return failure(
      .noMember(name, .configuration(type.name)), at: nameRange,
      fixIt: near.map { .didYouMean($0, replacing: nameRange) })
  }

  /// `base[…]`.
  func subscripted(_ base: Expression, _ arguments: [Argument], at range: SourceRange) -> Value {
    let value = evaluate(base)
    guard let first = arguments.first else { return failure(.oneIndex, at: range) }
    if case .dictionary(let dictionary) = value {
      return dictionaryElement(dictionary, arguments, at: range)
    }
    guard arguments.count == 1, first.label == nil else {
      for argument in arguments { _ = evaluate(argument.value) }
      return value.isFailed ? .failed : failure(.oneIndex, at: range)
    }
    let index = evaluate(first.value)
    switch (value, index) {
    case (.failed, _), (_, .failed): return .failed
    case (.run(let stage), .string(let name)):
      return metric(named: name, of: stage, at: first.value)
    case (.run, _): return failure(.metricName(index.type), at: first.value.range)
    case (.array(let values, _), .int(let position)):
      guard values.indices.contains(position) else {
        return valueFailure(.outOfBounds(position, values.count), at: first.value.range)
      }
      return values[position]
    case (.array(let values, let element), .range(let lower, let upper, let isClosed)):
      let (end, overflow) = isClosed ? upper.addingReportingOverflow(1) : (upper, false)
      guard !overflow, lower >= 0, end <= values.count, lower <= end else {
        return valueFailure(.sliceOutOfBounds(lower, upper, values.count), at: first.value.range)
      }
      return .array(Array(values[lower..<end]), element: element)
    case (.string, _): return failure(.stringIndex, at: range)
    default: return failure(.noSubscript(value.type, index.type), at: range)
    }
  }

  private func dictionaryElement(
    _ dictionary: DictionaryValue, _ arguments: [Argument], at range: SourceRange
  ) -> Value {
    let key = evaluate(arguments[0].value, as: dictionary.keyType, named: "the key")
    if key.isFailed { return .failed }
    let found = dictionary.value(of: key)
    if arguments.count == 2, arguments[1].label == "default" {
      let value = evaluate(arguments[1].value, as: dictionary.valueType, named: "the default")
      return value.isFailed ? .failed : found ?? value
    }
    guard arguments.count == 1, arguments[0].label == nil else {
      return failure(.oneIndex, at: range)
    }
    return .optional(found, wrapped: dictionary.valueType)
  }
}

extension Diagnostic.Message {
  fileprivate static func noMember(_ name: String, _ type: ValueType) -> Self {
    "\(type) has no '\(name)'"
  }

  fileprivate static func memberForm(_ name: String) -> Self {
    "'\(name)' must be called: .\(name)(…)"
  }

  fileprivate static func runMember(_ name: String, _ run: String) -> Self {
    "a run has no '\(name)'; its metrics are read as \(run)[\"reward/gold\"].last"
  }

  fileprivate static func notOffered(_ member: DataMember, _ type: TypeDeclaration) -> Self {
    let offers = type.traits.offers.map(\.rawValue).joined(separator: ", ")
    return "\(type.name) has no \(member.rawValue); it has \(offers)"
  }

  fileprivate static let oneIndex: Self =
    "square brackets take one index, a key, or a metric's name"

  fileprivate static func metricName(_ type: ValueType) -> Self {
    "a run is read by a metric's name, as in run[\"reward/gold\"]; this is \(type.withArticle)"
  }

  fileprivate static func outOfBounds(_ index: Int, _ count: Int) -> Self {
    "index \(index) is out of range; the array has \(count) element\(count == 1 ? "" : "s")"
  }

  fileprivate static func sliceOutOfBounds(_ lower: Int, _ upper: Int, _ count: Int) -> Self {
    "the range from \(lower) to \(upper) is outside of the array, which has \(count) elements"
  }

  fileprivate static let stringIndex: Self = "a text has no numbered characters in Swift"

  fileprivate static func noSubscript(_ type: ValueType, _ index: ValueType) -> Self {
    "\(type.withArticle) cannot be indexed by \(index.withArticle)"
  }
}
