import Kernels
import Tensors
import Testing

@testable import Models

@Suite("Generation")
struct GenerationTests {
  static let model = TestModels.policy(seed: 21)
  static let prompts: [[Int32]] = TestModels.batch(
    (0..<40).map { $0 % 7 + 1 }, seed: 8
  ).sequences
  static let sampling = Sampling(maximumNewTokens: 9, endToken: 3)  // The context holds 12.

  static func generate(
    _ prompts: [[Int32]], ids: [Int]? = nil, _ sampling: Sampling = sampling,
    workers: Workers = Workers(count: 1)
  ) -> [Generated] {
    let random = RandomSource(seed: 77)
    return model.generate(prompts, sampling, workers: workers) {
      random.split("sample").split(ids?[$0] ?? $0)
    }
  }

  @Test("Responses end with the end token, at the limit, or when the context is full")
  func ends() {
    for (prompt, response) in zip(Self.prompts, Self.generate(Self.prompts)) {
      let room = Self.model.context - prompt.count
      #expect(response.tokens.count == response.logProbabilities.count)
      #expect(response.tokens.dropLast().allSatisfy { $0 != 3 })
      #expect(response.endedByEndToken == (response.tokens.last == 3))
      #expect(response.endedByEndToken || response.tokens.count == min(9, room))
    }
  }

  @Test("The order of the prompts and what stands beside them change no bit")
  func orderAndComposition() {
    let all = Self.generate(Self.prompts)
    let reversed = Self.generate(
      Self.prompts.reversed(), ids: Array((0..<Self.prompts.count).reversed()))
    #expect(Array(reversed.reversed()) == all)
    for index in [0, 5, 17, 39] {
      #expect(Self.generate([Self.prompts[index]], ids: [index]) == [all[index]])
    }
  }

  @Test("The number of threads changes no bit", arguments: [2, 3])
  func threads(_ count: Int) {
    #expect(
      Self.generate(Self.prompts, workers: Workers(count: count)) == Self.generate(Self.prompts))
  }

  @Test("Threads that share a batch change no bit", arguments: [2, 3])
  func sharedBatch(_ count: Int) {
    let model = TestModels.policy(
      configuration: Transformer(layers: 2, heads: 4, width: 320, context: 12), vocabulary: 130)
    let workers = Workers(count: count)
    #expect(DecodingTeam(model.shape, prompts: 40, workers: workers).lanes == 1)
    func responses(_ workers: Workers) -> [Generated] {
      let random = RandomSource(seed: 77)
      return model.generate(Self.prompts, Self.sampling, workers: workers) {
        random.split("sample").split($0)
      }
    }
    #expect(responses(workers) == responses(Workers(count: 1)))
  }

  @Test("Cached decoding and a packed pass give the same log-probabilities", arguments: [1.0, 0.6])
  func cachedAgainstPacked(_ temperature: Double) {
    let sampling = Sampling(maximumNewTokens: 9, endToken: nil, temperature: temperature)
    let responses = Self.generate(Self.prompts, sampling)
    let batch = PackedBatch(zip(Self.prompts, responses).map { $0 + $1.tokens })
    let outputs = Self.model.evaluate(
      batch,
      .logProbabilities(
        of: batch.responses(after: Self.prompts.map(\.count)).indices, temperature: temperature),
      workspace: Workspace(), workers: .shared)
    #expect(
      largestDifference(outputs.logProbabilities, responses.flatMap(\.logProbabilities)) < 1e-5)
  }

  @Test("Drawn tokens follow the model's probabilities")
  func distribution() {
    let prompt: [Int32] = [4, 9]
    let draws = 20_000
    let responses = Self.generate(
      Array(repeating: prompt, count: draws), Sampling(maximumNewTokens: 1, endToken: nil))
    var counts = [Double](repeating: 0, count: TestModels.vocabulary)
    for response in responses { counts[Int(response.tokens[0])] += 1 }
    var chiSquared = 0.0
    for token in 0..<TestModels.vocabulary {
      let batch = PackedBatch([prompt + [Int32(token)]])
      let logProbability = Self.model.evaluate(
        batch, .logProbabilities(of: [2]), workspace: Workspace(), workers: .shared
      ).logProbabilities[0]
      let expected = Elementary.exp(logProbability) * Double(draws)
      chiSquared += (counts[token] - expected) * (counts[token] - expected) / expected
    }
    // 18 degrees of freedom: above 42.3 once in a thousand seeds.
    #expect(chiSquared < 42.3)
  }

  @Test("Temperature 0 takes the likeliest token")
  func greedy() {
    let sampling = Sampling(maximumNewTokens: 3, endToken: nil, temperature: 0)
    for (prompt, response) in zip(Self.prompts, Self.generate(Self.prompts, sampling)) {
      var sequence = prompt
      for token in response.tokens {
        let scores = (0..<TestModels.vocabulary).map { candidate in
          Self.model.evaluate(
            PackedBatch([sequence + [Int32(candidate)]]),
            .logProbabilities(of: [sequence.count]), workspace: Workspace(), workers: .shared
          ).logProbabilities[0]
        }
        #expect(scores.max() == scores[Int(token)])
        sequence.append(token)
      }
    }
  }
}

extension PackedBatch {
  var sequences: [[Int32]] { (0..<count).map { Array(sequence($0)) } }
}
