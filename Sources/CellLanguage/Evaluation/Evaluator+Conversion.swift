import Notebook
import Planning
import Settings

extension Evaluator {
  /// The value as the type that a place wants, or a report that it is not.
  ///
  /// - Parameters:
  ///   - value: As evaluated with that expectation.
  ///   - expected: What the place wants.
  ///   - expression: Where the value comes from.
  ///   - name: What the place is called in messages: `beta`, `an element`.
  /// - Returns: The value, perhaps wrapped in an optional; `.failed` when it does not fit.
  func converted(
    _ value: Value, to expected: ValueType, of expression: Expression, named name: String
  ) -> Value {
    if value.isFailed { return .failed }
    if let fitting = fitting(value, expected) { return fitting }
    if value.type == .int, expected.unwrapped == .double {
      intsForDoubles += 1
      return failure(
        .intForDouble(name), at: expression.range,
        fixIt: FixIt(
          "convert it with Double(…)", replacing: expression.range,
          with: "Double(\(text(of: expression.range)))"))
    }
    if case .array(.int) = value.type, case .array(.double) = expected.unwrapped {
      intsForDoubles += 1
    }
    if case .optional(let wrapped) = value.type, wrapped != .unknown,
      wrapped.unified(with: expected) != nil
    {
      return failure(.optionalForValue(name, value.type), at: expression.range)
    }
    return failure(.wrongType(name, value.type, expected), at: expression.range)
  }

  /// The value if it is of the type, or can stand for it without a conversion being written.
  func fitting(_ value: Value, _ expected: ValueType) -> Value? {
    switch (value, expected) {
    case (.optional(nil, _), .optional(let wrapped)): return .optional(nil, wrapped: wrapped)
    case (.optional(let inner?, _), .optional(let wrapped)):
      return fitting(inner, wrapped).map { .optional($0, wrapped: wrapped) }
    case (_, .optional(let wrapped)):
      return fitting(value, wrapped).map { .optional($0, wrapped: wrapped) }
    case (.array(let values, _), .array(let element)):
      let converted = values.compactMap { fitting($0, element) }
      return converted.count == values.count ? .array(converted, element: element) : nil
    case (.configuration(let configuration), .family(let family)):
      return types[configuration.type]?.family == family ? value : nil
    case (.choice, .choice): return value
    case (.tuple(let elements), .tuple(let types)):
      guard elements.count == types.count else { return nil }
      let converted = zip(elements, types).compactMap { element, type in
        fitting(element.value, type).map { TupleElement(label: element.label, value: $0) }
      }
      return converted.count == elements.count ? .tuple(converted) : nil
    default: return value.type.unified(with: expected) == nil ? nil : value
    }
  }

  /// Evaluates an argument and converts it to what it must be.
  func evaluate(_ expression: Expression, as expected: ValueType, named name: String) -> Value {
    converted(
      evaluate(expression, expected: expected), to: expected, of: expression, named: name)
  }

  /// The type that a written name stands for; nil when it was reported.
  func type(named name: TypeName) -> ValueType? {
    switch name {
    case .named(let text, let range):
      let simple: [String: ValueType] = [
        "Int": .int, "Double": .double, "String": .string, "Bool": .bool,
      ]
      if let type = simple[text] { return type }
      if types[text] != nil { return .configuration(text) }
      let near = closest(to: text, in: simple.keys.sorted() + types.keys.sorted())
      report(
        .unknownType(text), at: range, fixIt: near.map { .didYouMean($0, replacing: range) })
      return nil
    case .optional(let wrapped): return type(named: wrapped).map { .optional($0) }
    case .array(let element): return type(named: element).map { .array($0) }
    case .dictionary(let key, let value):
      guard let key = type(named: key), let value = type(named: value) else { return nil }
      return .dictionary(key, value)
    case .tuple(let elements):
      let types = elements.compactMap { type(named: $0) }
      return types.count == elements.count ? .tuple(types) : nil
    }
  }
}

extension ValueType {
  /// The type with its article, as sentences need it.
  var withArticle: String {
    let text = description
    guard let first = text.first else { return text }
    if text == "nil" || first == "[" || first == "(" || first == "." { return text }
    return ("AEIOUaeiou".contains(first) ? "an " : "a ") + text
  }
}

extension Diagnostic.Message {
  static func wrongType(_ name: String, _ found: ValueType, _ expected: ValueType) -> Self {
    "\(name) is \(found.withArticle); it must be of type \(expected)"
  }

  fileprivate static func intForDouble(_ name: String) -> Self {
    "\(name) is an Int; it must be of type Double, and an Int does not become one by itself"
  }

  fileprivate static func optionalForValue(_ name: String, _ type: ValueType) -> Self {
    "\(name) is \(type.withArticle), which may be nil; write 'value ?? default', or 'value!'"
  }

  fileprivate static func unknownType(_ name: String) -> Self { "there is no type '\(name)'" }
}
