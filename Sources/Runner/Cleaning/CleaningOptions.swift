/// What `exp clean` may remove, beside what nothing refers to.
package struct CleaningOptions: Sendable, Hashable {
  /// Results and runs that were last used longer ago, in seconds.
  package var age: Double?
  /// Bytes that the results may take together; the least recently used go first.
  package var size: Int?
  /// Results that the last run of no experiment used.
  package var removesUnreachable = false
  /// What was set aside, and what failed stages left.
  package var removesDamaged = false

  package init() {}

  /// Seconds of a word such as `30d`, `12h` or `45m`.
  ///
  /// - Throws: `InputError` when it is none.
  package static func seconds(of word: String) throws(InputError) -> Double {
    let units: [Character: Double] = ["m": 60, "h": 3600, "d": 86400, "w": 604_800]
    guard let unit = word.last.flatMap({ units[$0] }), let count = Double(word.dropLast()),
      count >= 0
    else { throw InputError("'\(word)' is no age; write 30d, 12h, 2w or 45m") }
    return count * unit
  }

  /// Bytes of a word such as `500M` or `2G`.
  ///
  /// - Throws: `InputError` when it is none.
  package static func bytes(of word: String) throws(InputError) -> Int {
    let units: [Character: Double] = ["K": 1024, "M": 1_048_576, "G": 1_073_741_824]
    let unit = word.uppercased().last.flatMap { units[$0] }
    guard let count = Double(unit == nil ? word : String(word.dropLast())), count >= 0,
      count * (unit ?? 1) < 1e18
    else { throw InputError("'\(word)' is no size; write 500M or 2G") }
    return Int(count * (unit ?? 1))
  }
}
