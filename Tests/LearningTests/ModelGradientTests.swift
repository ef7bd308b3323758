import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("Gradients of losses through models")
struct ModelGradientTests {
  private let policy = LanguageModel(
    Transformer(layers: 2, heads: 2, width: 16, context: 16), vocabulary: 24,
    random: RandomSource(seed: 11))
  private var critic: LanguageModel { policy.withScalarHead(random: RandomSource(seed: 12)) }
  private let packed: PackedResponses = {
    var stream = RandomSource(seed: 13)
    return PackedResponses(
      (0..<6).map { index in
        func tokens(_ count: Int) -> [Int32] {
          (0..<count).map { _ in Int32(stream.integer(below: 24)) }
        }
        return (tokens(2 + index % 3), tokens(4 + index % 4))
      })
  }()

  /// Compares the gradient with central differences along itself and along 20 random directions.
  ///
  /// The difference is held against 1e-3 of the gradient's norm.
  private func check(
    _ model: LanguageModel, _ readout: Readout, _ what: String, _ loss: (Variable) -> Variable
  ) throws {
    // Larger weights than those of a fresh model, so that every part of it matters.
    var model = model
    model.parameters.scale(by: 3)
    let learner = Learner(model, AdamW())
    let (_, gradient) = try learner.gradient(
      on: packed.batch, readout, workers: .shared, loss: loss)
    let length = norm(of: gradient)
    #expect(length > 1e-3, "\(what): the gradient is too small to say anything")

    var stream = RandomSource(seed: 14)
    let own = (0..<gradient.count).map { Double(gradient[$0]) / length }
    let random = (0..<20).map { _ in
      var direction = (0..<gradient.count).map { _ in stream.normal() }
      let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for index in direction.indices { direction[index] /= length }
      return direction
    }
    for (index, direction) in ([own] + random).enumerated() {
      let expected = direction.indices.reduce(0) { $0 + direction[$1] * Double(gradient[$1]) }
      // A steep loss is left quickly: the step must not carry a token over the edge of a clip.
      let step = min(2e-3, 0.02 / length)
      func value(_ step: Double) throws -> Double {
        var moved = model
        for index in direction.indices {
          moved.parameters[index] += Float(step * direction[index])
        }
        return try Learner(moved, AdamW()).gradient(
          on: packed.batch, readout, workers: .shared, loss: loss
        ).loss
      }
      let difference = try (value(step) - value(-step)) / (2 * step)
      #expect(
        abs(difference - expected) <= 1e-3 * length,
        "\(what), direction \(index): \(expected) against \(difference), norm \(length)")
    }
  }

  @Test("cross-entropy, DPO and the clipped surrogate agree with finite differences")
  func policyLosses() throws {
    try check(policy, packed.logProbabilities(), "cross-entropy") { -$0.mean() }
    var method = DPO()
    (method.beta, method.labelSmoothing) = (0.5, 0.1)
    try check(policy, packed.logProbabilities(), "DPO") { tokens in
      let sums = tokens.segmentSums(packed.offsets)
      return method.loss(
        PairTerms(
          chosen: sums.gather([0, 1, 2]), rejected: sums.gather([3, 4, 5]),
          referenceChosen: [-13, -15, -20], referenceRejected: [-14, -16, -17],
          chosenLengths: [4, 5, 6], rejectedLengths: [7, 4, 5]))
    }
    // Ratios near e^½, e^−0.05 and e^−½: clipped and unclipped tokens, none on the edge.
    let readout = packed.logProbabilities(temperature: 0.7)
    var scaled = policy
    scaled.parameters.scale(by: 3)
    let start = scaled.evaluate(
      packed.batch, readout, workspace: Workspace(), workers: .shared
    ).logProbabilities
    let shifts = [-0.5, 0.05, 0.5, 0.05]
    let old = start.indices.map { start[$0] + shifts[$0 % 4] }
    let advantages = start.indices.map { [1.0, -0.7, 0.4][$0 % 3] }
    try check(policy, readout, "surrogate") {
      clippedSurrogateLoss($0, old: old, advantages: advantages, clip: 0.2)
    }
  }

  @Test("the pairwise and the clipped value loss agree with finite differences")
  func scalarLosses() throws {
    try check(critic, packed.scores, "pairwise") { scores in
      pairwiseLoss(
        chosen: scores.gather([0, 1, 2]), rejected: scores.gather([3, 4, 5]),
        margins: [0, 0.5, -0.2], centring: 0.01)
    }
    let readout = packed.values(
      withSlotAfter: packed.promptLengths.indices.map { $0.isMultiple(of: 2) })
    var scaled = critic
    scaled.parameters.scale(by: 3)
    let start = scaled.evaluate(
      packed.batch, readout, workspace: Workspace(), workers: .shared
    ).values
    let old = start.indices.map { start[$0] + [0.5, -0.05, -0.5][$0 % 3] }
    let returns = start.indices.map { start[$0] + [2, -1, 0.5, -3][$0 % 4] }
    try check(critic, readout, "value loss") {
      clippedValueLoss($0, old: old, returns: returns, clip: 0.2)
    }
  }
}
