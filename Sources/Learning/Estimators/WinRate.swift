import Tensors

/// How often a policy's answer beats its rival's answer to the same prompt.
package struct WinRate: Sendable, Hashable {
  /// Mean of 1 for a win, ½ for a tie, 0 for a loss.
  package let share: Double
  /// Its standard error over the prompts.
  package let standardError: Double
  /// The share that the same answers would win if no length differed; see `lengthControlled`.
  package let lengthControlled: Double

  /// Compares answers prompt by prompt.
  ///
  /// - Parameters:
  ///   - rewards: Of the policy's answers; shape `[prompts]`.
  ///   - rivals: Of the rival's.
  ///   - lengthDifferences: Tokens of the policy's answer less those of the rival's.
  package init(rewards: [Double], rivals: [Double], lengthDifferences: [Int]) {
    precondition(
      rewards.count == rivals.count && rewards.count == lengthDifferences.count,
      "\(rewards.count) rewards, \(rivals.count) rivals, \(lengthDifferences.count) lengths")
    let outcomes = zip(rewards, rivals).map { $0 > $1 ? 1 : $0 == $1 ? 0.5 : 0 }
    let moments = Moments(outcomes)
    share = moments.mean
    standardError = moments.standardError
    lengthControlled = Self.lengthControlled(outcomes, lengthDifferences.map(Double.init))
  }

  /// The win rate at equal lengths, by logistic regression.
  ///
  ///     P(win) = σ(θ + φ·tanh(Δ/s)),   Δ the difference of lengths, s its standard deviation
  ///
  /// fitted by Newton's method with the penalty ½·φ²; the answer is σ(θ). Source: Dubois et al.,
  /// Length-Controlled AlpacaEval, arXiv 2404.04475, equation 2, without its term of the prompt's
  /// difficulty. Where lengths do not differ it is the plain share.
  ///
  /// - Parameters:
  ///   - outcomes: 1, ½ or 0; shape `[prompts]`.
  ///   - differences: Tokens more than the rival; shape `[prompts]`.
  /// - Returns: A share.
  package static func lengthControlled(_ outcomes: [Double], _ differences: [Double]) -> Double {
    let mean = Moments(outcomes).mean
    let scale = Moments(differences).secondMoment.squareRoot()
    guard scale > 0, mean > 0, mean < 1 else { return mean }
    let lengths = differences.map { Elementary.tanh($0 / scale) }
    var (theta, phi) = (0.0, 0.0)
    for _ in 0..<30 {
      // Gradient and Hessian of the penalised likelihood, then one step with a bound on its length.
      var (slope, slopePhi) = (0.0, -phi)
      var (curve, curvePhi, cross) = (1e-9, 1.0, 0.0)
      for (outcome, length) in zip(outcomes, lengths) {
        let expected = Elementary.sigmoid(theta + phi * length)
        let weight = expected * (1 - expected)
        slope += outcome - expected
        slopePhi += (outcome - expected) * length
        curve += weight
        curvePhi += weight * length * length
        cross += weight * length
      }
      let determinant = curve * curvePhi - cross * cross
      guard determinant > 0 else { break }
      theta += limited((curvePhi * slope - cross * slopePhi) / determinant)
      phi += limited((curve * slopePhi - cross * slope) / determinant)
    }
    return Elementary.sigmoid(theta)
  }

  private static func limited(_ step: Double) -> Double { min(max(step, -2), 2) }
}
