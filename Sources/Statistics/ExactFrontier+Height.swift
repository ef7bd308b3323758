import Recording

extension ExactFrontier {
  /// The highest gold reward at a distance: between two points the cubic in √kl that has their
  /// heights and slopes; beyond the last point nothing more is to be had.
  ///
  /// - Parameter kl: Distance, nats per response.
  /// - Returns: Within 5·10⁻⁵ of the exact value on the tasks that tests enumerate; nil without points.
  package func height(atKL kl: Double) -> Double? {
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
