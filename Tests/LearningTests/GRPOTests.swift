import Kernels
import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("GRPO")
struct GRPOTests {
  private var memory: CriticFreeMemory {
    CriticFreeMemory(controller: KLController(.none, episodes: 1))
  }

  @Test("advantages are rewards centred in their group, over Bessel's deviation")
  func advantages() {
    let sample = handRollout(scores: [1, 3, 5, 5], lengths: [1, 2, 1, 1], group: 2)
    var memory = memory
    var method = GRPO()
    method.groups.responsesPerPrompt = 2
    let found = method.advantages(of: sample, &memory)
    #expect(found.raw == [-1, 1, 1, 0, 0])
    // Bessel's deviation of 1 and 3 is √2; a group of equal rewards has advantages of exactly 0.
    let scaled = 1 / (2.0.squareRoot() + 1e-4)
    expectClose(found.used, [-scaled, scaled, scaled, 0, 0], within: 1e-12, "advantages")
    method.deviation = .population
    expectClose(
      method.advantages(of: sample, &memory).used[1], 1 / 1.0001, within: 1e-12, "population")
  }

  @Test("a run records the mean square of what its loss uses: (k − 1)/k of the unequal groups")
  func usedSquare() throws {
    var method = GRPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    let record = try TinyPolicyRuns.run(method, steps: 2).record
    let squares = try #require(record.series["advantage/used_second_moment"]).values
    let equal = try #require(record.series["group/equal_share"]).values
    #expect(squares.count == 2 && equal.count == 2)
    for (square, share) in zip(squares, equal) {
      // 1e-4 is added to deviations, which are of the order of 1.
      #expect(abs(square - 0.75 * (1 - share)) < 2e-3, "\(square), \(share)")
    }
    let sample = handRollout(scores: [1, 3, 5, 5], lengths: [1, 2, 1, 1], group: 2)
    var memory = memory
    method.groups.responsesPerPrompt = 2
    let divided = try #require(method.advantages(of: sample, &memory).divided)
    let scaled = 1 / (2.0.squareRoot() + 1e-4)
    expectClose(divided, [-scaled, scaled, 0, 0], within: 1e-12, "one for each response")
  }

  @Test("the loss averages tokens within a response and then responses, the KL included")
  func loss() {
    let tape = Tape()
    let tokens = tape.variable([-1, -1, -1 + Elementary.log(1.5)])
    let terms = PolicyTerms(
      tokens, old: [-1, -1, -1], advantages: [2, 2, 1], offsets: [0, 2, 3], maximumTokens: 8,
      penalty: KLPenalty.inLoss(0.5, estimator: .k2, weighted: true)
        .costs(tokens, reference: [0, -1, -1], old: [-1, -1, -1]))
    // First response: −2 + ½·½·(1 + 0)/2; second: −1.2, clipped, + 1.5·½·½·(log 1.5)².
    let first = -2 + 0.5 * 0.5 * 0.5
    let square = Elementary.log(1.5) * Elementary.log(1.5)
    expectClose(
      GRPO().loss(terms).value, (first - 1.2 + 1.5 * 0.5 * 0.5 * square) / 2, within: 1e-12, "loss")
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = GRPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
