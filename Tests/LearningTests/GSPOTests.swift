import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("GSPO")
struct GSPOTests {
  @Test("the ratio is the geometric mean of a response's token ratios, and its clip is one")
  func loss() {
    let tape = Tape()
    let shift = Elementary.log(1.2)
    // Token ratios 1.2² and 1: the response's is 1.2. The second response's is 1/1.2.
    let tokens = tape.variable([-1 + 2 * shift, -1, -1 - shift])
    let terms = PolicyTerms(
      tokens, old: [-1, -1, -1], advantages: [1, 1, 2], offsets: [0, 2, 3], maximumTokens: 8)
    var method = GSPO()
    (method.clipBelow, method.clipAbove) = (0.1, 0.1)
    expectClose(method.loss(terms).value, (-1.1 - 2 / 1.2) / 2, within: 1e-12, "loss")
    let gradient = tape.gradients(of: method.loss(terms), wrt: [tokens])[0]
    expectClose(gradient, [0, 0, -1 / 1.2], within: 1e-12, "gradient")
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = GSPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    // Twenty steps are few: faster than by default, and with room for a response's ratio to move.
    (method.clipBelow, method.clipAbove) = (0.01, 0.01)
    method.optimizer.learningRate = 1e-3
    method.kl = .fixed(0.1)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
