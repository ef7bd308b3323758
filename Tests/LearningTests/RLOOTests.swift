import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("RLOO")
struct RLOOTests {
  @Test("a response is held against the mean of the others, KL included")
  func advantages() {
    // k1 is ½ a token: rewards 1 − 0.1, 3 − 0.2, 5 − 0.1 with β = 0.2.
    let sample = handRollout(
      scores: [1, 3, 5], lengths: [1, 2, 1], group: 3, coefficient: 0.2)
    var memory = CriticFreeMemory(controller: KLController(.none, episodes: 1))
    var method = RLOO()
    method.groups.responsesPerPrompt = 3
    expectClose(
      method.advantages(of: sample, &memory).used,
      [0.9 - 3.85, 2.8 - 2.9, 2.8 - 2.9, 4.9 - 1.85], within: 1e-12, "advantages")
  }

  @Test("the ratio is that of the whole response")
  func loss() {
    let tape = Tape()
    let tokens = tape.variable([-1 + Elementary.log(1.1), -1 + Elementary.log(1.05), -1])
    let terms = PolicyTerms(
      tokens, old: [-1, -1, -1], advantages: [2, 2, -1], offsets: [0, 2, 3], maximumTokens: 8)
    expectClose(RLOO().loss(terms).value, (-2 * 1.155 + 1) / 2, within: 1e-12, "loss")
  }

  @Test("on 10⁵ groups the variance is σ²k/(k − 1), and that of centred rewards σ²(k − 1)/k")
  func variances() {
    let (groups, k) = (100_000, 4)
    var stream = RandomSource(seed: 3)
    let rewards = (0..<groups * k).map { _ in 1 + 2 * stream.normal() }
    func secondMoment(_ values: [Double]) -> Double { Moments(values).secondMoment }
    let tolerance = 0.02
    expectClose(
      secondMoment(leaveOneOutAdvantages(rewards, group: k)), 4 * 4 / 3.0, within: tolerance,
      "leave one out")
    expectClose(
      secondMoment(groupCentredAdvantages(rewards, group: k)), 4 * 3 / 4.0, within: tolerance,
      "centred")
    // Binary rewards: all equal with probability p⁴ + (1 − p)⁴, and then 0.
    let binary = (0..<groups * k).map { _ in stream.bernoulli(0.3) ? 1.0 : 0 }
    let unequal = 1 - 0.3 * 0.3 * 0.3 * 0.3 - 0.7 * 0.7 * 0.7 * 0.7
    for (kind, expected) in [(DeviationKind.bessel, 3 / 4.0), (.population, 1)] {
      expectClose(
        secondMoment(
          groupNormalizedAdvantages(binary, group: k, scale: .group, deviation: kind)),
        expected * unequal, within: tolerance, kind.rawValue)
    }
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = RLOO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
