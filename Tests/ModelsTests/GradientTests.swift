import Kernels
import Tensors
import Testing

@testable import Models

@Suite("Gradients of the transformer")
struct GradientTests {
  /// A model, a batch, a readout and the weights of a loss Σ weights · outputs.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var model: LanguageModel
    var batch: PackedBatch
    var readout: Readout
    var weights: OutputGradients
  }

  static let cases = makeCases(
    TestModels.configuration, vocabulary: TestModels.vocabulary, lengths: [5, 1, 9, 12, 3, 7])

  /// Small enough to move every parameter by itself.
  static let tinyCases = makeCases(
    Transformer(layers: 2, heads: 2, width: 4, context: 12, mlpRatio: 2), vocabulary: 6,
    lengths: [4, 1, 3])

  private static func makeCases(
    _ configuration: Transformer, vocabulary: Int, lengths: [Int]
  ) -> [Case] {
    let batch = TestModels.batch(lengths, vocabulary: vocabulary)
    let all = TestModels.allTargets(batch)
    let some = batch.responses(after: lengths.map { ($0 + 1) / 2 }).indices
    let shifted = PackedBatch(
      batch.sequences, positionOffsets: lengths.enumerated().map { ($0 % 3) * (12 - $1) / 2 })
    func policy(_ seed: UInt64, tied: Bool = true) -> LanguageModel {
      var configuration = configuration
      configuration.tiesHead = tied
      return TestModels.policy(seed: seed, configuration: configuration, vocabulary: vocabulary)
    }
    func critic(_ seed: UInt64) -> LanguageModel {
      policy(seed).withScalarHead(random: RandomSource(seed: seed).split("head"))
    }
    func weights(_ count: Int) -> OutputGradients {
      OutputGradients(
        logProbabilities: TestModels.normals(count, seed: 2),
        entropies: TestModels.normals(count, seed: 3))
    }
    return [
      Case(
        testDescription: "log-probabilities of all tokens", model: policy(1), batch: batch,
        readout: .logProbabilities(of: all),
        weights: OutputGradients(logProbabilities: TestModels.normals(all.count))),
      Case(
        testDescription: "log-probabilities and entropies of some tokens at temperature 0.7",
        model: policy(2), batch: batch,
        readout: .logProbabilities(of: some, temperature: 0.7, entropies: true),
        weights: weights(some.count)),
      Case(
        testDescription: "an untied head", model: policy(3, tied: false), batch: batch,
        readout: .logProbabilities(of: all, entropies: true), weights: weights(all.count)),
      Case(
        testDescription: "position offsets", model: policy(4), batch: shifted,
        readout: .logProbabilities(of: some, entropies: true), weights: weights(some.count)),
      Case(
        testDescription: "values of all tokens", model: critic(5), batch: batch,
        readout: .values(at: Array(0..<batch.tokenCount)),
        weights: OutputGradients(values: TestModels.normals(batch.tokenCount))),
      Case(
        testDescription: "scores of last tokens", model: critic(6), batch: batch,
        readout: .values(at: batch.lastTokens),
        weights: OutputGradients(values: TestModels.normals(batch.count))),
    ]
  }

  @Test("Outputs agree with the double-precision twin", arguments: cases)
  func outputs(_ item: Case) {
    let outputs = item.model.evaluate(
      item.batch, item.readout, workspace: Workspace(), workers: .shared)
    let twin = DoubleTransformer(item.model).outputs(item.batch, item.readout)
    #expect(outputs.logProbabilities.count == twin.logProbabilities.count)
    #expect(largestDifference(outputs.logProbabilities, twin.logProbabilities) < 2e-5)
    #expect(largestDifference(outputs.entropies, twin.entropies) < 2e-5)
    #expect(largestDifference(outputs.values, twin.values) < 2e-5)
  }

  @Test("The gradient agrees with the double-precision twin's", arguments: cases)
  func gradientAgainstTwin(_ item: Case) {
    let gradient = item.model.gradient(item.batch, item.readout, item.weights)
    let twin = DoubleTransformer(item.model).gradient(item.batch, item.readout, item.weights)
    for entry in item.model.layout.entries {
      let own = gradient[entry.range].map(Double.init)
      let expected = Array(twin[entry.range])
      #expect(
        largestDifference(own, expected) <= 1e-4 * (dot(expected, expected).squareRoot() + 1e-2),
        "\(entry.name)")
    }
  }

  @Test(
    "The twin's gradient agrees with its own finite differences in every coordinate",
    arguments: tinyCases)
  func twinAgainstDifferences(_ item: Case) {
    let twin = DoubleTransformer(item.model)
    let gradient = twin.gradient(item.batch, item.readout, item.weights)
    let scale = dot(gradient, gradient).squareRoot()
    for coordinate in item.model.layout.entries.flatMap(\.range) {
      var moved = twin
      moved.parameters[coordinate] += 1e-5
      let above = moved.loss(item.batch, item.readout, item.weights)
      moved.parameters[coordinate] -= 2e-5
      let below = moved.loss(item.batch, item.readout, item.weights)
      #expect(
        abs((above - below) / 2e-5 - gradient[coordinate]) <= 1e-6 * max(scale, 1), "\(coordinate)")
    }
  }

  @Test(
    "Directional derivatives along the gradient and 20 random directions are right",
    arguments: cases + LlamaTests.cases)
  func directionalDerivatives(_ item: Case) {
    let gradient = item.model.gradient(item.batch, item.readout, item.weights).doubles
    let norm = dot(gradient, gradient).squareRoot()
    let workspace = Workspace()
    func loss(_ direction: [Double], _ step: Double) -> Double {
      var model = item.model
      for (index, value) in direction.enumerated() {
        model.parameters[index] += Float(step * value)
      }
      return TestModels.loss(
        item.weights,
        model.evaluate(item.batch, item.readout, workspace: workspace, workers: .shared))
    }
    for index in 0...20 {
      // The padding between tensors takes part: it must not matter.
      var direction =
        index == 0 ? gradient : TestModels.normals(gradient.count, seed: UInt64(index))
      let length = dot(direction, direction).squareRoot()
      direction = direction.map { $0 / length }
      let step = 3e-3
      let difference =
        (8 * (loss(direction, step) - loss(direction, -step))
          - (loss(direction, 2 * step) - loss(direction, -2 * step))) / (12 * step)
      #expect(abs(difference - dot(direction, gradient)) <= 1e-3 * norm, "direction \(index)")
    }
  }

  @Test("Micro-batches add up to the batch")
  func microBatches() {
    let item = Self.cases[1]
    let whole = item.model.gradient(item.batch, item.readout, item.weights).doubles
    var sum = item.model.zeroGradients()
    var place = 0
    let workspace = Workspace()
    guard case .logProbabilities(let targets, let temperature, _) = item.readout else { return }
    for index in 0..<item.batch.count {
      let range = item.batch.range(of: index)
      let own = targets.filter { range.contains($0) }
      let places = place..<place + own.count
      place += own.count
      item.model.forward(
        PackedBatch([Array(item.batch.sequence(index))]),
        .logProbabilities(
          of: own.map { $0 - range.lowerBound }, temperature: temperature, entropies: true),
        workspace: workspace, workers: .shared
      ).backward(
        OutputGradients(
          logProbabilities: Array(item.weights.logProbabilities[places]),
          entropies: Array(item.weights.entropies[places])),
        into: &sum, workers: .shared)
    }
    #expect(relativeDistance(sum.doubles, whole) < 1e-5)
  }

  @Test("Logits that are computed again give the same gradient as logits that are kept")
  func recomputedLogits() {
    let item = Self.cases[1]
    let kept = item.model.gradient(item.batch, item.readout, item.weights)
    let again = item.model.gradient(
      item.batch, item.readout, item.weights, workspace: Workspace(logitsBudget: 0))
    #expect(relativeDistance(again.doubles, kept.doubles) < 1e-6)
  }
}
