import Models

/// A part of a recorded case that knows where it stands; `null` among numbers is −∞.
struct GoldenValue: Sendable {
  let json: JSON
  let place: String

  subscript(key: String) -> GoldenValue {
    get throws {
      guard let value = json[key] else { throw GoldenError("\(place): has no '\(key)'") }
      return GoldenValue(json: value, place: place + "." + key)
    }
  }

  /// The part with this key, or nil when there is none or it is `null`.
  func optional(_ key: String) -> GoldenValue? {
    json[key].flatMap { $0.isNull ? nil : GoldenValue(json: $0, place: place + "." + key) }
  }

  var keys: [String] { json.object?.map(\.key) ?? [] }
  var isNull: Bool { json.isNull }
  var count: Int { json.array?.count ?? json.object?.count ?? 0 }

  var list: [GoldenValue] {
    get throws {
      try wanted(json.array, "a list").enumerated().map {
        GoldenValue(json: $1, place: "\(place)[\($0)]")
      }
    }
  }

  var number: Double { get throws { isNull ? -.infinity : try wanted(json.number, "a number") } }
  var integer: Int { get throws { try wanted(json.integer, "an integer") } }
  var string: String { get throws { try wanted(json.string, "a text") } }

  /// True, false, or a number that is not 0.
  var flag: Bool { get throws { try wanted(json.bool ?? json.number.map { $0 != 0 }, "a flag") } }

  var numbers: [Double] { get throws { try list.map { try $0.number } } }
  var integers: [Int] { get throws { try list.map { try $0.integer } } }
  var tokens: [Int32] { get throws { try integers.map(Int32.init) } }
  var flags: [Bool] { get throws { try list.map { try $0.flag } } }
  var strings: [String] { get throws { try list.map { try $0.string } } }

  /// A matrix of numbers.
  var rows: [[Double]] { get throws { try list.map { try $0.numbers } } }
  /// A matrix of token ids.
  var tokenRows: [[Int32]] { get throws { try list.map { try $0.tokens } } }

  private func wanted<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw GoldenError("\(place): is not \(what)") }
    return value
  }
}

/// Why a recorded case cannot be evaluated.
struct GoldenError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
