import Foundation

/// Reading a printed value back.
extension CanonicalJSON {
  /// Parses JSON; nil when it is none.
  package init?(parsing text: String) {
    guard let value = try? JSONDecoder().decode(CanonicalJSON.self, from: Data(text.utf8)) else {
      return nil
    }
    self = value
  }

  /// A member of an object; nil for other values.
  package subscript(name: String) -> CanonicalJSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text of a string; nil for other values.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; nil for other values.
  package var number: Int? {
    if case .int(let number) = self { number } else { nil }
  }
}

extension CanonicalJSON: Decodable {
  package init(from decoder: any Decoder) throws {
    if let members = try? [String: CanonicalJSON](from: decoder) {
      self = .object(members)
    } else if let values = try? [CanonicalJSON](from: decoder) {
      self = .array(values)
    } else {
      self = try Self.plain(decoder.singleValueContainer())
    }
  }

  private static func plain(
    _ container: any SingleValueDecodingContainer
  ) throws -> CanonicalJSON {
    if container.decodeNil() { return .null }
    if let value = try? container.decode(Bool.self) { return .bool(value) }
    if let value = try? container.decode(Int.self) { return .int(value) }
    if let value = try? container.decode(Double.self) { return .double(value) }
    return .string(try container.decode(String.self))
  }
}
