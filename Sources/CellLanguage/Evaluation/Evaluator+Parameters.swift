import Notebook
import Planning
import Settings

/// Values of parameters from the command line, and what became of them.
struct Overrides {
  var texts: [String: String]
  var used: Set<String> = []
  /// Sentences about values that cannot be used.
  var errors: [String] = []
  /// Texts that were used as such.
  var trusted: Set<String> = []
}

extension Evaluator {
  /// A `let` of a `parameters` cell: its value is a default.
  func bindParameter(
    _ pattern: BindingPattern, _ type: TypeName?, _ expression: Expression,
    _ overrides: inout Overrides
  ) {
    guard case .name(let name, let range) = pattern else {
      report(.oneName, at: expression.range)
      return define(pattern, .failed, at: expression.range, isTopLevel: true)
    }
    let isNew = scope.bindings[name] == nil
    bind(pattern, type, expression, isTopLevel: true)
    guard isNew, let binding = scope.bindings[name] else { return }
    let value = binding.value
    guard !value.isFailed else {
      overrides.used.insert(name)
      return
    }
    guard value.type.isParameter, let plain = value.settingValue else {
      overrides.used.insert(name)
      return report(.notAParameter(name, value.type), at: range)
    }
    var parameter = Parameter(
      name: name, value: plain, defaultValue: plain, place: place(range))
    if let text = overrides.texts[name] {
      overrides.used.insert(name)
      if let given = Value(parsing: text, as: value.type), let setting = given.settingValue {
        parameter.value = setting
        scope.define(name, given, at: binding.range)
        overrides.trusted.formUnion(given.texts)
      } else {
        overrides.errors.append(
          "parameter '\(name)' is '\(text)'; it must be of type \(value.type)")
      }
    }
    parameters.append(parameter)
  }

  /// Reports overrides that no parameter takes.
  func reportUnused(_ overrides: inout Overrides) {
    let names = parameters.map(\.name)
    for name in overrides.texts.keys.sorted() where !overrides.used.contains(name) {
      var sentence = "the document has no parameter '\(name)'"
      if let near = closest(to: name, in: names) {
        sentence += "; did you mean '\(near)'?"
      } else if names.isEmpty {
        sentence += "; it has none"
      } else {
        sentence += "; it has \(names.joined(separator: ", "))"
      }
      overrides.errors.append(sentence)
    }
  }
}

extension ValueType {
  /// Whether the command line can set values of the type.
  fileprivate var isParameter: Bool {
    switch self {
    case .int, .double, .bool, .string: true
    case .optional(let wrapped): wrapped.isParameter
    case .array(let element):
      switch element {
      case .int, .double, .bool, .string: true
      default: false
      }
    default: false
    }
  }
}

extension Value {
  /// Reads a text of the command line: numbers and Booleans as in Swift, arrays with commas.
  fileprivate init?(parsing text: String, as type: ValueType) {
    let trimmed = text.filter { $0 != " " }
    switch type {
    case .string: self = .string(text)
    case .int:
      guard let number = Int(trimmed.filter { $0 != "_" }) else { return nil }
      self = .int(number)
    case .double:
      guard let number = Double(trimmed.filter { $0 != "_" }), number.isFinite else { return nil }
      self = .double(number)
    case .bool:
      guard let isTrue = Bool(trimmed) else { return nil }
      self = .bool(isTrue)
    case .optional(let wrapped):
      if trimmed == "nil" {
        self = .optional(nil, wrapped: wrapped)
      } else {
        guard let value = Value(parsing: text, as: wrapped) else { return nil }
        self = .optional(value, wrapped: wrapped)
      }
    case .array(let element):
      var inner = text[...]
      if trimmed.hasPrefix("["), trimmed.hasSuffix("]") {
        inner = inner.drop { $0 != "[" }.dropFirst()
        inner = inner[..<(inner.lastIndex(of: "]") ?? inner.endIndex)]
      }
      let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { Value(parsing: String($0), as: element) }
      guard values.count == parts.count else { return nil }
      self = .array(values, element: element)
    default: return nil
    }
  }

  /// The texts in the value.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .optional(let value?, _): value.texts
    case .array(let values, _): values.flatMap(\.texts)
    default: []
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let oneName: Self = "a parameter is one name: let steps = 300"

  fileprivate static func notAParameter(_ name: String, _ type: ValueType) -> Self {
    "'\(name)' is \(type.withArticle); a parameter is a number, a text, a Bool, or an array of them"
  }
}
