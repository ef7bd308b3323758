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
