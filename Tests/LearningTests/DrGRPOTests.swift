import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("DrGRPO")
struct DrGRPOTests {
  @Test("neither a deviation nor a response's own length weighs the loss")
  func loss() {
    let sample = handRollout(scores: [1, 3], lengths: [1, 3], group: 2)
    var memory = CriticFreeMemory(controller: KLController(.none, episodes: 1))
    var method = DrGRPO()
    method.groups.responsesPerPrompt = 2
    let advantages = method.advantages(of: sample, &memory)
    #expect(advantages.used == [-1, 1, 1, 1])
    let tape = Tape()
    let terms = PolicyTerms(
      tape.variable([-1.0, -1.0, -1.0, -1.0]), old: [-1, -1, -1, -1], advantages: advantages.used,
      offsets: [0, 1, 4], maximumTokens: 8)
    // Σ −Â = −2 over 2 responses of at most 8 tokens.
    #expect(method.loss(terms).value == -2.0 / 16)
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = DrGRPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    // The reward model is small: without a price on the KL gold falls while the proxy rises.
    method.kl = .fixed(0.05)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
