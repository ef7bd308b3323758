import Kernels
import Learning
import Models
import Tensors
import Testing

@Suite("VanillaPolicyGradient")
struct VanillaPolicyGradientTests {
  @Test("its gradient is that of PPO before the first update, where every ratio is 1")
  func gradient() {
    let sample = handRollout(scores: [1, 3], lengths: [1, 2], group: 1)
    let part = Minibatch(
      sample.rollout, [0, 1], advantages: [2, -1, 3], reference: sample.reference)
    let tape = Tape()
    let tokens = tape.variable([-1.0, -1.0, -1.0])
    let loss = VanillaPolicyGradient().loss(tokens, part).total
    expectClose(loss.value, 4.0 / 3, within: 1e-12, "loss")
    let gradient = tape.gradients(of: loss, wrt: [tokens])[0]
    expectClose(gradient, [-2 / 3.0, 1 / 3.0, -1], within: 1e-15, "gradient")
    let clipped = clippedSurrogateLoss(
      tokens, old: part.old, advantages: part.advantages, clip: 0.2)
    expectClose(
      tape.gradients(of: clipped, wrt: [tokens])[0], gradient, within: 1e-15, "PPO's gradient")
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = VanillaPolicyGradient()
    method.batch = 64
    try expectImprovement(TinyPolicyRuns.run(method, steps: 40))
  }
}
