/// A mean over seeds with its two-sided 95 % interval, and how it was reached.
public struct Interval: Sendable, Hashable, Codable {
  public var mean: Double
  /// Half the width of the interval; nil with a single value.
  public var halfWidth: Double?
  /// Number of independent values, that is seeds.
  public var count: Int
  /// For example `Student's t`.
  public var method: String

  public init(mean: Double, halfWidth: Double?, count: Int, method: String) {
    self.mean = mean
    self.halfWidth = halfWidth
    self.count = count
    self.method = method
  }

  public var lower: Double? { halfWidth.map { mean - $0 } }
  public var upper: Double? { halfWidth.map { mean + $0 } }
}
