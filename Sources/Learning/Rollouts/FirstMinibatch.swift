import Models
import Recording

extension Training {
  /// Checks that the first minibatch of a rollout finds the probabilities that sampling recorded.
  ///
  /// Decoding with a cache and training on packed sequences may round differently, and nothing else:
  /// every ratio is 1 within 1e-4 and nothing is clipped. Above 15 million parameters rounding adds
  /// up; there a mean above 1e-5 or a largest error above 1e-3 is a finding.
  ///
  /// - Throws: `TrainingError.invariant` when a small model breaks the promise.
  package mutating func checkFirst(_ ratios: RatioStatistics) throws(TrainingError) {
    log("policy/first_ratio_error", ratios.largestError)
    let what =
      "before the first update of a rollout the ratio to the sampling policy is off by "
      + "\(ratios.largestError) at one token, \(ratios.meanError) on average, "
      + "and \(ratios.clipFraction) of the tokens are clipped"
    if learner.model.layout.parameterCount <= 15_000_000 {
      if ratios.largestError > 1e-4 || ratios.clipFraction > 0 {
        throw .invariant(what, step: step, seed: seed)
      }
    } else if ratios.largestError > 1e-3 || ratios.meanError > 1e-5 || ratios.clipFraction > 0 {
      find(.warning, what, advice: "compare the numerics of decoding and training: exp doctor")
    }
  }
}
