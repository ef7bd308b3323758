import Kernels
import Models
import Tensors

/// How much the gradients of single sequences scatter, from the two halves of a batch.
///
///     |G|² ≈ g₁·g₂        tr Σ ≈ |g₁ − g₂|² / (1/n₁ + 1/n₂)        B = tr Σ/|G|²
///
/// g₁ and g₂ are the mean gradients of the halves, independent of each other, so that both numbers
/// are unbiased. B is the number of sequences at which noise and signal of a batch are equally large.
/// Source: McCandlish et al., An Empirical Model of Large-Batch Training, arXiv 1812.06162, section
/// 2.2 and appendix A.1, whose two batch sizes are here the half and the whole.
package struct GradientNoise: Sendable, Hashable {
  /// Estimate of |G|², the squared norm of the mean gradient; noisy, and negative at times.
  package let squaredMean: Double
  /// Estimate of tr Σ, the variance of one sequence's gradient, summed over the parameters.
  package let variance: Double

  /// B in sequences; nil when the estimate of |G|² is not positive.
  package var scale: Double? { squaredMean > 0 ? variance / squaredMean : nil }

  /// Compares two halves.
  ///
  /// - Parameters:
  ///   - first: Mean gradient of the first half's sequences.
  ///   - second: That of the second half's.
  ///   - counts: Sequences of the halves, n₁ and n₂, both at least 1.
  package init(_ first: [Float], _ second: [Float], counts: (Int, Int)) {
    precondition(
      first.count == second.count && counts.0 > 0 && counts.1 > 0,
      "halves of \(counts) sequences, \(first.count) and \(second.count) parameters")
    var (product, distance) = (0.0, 0.0)
    for (one, other) in zip(first, second) {
      let (one, other) = (Double(one), Double(other))
      product += one * other
      distance += (one - other) * (one - other)
    }
    squaredMean = product
    variance = distance / (1 / Double(counts.0) + 1 / Double(counts.1))
  }
}

extension Learner {
  /// Measures the noise of a batch's gradient; nothing moves.
  ///
  /// The loss is differentiated twice, each time with the other half's outputs held constant. Losses
  /// that pair the i-th sequence of a batch with the i-th of its second part, as those on preference
  /// pairs do, keep both in one half.
  ///
  /// - Throws: `NonFinite` that names the first tensor that is not finite.
  /// - Returns: The estimate; nil when the batch cannot be halved.
  package func gradientNoise(
    on batch: PackedBatch, _ readout: Readout, workers: Workers,
    loss: (_ outputs: Variable) -> Variable
  ) throws(NonFinite) -> GradientNoise? {
    let isFirst = (0..<batch.count).map { $0 % max(batch.count / 2, 1) % 2 == 0 }
    let counts = (isFirst.filter { $0 }.count, isFirst.filter { !$0 }.count)
    guard counts.0 > 0, counts.1 > 0 else { return nil }
    let owners = readout.sequences(of: batch)
    func half(_ first: Bool) throws(NonFinite) -> [Float] {
      let mask = owners.map { isFirst[$0] == first ? 1.0 : 0 }
      let (_, gradient) = try gradient(on: batch, readout, workers: workers) { outputs in
        let held = zip(outputs.values, mask).map { $0 * (1 - $1) }
        return loss(outputs * mask + held)
      }
      // The loss is a mean over the batch; its half is that of n₁ of the n₁ + n₂ sequences.
      let scale = Float(batch.count) / Float(first ? counts.0 : counts.1)
      return gradient[0..<gradient.count].map { $0 * scale }
    }
    return GradientNoise(try half(true), try half(false), counts: counts)
  }
}

extension Readout {
  /// The sequence that each output belongs to, in the outputs' order.
  func sequences(of batch: PackedBatch) -> [Int] {
    let positions =
      switch self {
      case .logProbabilities(let targets, _, _): targets
      case .values(let positions): positions
      }
    var sequence = 0
    return positions.map { position in
      while position >= batch.offsets[sequence + 1] { sequence += 1 }
      return sequence
    }
  }
}
