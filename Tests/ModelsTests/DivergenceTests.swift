import Foundation
import Kernels
import Testing

@testable import Models

@Suite("Divergence from a reference")
struct DivergenceTests {
  static let batch = TestModels.batch([5, 1, 9, 12, 3])
  static let targets = batch.responses(after: [1, 1, 4, 2, 2]).indices

  @Test("A model does not differ from its snapshot")
  func zero() {
    let model = TestModels.policy()
    let result = exactKL(
      of: model, from: model, on: Self.batch, targets: Self.targets, workspace: Workspace(),
      workers: .shared)
    #expect(result.divergences == Array(repeating: 0, count: Self.targets.count))
    #expect(result.logProbabilities == result.referenceLogProbabilities)
  }

  @Test("It is the sum over the vocabulary, with the numbers that plain passes give")
  func againstTwin() {
    let (policy, reference) = (TestModels.policy(seed: 1), TestModels.policy(seed: 2))
    let workspace = Workspace()
    let result = exactKL(
      of: policy, from: reference, on: Self.batch, targets: Self.targets, workspace: workspace,
      workers: .shared)
    let readout = Readout.logProbabilities(of: Self.targets, entropies: true)
    let plain = policy.evaluate(Self.batch, readout, workspace: workspace, workers: .shared)
    #expect(result.logProbabilities == plain.logProbabilities)
    #expect(result.entropies == plain.entropies)
    #expect(
      result.referenceLogProbabilities
        == reference.evaluate(Self.batch, readout, workspace: workspace, workers: .shared)
        .logProbabilities)
    let twins = (DoubleTransformer(policy), DoubleTransformer(reference))
    var expected: [Double] = []
    for index in 0..<Self.batch.count {
      let traces = (
        DoubleTransformer.Trace(twins.0, Self.batch, sequence: index),
        DoubleTransformer.Trace(twins.1, Self.batch, sequence: index)
      )
      let range = Self.batch.range(of: index)
      for target in Self.targets where range.contains(target) {
        let row = target - 1 - range.lowerBound
        let p = logSoftmax(twins.0.logits(traces.0.final.row(row)))
        let q = logSoftmax(twins.1.logits(traces.1.final.row(row)))
        expected.append(zip(p, q).reduce(0) { $0 + exp($1.0) * ($1.0 - $1.1) })
      }
    }
    #expect(largestDifference(result.divergences, expected) < 2e-5)
    #expect(result.divergences.allSatisfy { $0 > 0 })
  }
}
