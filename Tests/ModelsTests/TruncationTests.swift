import Kernels
import Tensors
import Testing

@testable import Models

@Suite("Truncated sampling")
struct TruncationTests {
  private func kept(_ truncation: Truncation, _ probabilities: [Double]) -> [Int] {
    var logits = probabilities.map { Float(Elementary.log($0)) }
    logits.withUnsafeMutableBufferPointer { truncation.apply(to: $0, seen: [Int32]()) }
    return logits.indices.filter { logits[$0] > -.infinity }
  }

  @Test("Each rule keeps what its definition says, worked by hand")
  func byHand() {
    let probabilities = [0.1, 0.4, 0.05, 0.25, 0.2]
    #expect(kept(Truncation(topK: 2), probabilities) == [1, 3])
    #expect(kept(Truncation(topK: 9), probabilities) == [0, 1, 2, 3, 4])
    #expect(kept(Truncation(topP: 0.3), probabilities) == [1])
    #expect(kept(Truncation(topP: 0.5), probabilities) == [1, 3])
    #expect(kept(Truncation(topP: 0.7), probabilities) == [1, 3, 4])
    #expect(kept(Truncation(topP: 1), probabilities) == [0, 1, 2, 3, 4])
    #expect(kept(Truncation(minP: 0.45), probabilities) == [1, 3, 4])
    // Of the two that top-k leaves, the first has 0.4/0.65 > 0.6 of what is left.
    #expect(kept(Truncation(topK: 2, topP: 0.6), probabilities) == [1])
  }

  @Test("The repetition penalty makes logits of earlier tokens smaller, once each")
  func penalty() {
    var logits: [Float] = [2, -2, 1, 3]
    logits.withUnsafeMutableBufferPointer {
      Truncation(repetitionPenalty: 2).apply(to: $0, seen: [0, 1, 0])
    }
    #expect(logits == [1, -4, 1, 3])
  }

  @Test("Recorded log-probabilities are those of the truncated distribution")
  func behaviour() {
    let model = GenerationTests.model
    let prompts = GenerationTests.prompts
    let truncation = Truncation(topK: 3, repetitionPenalty: 1.2)
    let sampling = Sampling(
      maximumNewTokens: 4, endToken: nil, temperature: 0.8, truncation: truncation)
    let responses = GenerationTests.generate(prompts, sampling)
    for (prompt, response) in zip(prompts, responses) {
      var sequence = prompt
      for (token, recorded) in zip(response.tokens, response.logProbabilities) {
        var logits = Array(model.logits(PackedBatch([sequence])).suffix(model.vocabulary))
        logits.withUnsafeMutableBufferPointer {
          truncation.apply(to: $0, seen: sequence, temperature: 0.8)
        }
        let left = logits.filter { $0 > -.infinity }.map(Double.init)
        #expect(left.count == 3)
        let total = left.reduce(0) { $0 + Elementary.exp($1) }
        #expect(
          abs(recorded - (Double(logits[Int(token)]) - Elementary.log(total))) < 1e-4)
        sequence.append(token)
      }
    }
    #expect(GenerationTests.generate(prompts, sampling, workers: Workers(count: 3)) == responses)
  }

  @Test("Without truncation no bit changes")
  func none() {
    let plain = GenerationTests.generate(GenerationTests.prompts)
    var sampling = GenerationTests.sampling
    sampling.truncation = Truncation(topK: nil)
    #expect(GenerationTests.generate(GenerationTests.prompts, sampling) == plain)
  }
}
