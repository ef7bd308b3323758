/// The values of one metric over the steps of one stage and seed.
public struct Series: Sendable, Hashable, Codable {
  /// Steps at which the metric was recorded, rising.
  public private(set) var steps: [Int] = []
  /// One value for each step, in the metric's unit.
  public private(set) var values: [Double] = []

  public init() {}

  /// Appends a value; a second value for the same step replaces the first.
  public mutating func append(_ value: Double, at step: Int) {
    if let last = steps.last, last == step {
      values[values.count - 1] = value
    } else {
      precondition(steps.last.map { $0 < step } ?? true, "series: step \(step) comes too late")
      steps.append(step)
      values.append(value)
    }
  }

  public var first: Double? { values.first }
  public var last: Double? { values.last }
}
