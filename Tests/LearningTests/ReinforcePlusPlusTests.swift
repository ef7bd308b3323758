import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("ReinforcePlusPlus")
struct ReinforcePlusPlusTests {
  @Test("advantages are rewards-to-go with the KL in them, whitened over the rollout")
  func advantages() {
    // k1 is ½ a token, so that β = 0.2 takes 0.1 off every token.
    let sample = handRollout(scores: [1, 3], lengths: [2, 1], group: 1, coefficient: 0.2)
    var memory = CriticFreeMemory(controller: KLController(.none, episodes: 1))
    let found = ReinforcePlusPlus().advantages(of: sample, &memory)
    expectClose(found.raw, [0.8, 0.9, 2.9], within: 1e-12, "returns")
    expectClose(Moments(found.used).mean, 0, within: 1e-12, "mean")
    expectClose(Moments(found.used).variance, 1, within: 1e-6, "variance")
    #expect(rewardsToGo([1, 2, 4, 8], offsets: [0, 3, 4], discount: 0.5) == [3, 4, 4, 8])
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = ReinforcePlusPlus()
    (method.prompts, method.responsesPerPrompt) = (64, 1)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
