import Foundation
import Kernels
import Settings
import Tensors
import Testing

@testable import Models

@Suite("A table as a policy, reward model or critic")
struct TableTests {
  private static func table(
    _ head: ModelHead = .language, vocabulary: Int = 3, context: Int = 4, seed: UInt64 = 1
  ) -> LanguageModel {
    var model = LanguageModel(TableShape(vocabulary: vocabulary, context: context), head: head)
    var random = RandomSource(seed: seed)
    for entry in model.layout.entries {
      for index in entry.range { model.parameters[index] = Float(random.normal()) }
    }
    return model
  }

  private let batch = PackedBatch([[0, 2, 1, 1], [2, 1], [0, 2, 1, 0], [0, 2]])

  @Test("a row of logits belongs to one prefix and gives its softmax")
  func handWorked() {
    var model = LanguageModel(TableShape(vocabulary: 3, context: 3), head: .language)
    model[logitsAfter: [0]] = [0, 1, 2]
    model[logitsAfter: [0, 2]] = [3, 0, 0]
    let outputs = model.evaluate(
      PackedBatch([[0, 2, 0], [1, 2, 0]]),
      .logProbabilities(of: [1, 2, 4, 5], temperature: 1, entropies: true),
      workspace: Workspace(), workers: .shared)
    let first = 2 - log(1 + exp(1.0) + exp(2.0))
    let second = 3 - log(exp(3.0) + 2)
    #expect(
      largestDifference(outputs.logProbabilities, [first, second, -log(3), -log(3)]) < 1e-6)
    #expect(abs(outputs.entropies[2] - log(3)) < 1e-6)
    #expect(model.layout.parameterCount == 3 + 9 + 27)
  }

  @Test("values are read at the state that ends at a position")
  func values() {
    var critic = Self.table().withScalarHead(random: RandomSource(seed: 1))
    #expect(critic.parameters == critic.zeroGradients())
    critic[valueOf: [0]] = 5
    critic[valueOf: [0, 2]] = -1.5
    critic[valueOf: [0, 2, 1, 1]] = 2
    let outputs = critic.evaluate(
      batch, .values(at: [0, 1, 3, 9]), workspace: Workspace(), workers: .shared)
    #expect(outputs.values == [5, -1.5, 2, 0])
  }

  @Test("gradients of log-probabilities, entropies and values agree with finite differences")
  func gradients() {
    let targets = TestModels.allTargets(batch)
    for (model, readout, weights) in [
      (
        Self.table(), Readout.logProbabilities(of: targets, temperature: 0.7, entropies: true),
        OutputGradients(
          logProbabilities: TestModels.normals(targets.count),
          entropies: TestModels.normals(targets.count, seed: 3))
      ),
      (
        Self.table(.scalar), .values(at: [0, 1, 5, 9]),
        OutputGradients(values: TestModels.normals(4))
      ),
    ] {
      let gradient = model.gradient(batch, readout, weights).doubles
      let differences = (0..<model.parameters.count).map { index -> Double in
        func loss(_ step: Float) -> Double {
          var moved = model
          moved.parameters[index] += step
          return TestModels.loss(
            weights,
            moved.evaluate(batch, readout, workspace: Workspace(), workers: .shared))
        }
        return (loss(0.01) - loss(-0.01)) / 0.02
      }
      #expect(relativeDistance(gradient, differences) < 1e-3)
    }
  }

  @Test("responses are drawn with the probabilities that evaluation finds")
  func generation() {
    let model = Self.table()
    let count = 4000
    let random = RandomSource(seed: 8)
    let drawn = model.generate(
      Array(repeating: [0], count: count), Sampling(maximumNewTokens: 9, endToken: 2),
      workers: .shared, random: { random.split($0) })
    #expect(
      drawn.allSatisfy { $0.tokens.count <= 3 && ($0.tokens.last == 2) == $0.endedByEndToken })
    let batch = PackedBatch(drawn.map { [0] + $0.tokens })
    let found = model.evaluate(
      batch, .logProbabilities(of: TestModels.allTargets(batch)), workspace: Workspace(),
      workers: .shared)
    #expect(found.logProbabilities == drawn.flatMap(\.logProbabilities))
    let logits = model[logitsAfter: [0]].map { exp(Double($0)) }
    for token in 0..<3 {
      let share = Double(drawn.count { $0.tokens[0] == Int32(token) }) / Double(count)
      #expect(abs(share - logits[token] / logits.reduce(0, +)) < 0.03)
    }
    let greedy = model.generate(
      [[0]], Sampling(maximumNewTokens: 1, endToken: nil, temperature: 0), workers: .shared,
      random: { random.split($0) })
    #expect(logits[Int(greedy[0].tokens[0])] == logits.max())
  }

  @Test("the KL of a table from itself is exactly 0, and from another that of the formula")
  func divergence() {
    let (policy, reference) = (Self.table(), Self.table(seed: 2))
    let targets = TestModels.allTargets(batch)
    func compare(_ other: LanguageModel) -> Divergence {
      exactKL(
        of: policy, from: other, on: batch, targets: targets, workspace: Workspace(),
        workers: .shared)
    }
    #expect(compare(policy).divergences.allSatisfy { $0 == 0 })
    func softmax(_ logits: [Float]) -> [Double] {
      let e = logits.map { exp(Double($0)) }
      return e.map { $0 / e.reduce(0, +) }
    }
    let (p, q) = (softmax(policy[logitsAfter: [0]]), softmax(reference[logitsAfter: [0]]))
    let expected = zip(p, q).reduce(0) { $0 + $1.0 * log($1.0 / $1.1) }
    #expect(abs(compare(reference).divergences[0] - expected) < 1e-5)
  }

  @Test("a saved table comes back bit by bit")
  func checkpoint() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "exp-table-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for model in [Self.table(), Self.table(.scalar)] {
      try model.save(to: folder)
      let read = try LanguageModel(checkpoint: folder)
      #expect(read.body == model.body && read.head == model.head)
      #expect(read.parameters == model.parameters)
    }
    let large =
      #"{"model_type": "tabular", "vocab_size": 99999, "n_positions": 16, "architectures": []}"#
    try large.write(toFile: folder + "/config.json", atomically: true, encoding: .utf8)
    #expect(throws: CheckpointError.self) { try LanguageModel(checkpoint: folder) }
  }

  @Test("a table that would be too large is refused with a way out")
  func tooLarge() throws {
    #expect(throws: SettingError.self) {
      try LanguageModel(Tabular(context: 8), vocabulary: 100, random: RandomSource(seed: 1))
    }
    let model = try LanguageModel(
      Tabular(context: 2, initialDeviation: 1), vocabulary: 5, random: RandomSource(seed: 1))
    #expect(model.parameters[0] != 0)
    #expect(TableShape(vocabulary: 16, context: 5).count == 1_118_480)
  }
}
