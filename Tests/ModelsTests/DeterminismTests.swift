import Kernels
import Testing

@testable import Models

@Suite("Bits of passes")
struct DeterminismTests {
  static let batch = TestModels.batch((0..<60).map { $0 % 12 + 1 })
  static let targets = TestModels.allTargets(batch)
  static let readout = Readout.logProbabilities(of: targets, entropies: true)
  static let weights = OutputGradients(
    logProbabilities: TestModels.normals(targets.count, seed: 2),
    entropies: TestModels.normals(targets.count, seed: 3))

  @Test("The number of threads changes no bit", arguments: [2, 3, 5])
  func threads(_ count: Int) {
    let (one, many) = (Workers(count: 1), Workers(count: count))
    let positions = Array(stride(from: 1, to: Self.batch.tokenCount, by: 3))
    let cases = [
      (TestModels.policy(), Self.readout, Self.weights),
      (
        TestModels.critic(), .values(at: positions),
        OutputGradients(values: TestModels.normals(positions.count))
      ),
      (LlamaTests.policy(), Self.readout, Self.weights),
    ]
    for (model, readout, weights) in cases {
      let gradient = model.gradient(Self.batch, readout, weights, workers: one)
      let outputs = model.evaluate(Self.batch, readout, workspace: Workspace(), workers: one)
      // A race shows only now and then.
      for _ in 0..<50 {
        #expect(model.gradient(Self.batch, readout, weights, workers: many) == gradient)
        #expect(
          model.evaluate(Self.batch, readout, workspace: Workspace(), workers: many) == outputs)
      }
    }
  }

  @Test("A workspace's history changes no bit")
  func history() {
    let model = TestModels.policy()
    let workspace = Workspace()
    let fresh = model.gradient(Self.batch, Self.readout, Self.weights)
    for lengths in [[12, 12, 12], [1, 2], [3]] {
      let batch = TestModels.batch(lengths)
      _ = model.evaluate(
        batch, .logProbabilities(of: TestModels.allTargets(batch)), workspace: workspace,
        workers: .shared)
      #expect(
        model.gradient(Self.batch, Self.readout, Self.weights, workspace: workspace) == fresh)
    }
  }

  @Test("Keeping activations changes no bit of the outputs")
  func keeping() {
    let model = TestModels.policy()
    let kept = model.forward(
      Self.batch, Self.readout, workspace: Workspace(), workers: .shared
    ).outputs
    #expect(
      kept == model.evaluate(Self.batch, Self.readout, workspace: Workspace(), workers: .shared))
  }

  @Test("The order of sequences changes results by rounding alone")
  func permutation() {
    let model = TestModels.policy()
    let reversed = PackedBatch(Self.batch.sequences.reversed())
    func sums(_ batch: PackedBatch) -> [Double] {
      let responses = batch.responses(after: Array(repeating: 1, count: batch.count))
      let logs = model.evaluate(
        batch, .logProbabilities(of: responses.indices), workspace: Workspace(), workers: .shared
      ).logProbabilities
      return (0..<batch.count).map {
        logs[responses.offsets[$0]..<responses.offsets[$0 + 1]].reduce(0, +)
      }
    }
    #expect(largestDifference(sums(reversed).reversed(), sums(Self.batch)) < 1e-5)
  }

  @Test("A snapshot stays as it was while the model is trained")
  func snapshots() {
    var model = TestModels.policy()
    let snapshot = model
    let before = model.parameters[7]
    model.parameters[7] += 1
    #expect(snapshot.parameters[7] == before)
    #expect(model.parameters[7] == before + 1)
    #expect(snapshot.parameters != model.parameters)
  }
}
