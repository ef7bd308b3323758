import Foundation
import Testing

/// A recorded case as it stands in its JSON file.
struct Golden {
  private let value: Any

  /// Reads a file of `Tests/Fixtures/golden`.
  static func file(_ name: String) throws -> Golden {
    Golden(
      value: try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: name))))
  }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/golden")

  private init(value: Any) { self.value = value }

  subscript(key: String) -> Golden {
    get throws { Golden(value: try #require((value as? [String: Any])?[key], "no key \(key)")) }
  }

  var keys: [String] { ((value as? [String: Any])?.keys.sorted()) ?? [] }
  var isNull: Bool { value is NSNull }
  var list: [Golden] { get throws { try #require(value as? [Any]).map(Golden.init(value:)) } }
  var number: Double { get throws { try #require(value as? NSNumber).doubleValue } }
  var integer: Int { get throws { try #require(value as? NSNumber).intValue } }
  var string: String { get throws { try #require(value as? String) } }
  var flag: Bool { get throws { try #require(value as? NSNumber).boolValue } }
  var numbers: [Double] { get throws { try list.map { try $0.number } } }
  var integers: [Int] { get throws { try list.map { try $0.integer } } }
  var tokens: [Int32] { get throws { try integers.map(Int32.init) } }
  var flags: [Bool] { get throws { try list.map { try $0.flag } } }
  /// A matrix of numbers.
  var rows: [[Double]] { get throws { try list.map { try $0.numbers } } }
}

/// Expects numbers that agree within an absolute or relative tolerance, whichever is wider.
func expectClose(
  _ found: [Double], _ expected: [Double], within tolerance: Double, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found.count == expected.count else {
    Issue.record(
      "\(what): \(found.count) numbers instead of \(expected.count)", sourceLocation: sourceLocation
    )
    return
  }
  for (index, (a, b)) in zip(found, expected).enumerated()
  where !(abs(a - b) <= tolerance * max(1, abs(b))) {
    Issue.record("\(what)[\(index)]: \(a) instead of \(b)", sourceLocation: sourceLocation)
    return
  }
}

/// Expects one number within an absolute or relative tolerance, whichever is wider.
func expectClose(
  _ found: Double, _ expected: Double, within tolerance: Double, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectClose([found], [expected], within: tolerance, what, sourceLocation: sourceLocation)
}

/// The entries of a padded matrix where a mask is true, row by row.
func packed(_ rows: [[Double]], _ mask: [[Bool]]) -> [Double] {
  zip(rows, mask).flatMap { row, mask in zip(row, mask).filter(\.1).map(\.0) }
}

/// The first entries of each row of a padded matrix.
func packed(_ rows: [[Double]], lengths: [Int]) -> [Double] {
  zip(rows, lengths).flatMap { row, length in Array(row.prefix(length)) }
}
