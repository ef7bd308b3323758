import Tensors

/// What a policy update looked like from the tokens of one minibatch.
package struct RatioStatistics: Sendable, Hashable {
  /// Mean ρ.
  package var mean = 0.0
  /// Largest |ρ − 1|.
  package var largestError = 0.0
  /// Mean |ρ − 1|.
  package var meanError = 0.0
  /// Share of tokens whose clipped term is the larger loss.
  package var clipFraction = 0.0
  /// Estimate k3 of KL(π_old‖π), nats per token.
  package var divergence = 0.0

  /// Nothing was compared.
  package init() {}

  /// Compares the log-probabilities of one minibatch with those recorded while sampling.
  package init(new: [Double], old: [Double], advantages: [Double], clip: Double) {
    self.init(new: new, old: old, advantages: advantages, clip: ClipRange(clip))
  }

  /// Compares the log-probabilities of one minibatch with those recorded while sampling.
  package init(new: [Double], old: [Double], advantages: [Double], clip: ClipRange?) {
    guard !new.isEmpty else { return }
    for index in new.indices {
      let difference = new[index] - old[index]
      let excess = Elementary.expm1(difference)
      let ratio = 1 + excess
      mean += ratio
      largestError = max(largestError, abs(excess))
      meanError += abs(excess)
      divergence += excess - difference
      guard let clip else { continue }
      let clipped = min(max(ratio, clip.ratios.lowerBound), clip.ratios.upperBound)
      if -advantages[index] * clipped > -advantages[index] * ratio { clipFraction += 1 }
    }
    let count = Double(new.count)
    mean /= count
    meanError /= count
    clipFraction /= count
    divergence /= count
  }
}
