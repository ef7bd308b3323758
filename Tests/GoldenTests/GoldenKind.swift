/// The cases of one kind: how our functions are evaluated on the inputs and compared.
///
/// A kind is added with a file `<Kind>Cases.swift` and a line in `goldenKinds`.
protocol GoldenKind: Sendable {
  /// The kinds that it checks: the `kind` field of a case, else its file's stem.
  static var kinds: [String] { get }
  init()

  /// Compares what we compute with what was recorded.
  ///
  /// - Returns: What differs by more than the case allows; nothing when the case passes.
  /// - Throws: When the case cannot be evaluated, which counts as failed.
  func check(_ case: GoldenCase) throws -> [Mismatch]
}

/// Every kind that is known, one line each.
let goldenKinds: [any GoldenKind.Type] = [
  AverageLogProbCases.self,
  DPOCases.self,
  RewardModelCases.self,
  ModelCases.self,
  SamplingCases.self,
]

/// One number, or one count of numbers, that is not what was recorded.
struct Mismatch: CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// Compares numbers: |found − expected| ≤ tolerance·max(1, |expected|) for each of them.
///
/// Only the first that differs is told, with how many do.
func differences(
  _ what: String, _ found: [Double], _ expected: [Double], within tolerance: Double
) -> [Mismatch] {
  differences(what, found, expected) { tolerance * max(1, abs($0)) }
}

/// Compares numbers: |found − expected| ≤ tolerance for each of them.
func differences(
  _ what: String, _ found: [Double], _ expected: [Double], absolutely tolerance: Double
) -> [Mismatch] {
  differences(what, found, expected) { _ in tolerance }
}

private func differences(
  _ what: String, _ found: [Double], _ expected: [Double], _ tolerance: (Double) -> Double
) -> [Mismatch] {
  guard found.count == expected.count else {
    return [Mismatch("\(what): \(found.count) numbers instead of \(expected.count)")]
  }
  let wrong = found.indices.filter { index in
    let (a, b) = (found[index], expected[index])
    return a != b && !(abs(a - b) <= tolerance(b) && b.isFinite)
  }
  guard let first = wrong.first else { return [] }
  return [
    Mismatch(
      "\(what)[\(first)]: \(found[first]) instead of \(expected[first]), "
        + "tolerance \(tolerance(expected[first]))"
        + (wrong.count > 1 ? "; \(wrong.count) of \(found.count) differ" : ""))
  ]
}

/// Compares one number: |found − expected| ≤ tolerance.
func differences(
  _ what: String, _ found: Double, _ expected: Double, absolutely tolerance: Double
) -> [Mismatch] {
  differences(what, [found], [expected], absolutely: tolerance)
}

/// Compares one number: |found − expected| ≤ tolerance·max(1, |expected|).
func differences(
  _ what: String, _ found: Double, _ expected: Double, within tolerance: Double
) -> [Mismatch] {
  differences(what, [found], [expected], within: tolerance)
}

/// Compares values that must be equal.
func differences<Value: Equatable>(
  _ what: String, _ found: Value, exactly expected: Value
) -> [Mismatch] {
  found == expected ? [] : [Mismatch("\(what): \(found) instead of \(expected)")]
}
