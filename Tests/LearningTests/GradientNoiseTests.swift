import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("Gradient noise")
struct GradientNoiseTests {
  @Test("two halves give the numbers that the hand finds")
  func byHand() {
    let noise = GradientNoise([1, 2], [3, 0], counts: (2, 2))
    #expect(noise.squaredMean == 3)
    #expect(noise.variance == 8)
    #expect(noise.scale == 8.0 / 3)
    #expect(GradientNoise([1, 0], [-1, 0], counts: (1, 1)).scale == nil)
  }

  @Test("both parts are unbiased")
  func unbiased() {
    // Gradients N(μ, σ²·I) in 50 dimensions, |μ|² = 12.5, tr Σ = 50·4.
    var stream = RandomSource(seed: 4)
    func half(_ count: Int) -> [Float] {
      (0..<50).map { _ in
        Float(0.5 + 2 * stream.normal() / Double(count).squareRoot())
      }
    }
    let noises = (0..<2000).map { _ in GradientNoise(half(8), half(4), counts: (8, 4)) }
    let (means, variances) = (
      Moments(noises.map(\.squaredMean)), Moments(noises.map(\.variance))
    )
    #expect(abs(means.mean - 12.5) < 4 * means.standardError)
    #expect(abs(variances.mean - 200) < 4 * variances.standardError)
  }

  @Test("the halves of a batch add up to its gradient, and pairs stay together")
  func halves() throws {
    let model = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 16, context: 16), vocabulary: 24,
      random: RandomSource(seed: 11))
    var stream = RandomSource(seed: 13)
    let packed = PackedResponses(
      (0..<8).map { index in
        func tokens(_ count: Int) -> [Int32] {
          (0..<count).map { _ in Int32(stream.integer(below: 24)) }
        }
        return (tokens(2 + index % 3), tokens(5))
      })
    let learner = Learner(model, AdamW())
    let readout = Readout.logProbabilities(of: packed.tokens.indices)
    // The i-th of the first four sequences is paired with the i-th of the others.
    func loss(_ outputs: Variable) -> Variable {
      let sums = outputs.segmentSums(packed.tokens.offsets)
      let margins = sums.gather([0, 1, 2, 3]) - sums.gather([4, 5, 6, 7])
      return -logSigmoid(margins).mean()
    }
    let noise = try #require(
      try learner.gradientNoise(on: packed.batch, readout, workers: .shared, loss: loss))
    let (_, gradient) = try learner.gradient(
      on: packed.batch, readout, workers: .shared, loss: loss)
    // |(g₁ + g₂)/2|² = g₁·g₂ + |g₁ − g₂|²/4, and 1/n₁ + 1/n₂ = ½ here.
    let whole = norm(of: gradient)
    let expected = noise.squaredMean + noise.variance * 0.5 / 4
    #expect(abs(whole * whole - expected) < 1e-5 * expected)
  }
}
