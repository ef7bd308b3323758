/// A share of n independent trials with Wilson's two-sided 95 % interval (Wilson 1927).
package struct Proportion: Sendable, Hashable, Codable {
  /// Successes over trials.
  package var estimate: Double
  package var lower: Double
  package var upper: Double
  /// Number of trials, for example held-out pairs.
  package var count: Int

  /// Fewer trials than this say next to nothing about a share near one half.
  package static let smallestInformativeCount = 30

  /// - Parameters:
  ///   - estimate: Share of successes; ties may count half.
  ///   - count: Number of trials; nil is returned when there is none.
  package init?(estimate: Double, count: Int) {
    guard count > 0, estimate >= 0, estimate <= 1 else { return nil }
    let n = Double(count)
    let z = 1.959963984540054
    let square = z * z / n
    let centre = (estimate + square / 2) / (1 + square)
    let half =
      z * (estimate * (1 - estimate) / n + square / (4 * n)).squareRoot() / (1 + square)
    self.estimate = estimate
    self.count = count
    lower = estimate == 0 ? 0 : max(0, centre - half)
    upper = estimate == 1 ? 1 : min(1, centre + half)
  }

  /// True from `smallestInformativeCount` trials on.
  package var isInformative: Bool { count >= Self.smallestInformativeCount }
}
