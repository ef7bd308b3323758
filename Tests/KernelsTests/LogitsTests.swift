import Glibc
import Testing

@testable import Kernels

@Suite struct LogitsTests {
  static func logProbabilities(_ logits: [Float], _ inverse: Double) -> [Double] {
    let z = logits.map { Double($0) * inverse }
    let top = z.max() ?? 0
    let normaliser = top + log(z.reduce(0) { $0 + exp($1 - top) })
    return z.map { $0 - normaliser }
  }

  @Test(arguments: [1, 5, 16, 17, 100, 512, 4099], [1.0, 0.7])
  func `log-probability, entropy and gradient agree with double precision`(
    n: Int, temperature: Double
  ) {
    let logits = Numbers.floats(n, seed: 4, scale: 8)
    let inverse = 1 / temperature
    let expected = Self.logProbabilities(logits, inverse)
    let entropy = -expected.reduce(0) { $0 + exp($1) * $1 }
    for token in [0, n / 2, n - 1] {
      let result = logSoftmax(logits, n, Float(inverse), token)
      #expect(abs(Double(result.logProbability) - expected[token]) < 5e-6)
      #expect(abs(Double(result.entropy) - entropy) < 1e-5)

      let (a, b) = (0.7, -0.3)
      var gradient = logits
      logSoftmaxBackward(
        &gradient, n, Float(inverse), token, result.normaliser, result.entropy, Float(a), Float(b))
      let twin = expected.indices.map { i in
        let p = exp(expected[i])
        return inverse * (a * ((i == token ? 1 : 0) - p) - b * p * (expected[i] + entropy))
      }
      #expect(error(gradient, twin) < 3e-6)
    }
  }

  @Test func `an impossible token weighs nothing`() {
    let logits: [Float] = [1, -.infinity, 2]
    let result = logSoftmax(logits, 3, 1, 1)
    #expect(result.logProbability == -.infinity)
    #expect(abs(result.entropy - logSoftmax([1, 2], 2, 1, 0).entropy) < 1e-6)
    var gradient = logits
    logSoftmaxBackward(&gradient, 3, 1, 2, result.normaliser, result.entropy, 1, 1)
    #expect(gradient.allSatisfy(\.isFinite) && gradient[1] == 0)
  }

  @Test func `a broken logit is not hidden`() {
    #expect(logSoftmax([1, .nan, 2], 3, 1, 0).logProbability.isNaN)
  }

  @Test(arguments: [3, 16, 100, 3000])
  func `divergence agrees with double precision and is 0 between equals`(n: Int) {
    let (p, q) = (Numbers.floats(n, seed: 5, scale: 4), Numbers.floats(n, seed: 6, scale: 4))
    let (x, y) = (Self.logProbabilities(p, 1), Self.logProbabilities(q, 1))
    let expected = zip(x, y).reduce(0) { $0 + exp($1.0) * ($1.0 - $1.1) }
    let ofP = logSoftmax(p, n, 1, 0).normaliser
    let ofQ = logSoftmax(q, n, 1, 0).normaliser
    #expect(abs(divergence(p, ofP, q, ofQ, n) - expected) < 1e-5)
    #expect(divergence(p, ofP, p, ofP, n) == 0)
  }

  @Test func `sampling follows the cumulative probabilities`() {
    let n = 75
    let logits = Numbers.floats(n, seed: 7, scale: 3)
    let expected = Self.logProbabilities(logits, 1 / 0.8)
    var sum = 0.0
    for token in 0..<n {
      let p = exp(expected[token])
      let drawn = sampleToken(logits, n, 1 / 0.8, uniform: sum + p / 2)
      #expect(drawn.token == token)
      #expect(
        drawn.logProbability.bitPattern
          == logSoftmax(logits, n, 1 / 0.8, token).logProbability.bitPattern)
      sum += p
    }
    #expect(sampleToken(logits, n, 1, uniform: 0).token == 0)
    #expect(sampleToken(logits, n, 1, uniform: 1 - 0x1p-53).token == n - 1)
    #expect(sampleToken([0, -.infinity, -.infinity], 3, 1, uniform: 1 - 0x1p-53).token == 0)
    #expect(likeliestToken([1, 7, 3, 7], 4, 1).token == 1)
  }
}
