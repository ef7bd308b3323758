import Recording
import Tensors

/// The best that can be done at a distance from a policy: the policies π*_β ∝ ρ·e^{r/β}.
///
///     max E[r] subject to KL(π‖ρ) ≤ k     is reached by π*_β, β the slope dE[r]/dk at k
///
/// Only the mass of each reward under ρ matters. With t = 1/β, per prompt: log Z = log Σ ρ·e^{tr},
/// E[r] = Σ ρ·r·e^{tr}/Z and KL = t·E[r] − log Z; all prompts share t. Source: Korbak et al.,
/// arXiv 2205.11275, section 3; Rafailov et al., arXiv 2305.18290, appendix A.1.
package struct RewardTilt: Sendable {
  /// Rising rewards of each prompt that ρ gives any mass; shape `[prompts][levels]`.
  private let rewards: [[Double]]
  /// log ρ of each; shape `[prompts][levels]`.
  private let logMasses: [[Double]]
  private let weights: [Double]
  /// What is reached at the largest distance that pays: the best answers alone.
  private let end: (kl: Double, gold: Double)

  /// Takes a policy's masses; see `Enumeration.masses`.
  init(_ enumeration: Enumeration, masses: [[Double]]) {
    weights = enumeration.weights
    let kept = zip(enumeration.levels, masses).map { levels, masses in
      zip(levels, masses).filter { $0.1 > 0 }
    }
    rewards = kept.map { $0.map(\.0) }
    logMasses = kept.map { $0.map { Elementary.log($0.1) } }
    var (kl, gold) = (0.0, 0.0)
    for (prompt, weight) in weights.enumerated() {
      kl -= weight * (logMasses[prompt].last ?? 0)
      gold += weight * (rewards[prompt].last ?? 0)
    }
    end = (max(0, kl), gold)
  }

  /// Distance and expected reward of π*_β, and the variance of the reward within a prompt.
  func tilted(by t: Double) -> (kl: Double, gold: Double, variance: Double) {
    var (kl, gold, variance) = (0.0, 0.0, 0.0)
    for (prompt, weight) in weights.enumerated() {
      let (rewards, logs) = (rewards[prompt], logMasses[prompt])
      let exponents = zip(rewards, logs).map { t * $0 + $1 }
      let largest = exponents.max() ?? 0
      var (sum, first, second) = (0.0, 0.0, 0.0)
      for (reward, exponent) in zip(rewards, exponents) {
        let mass = Elementary.exp(exponent - largest)
        sum += mass
        first += mass * reward
        second += mass * reward * reward
      }
      guard sum > 0 else { continue }
      let mean = first / sum
      kl += weight * (t * mean - largest - Elementary.log(sum))
      gold += weight * mean
      variance += weight * max(0, second / sum - mean * mean)
    }
    return (kl, gold, variance)
  }

  /// The highest expected reward at a distance of at most `kl` nats per response.
  package func gold(atKL kl: Double) -> Double {
    if kl >= end.kl { return end.gold }
    guard kl > 0 else { return tilted(by: 0).gold }
    return tilted(by: inverseTemperature(atKL: kl)).gold
  }

  /// t with KL(t) = kl, by bisection; `kl` lies between 0 and the end.
  private func inverseTemperature(atKL kl: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    // Beyond this nothing but the best answers has any mass.
    while tilted(by: high).kl < kl, high < 1e9 { (low, high) = (high, high * 2) }
    for _ in 0..<80 {
      let middle = 0.5 * (low + high)
      if tilted(by: middle).kl < kl { low = middle } else { high = middle }
    }
    return high
  }

  /// Points of the frontier from the policy itself to its best answers, dense where it bends.
  package var frontier: ExactFrontier {
    let start = tilted(by: 0)
    let first = ExactFrontier.Point(
      kl: 0, gold: start.gold, slope: (2 * start.variance).squareRoot())
    guard end.gold > start.gold, end.kl > 0 else { return ExactFrontier(points: [first]) }
    var t = 1.0
    while tilted(by: t).kl > 1e-6 * end.kl { t /= 2 }
    var points = [first]
    var (last, lastT) = (point(t), t)
    points.append(last)
    // Doubling t comes to the end like e^{−t}: what is left of the distance ends it.
    while end.kl - last.kl > 1e-10 * end.kl, points.count < Self.mostPoints {
      let next = point(2 * lastT)
      refine(from: (lastT, last), to: (2 * lastT, next), into: &points)
      points.append(next)
      (last, lastT) = (next, 2 * lastT)
    }
    points.append(.init(kl: end.kl, gold: end.gold, slope: 0))
    return ExactFrontier(
      points: points.reduce(into: []) { kept, point in
        if (kept.last?.kl ?? -1) < point.kl { kept.append(point) }
      })
  }

  private static let mostPoints = 2000

  private func point(_ t: Double) -> ExactFrontier.Point {
    let found = tilted(by: t)
    return .init(kl: found.kl, gold: found.gold, slope: 2 * max(0, found.kl).squareRoot() / t)
  }

  /// Adds points between two until the cubic through neighbours is right in their middle.
  private func refine(
    from a: (t: Double, point: ExactFrontier.Point), to b: (t: Double, point: ExactFrontier.Point),
    into points: inout [ExactFrontier.Point]
  ) {
    guard b.point.kl > a.point.kl, points.count < Self.mostPoints else { return }
    let middle = (t: (a.t * b.t).squareRoot(), point: point((a.t * b.t).squareRoot()))
    let height = ExactFrontier(points: [a.point, b.point]).height(atKL: middle.point.kl)
    let tolerance = 1e-8 * (end.gold - points[0].gold)
    guard let height, abs(height - middle.point.gold) > tolerance else { return }
    refine(from: a, to: middle, into: &points)
    points.append(middle.point)
    refine(from: middle, to: b, into: &points)
  }
}
