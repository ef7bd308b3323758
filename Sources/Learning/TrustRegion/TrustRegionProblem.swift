import Models
import Tensors

/// One step of TRPO: how far to go, and in which direction.
struct TrustRegionProblem {
  let policy: PolicyLogits
  private let part: Minibatch
  private let limit: Double
  private let size: Int
  private let old: [Double]
  private let chosen: [Int]

  /// What the search came to.
  struct Solution {
    var isAccepted = false
    var direction: [Double] = []
    var length = 0.0
    var report = PolicyReport()
  }

  init(_ policy: PolicyLogits, _ part: Minibatch, limit: Double) {
    (self.policy, self.part, self.limit) = (policy, part, limit)
    size = policy.model.vocabulary
    old = logSoftmaxRows(policy.logits(along: [], by: 0), vocabulary: size)
    chosen = policy.chosen
  }

  /// Finds the natural direction and searches along it.
  ///
  /// - Throws: `NonFinite` when a logit, the gradient or the direction is not finite.
  func solve(_ settings: TRPO) throws(NonFinite) -> Solution {
    try NonFinite.check(old, "a log-probability")
    let probabilities = old.map(Elementary.exp)
    let gradient = policy.pullback(surrogateGradient(probabilities, settings.kl))
    try NonFinite.check(gradient, "the gradient of the surrogate")
    var solution = Solution()
    let found = chosen.map { old[$0] }
    solution.report.first = RatioStatistics(
      new: found, old: part.old, advantages: part.advantages, clip: nil)

    let (direction, image) = conjugateGradient(gradient, steps: settings.conjugateGradientSteps) {
      let product = policy.fisherProduct($0, probabilities: probabilities, vocabulary: size)
      return zip(product, $0).map { $0 + settings.damping * $1 }
    }
    try NonFinite.check(direction, "the natural gradient")
    let curvature = dot(direction, image)
    solution.direction = direction
    let before = objective(old, settings.kl)
    var after = (kl: 0.0, gain: 0.0)
    var tried = 0
    if curvature > 0, limit > 0 {
      var length = (2 * limit / curvature).squareRoot()
      while tried < settings.lineSearchSteps, !solution.isAccepted {
        let new = logSoftmaxRows(policy.logits(along: direction, by: length), vocabulary: size)
        let kl = meanDivergence(old, from: new, vocabulary: size)
        let gain = objective(new, settings.kl) - before
        tried += 1
        if kl.isFinite, kl <= limit, gain > 0 {
          (solution.isAccepted, solution.length, after) = (true, length, (kl, gain))
        } else {
          length *= settings.lineSearchFactor
        }
      }
    }
    record(&solution, after, before: before, gradient, tried: tried)
    return solution
  }

  /// S, less a price of the KL to the reference where it is in the loss.
  private func objective(_ logProbabilities: [Double], _ penalty: KLPenalty) -> Double {
    let tape = Tape()
    let tokens = tape.variable(chosen.map { logProbabilities[$0] })
    return -loss(tokens, penalty).value
  }

  private func loss(_ tokens: Variable, _ penalty: KLPenalty) -> Variable {
    let start = chosen.map { old[$0] }
    let loss = surrogateCosts(
      logProbabilities: tokens, old: start, advantages: part.advantages, clip: nil
    ).mean()
    guard let costs = penalty.costs(tokens, reference: part.reference, old: start) else {
      return loss
    }
    return loss + costs.mean()
  }

  /// ∂S/∂z of all logits, divided by the temperature already: g_t·(1[token] − p).
  private func surrogateGradient(_ probabilities: [Double], _ penalty: KLPenalty) -> [Double] {
    let tape = Tape()
    let tokens = tape.variable(chosen.map { old[$0] })
    let gradient = tape.gradients(of: loss(tokens, penalty), wrt: [tokens])[0]
    var result = probabilities
    for (row, token) in chosen.enumerated() {
      for index in row * size..<(row + 1) * size { result[index] *= gradient[row] }
      result[token] -= gradient[row]
    }
    return result
  }

  private func record(
    _ solution: inout Solution, _ after: (kl: Double, gain: Double), before: Double,
    _ gradient: [Double], tried: Int
  ) {
    let norm = dot(gradient, gradient).squareRoot()
    for (name, value) in [
      ("loss/policy", -before), ("loss/train", -before), ("optimizer/gradient_norm", norm),
      ("kl/old_new", after.kl), ("trust_region/gain", after.gain),
      ("trust_region/accepted", solution.isAccepted ? 1 : 0),
      ("trust_region/tried", Double(tried)),
    ] { solution.report.means.add(name, value) }
    solution.report.divergence = after.kl
  }
}
