/// A JSON value read from untrusted bytes; members keep their order.
///
/// Unlike Foundation's reader it tells the line of a mistake, keeps keys apart that differ only in
/// Unicode normalisation, and bounds nesting.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([JSONMember])

  /// Reads one value that fills `bytes`, white space around it apart.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - firstLine: The number of the line on which `bytes` begin, for messages.
  /// - Throws: `JSONError` with line and column of the first mistake.
  package init(parsing bytes: some Collection<UInt8>, firstLine: Int = 1) throws(JSONError) {
    var parser = JSONParser(Array(bytes), firstLine: firstLine)
    self = try parser.document()
  }

  /// The member of an object, or nil; the last one counts when a key is repeated.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  package var object: [JSONMember]? { if case .object(let value) = self { value } else { nil } }
  package var isNull: Bool { self == .null }

  /// The number as an integer, when it is one.
  package var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// Writes a string as JSON spells it.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// One member of a JSON object.
package struct JSONMember: Sendable, Hashable {
  package var key: String
  package var value: JSON
}

/// Why bytes are not JSON, and where.
package struct JSONError: Error, Hashable, CustomStringConvertible {
  package var line: Int
  package var column: Int
  package var problem: String

  package var description: String { "line \(line), column \(column): \(problem)" }
}
