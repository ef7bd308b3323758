/// The highest gold reward that any policy can have at each distance from one policy.
///
/// Computed by enumeration, without sampling; it is the upper bound of every method on that task.
public struct ExactFrontier: Sendable, Hashable, Codable {
  /// From the policy itself (distance 0) to its best answers, rising in both numbers.
  public var points: [Point]

  /// One policy of the form π*_β ∝ ρ·e^{r/β}.
  public struct Point: Sendable, Hashable, Codable {
    /// Distance, nats per response.
    public var kl: Double
    /// Expected gold reward.
    public var gold: Double
    /// d gold/d√kl: 2·√kl·β.
    public var slope: Double

    public init(kl: Double, gold: Double, slope: Double) {
      self.kl = kl
      self.gold = gold
      self.slope = slope
    }
  }

  public init(points: [Point]) { self.points = points }
}

extension ExactFrontier {
  /// The highest gold reward at a distance: between two points the cubic in √kl that has their
  /// heights and slopes; beyond the last point nothing more is to be had.
  ///
  /// - Parameter kl: Distance, nats per response.
  /// - Returns: Within 10⁻⁶ of the exact value on the tasks that tests enumerate; nil without points.
  public func height(atKL kl: Double) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    if kl <= first.kl { return first.gold }
    guard kl < last.kl, let next = points.firstIndex(where: { $0.kl > kl }) else {
      return last.gold
    }
    let (a, b) = (points[next - 1], points[next])
    let start = a.kl.squareRoot()
    let width = b.kl.squareRoot() - start
    let t = (kl.squareRoot() - start) / width
    let s = 1 - t
    // Hermite's basis.
    return a.gold * (1 + 2 * t) * s * s + a.slope * width * t * s * s
      + b.gold * t * t * (3 - 2 * t) - b.slope * width * t * t * s
  }
}
