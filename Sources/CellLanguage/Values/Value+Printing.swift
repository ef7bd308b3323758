import Planning
import Settings

extension Value {
  /// The value as an interpolation or a report prints it, as Swift would; nil when it has no such
  /// form.
  var printed: String? {
    switch self {
    case .int(let value): String(value)
    case .double(let value): String(value)
    case .bool(let value): String(value)
    case .string(let value): value
    case .optional(nil, _): "nil"
    case .optional(let value?, _): value.debugPrinted.map { "Optional(\($0))" }
    case .range(let lower, let upper, let isClosed): "\(lower)\(isClosed ? "..." : "..<")\(upper)"
    case .array(let values, _):
      Self.joined(values.map(\.debugPrinted)).map { "[\($0)]" }
    case .tuple(let elements):
      Self.joined(
        elements.map { element in
          element.value.debugPrinted.map { element.label.map { "\($0): " } ?? "" + $0 }
        }
      ).map { "(\($0))" }
    case .dictionary(let dictionary):
      dictionary.keys.isEmpty
        ? "[:]"
        : Self.joined(
          zip(dictionary.keys, dictionary.values).map { key, value in
            key.debugPrinted.flatMap { key in value.debugPrinted.map { "\(key): \($0)" } }
          }
        ).map { "[\($0)]" }
    case .configuration(let configuration): configuration.description
    default: nil
    }
  }

  /// The value inside an array or an optional: texts in quotes.
  private var debugPrinted: String? {
    if case .string(let text) = self { return text.debugDescription }
    return printed
  }

  private static func joined(_ parts: [String?]) -> String? {
    let present = parts.compactMap { $0 }
    return present.count == parts.count ? present.joined(separator: ", ") : nil
  }
}
