import Tensors

/// PPO's clipped policy loss.
///
///     ρ_t = exp(log π_t − log π_old,t)
///     L = mean_t max( −Â_t·ρ_t,  −Â_t·clip(ρ_t, 1 − ε, 1 + ε) )
///
/// Source: Schulman et al., Proximal Policy Optimization Algorithms, arXiv 1707.06347, equation 7.
///
/// - Parameters:
///   - logProbabilities: log π of the response tokens, on the tape; shape `[tokens]`.
///   - old: log π_old, recorded while sampling; shape `[tokens]`.
///   - advantages: Â; shape `[tokens]`.
///   - clip: ε.
/// - Returns: The loss, one number.
package func clippedSurrogateLoss(
  _ logProbabilities: Variable, old: [Double], advantages: [Double], clip: Double
) -> Variable {
  let ratio = exp(logProbabilities - old)
  let cost = advantages.map { -$0 }
  return maximum(ratio * cost, ratio.clamped(to: 1 - clip...1 + clip) * cost).mean()
}

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

  /// Compares the log-probabilities of one minibatch with those recorded while sampling.
  package init(new: [Double], old: [Double], advantages: [Double], clip: Double) {
    guard !new.isEmpty else { return }
    for index in new.indices {
      let difference = new[index] - old[index]
      let excess = Elementary.expm1(difference)
      let ratio = 1 + excess
      mean += ratio
      largestError = max(largestError, abs(excess))
      meanError += abs(excess)
      divergence += excess - difference
      let clipped = min(max(ratio, 1 - clip), 1 + clip)
      if -advantages[index] * clipped > -advantages[index] * ratio { clipFraction += 1 }
    }
    let count = Double(new.count)
    mean /= count
    meanError /= count
    clipFraction /= count
    divergence /= count
  }
}
