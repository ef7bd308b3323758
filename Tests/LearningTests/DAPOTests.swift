import Kernels
import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("DAPO")
struct DAPOTests {
  @Test("length costs nothing, then more and more, then all")
  func overlong() {
    var method = DAPO()
    (method.overlongBuffer, method.overlongPrice) = (4, 2)
    #expect(
      [10, 16, 17, 18, 20].map { method.price(ofLength: $0, longest: 20) } == [0, 0, 0.5, 1, 2])
    method.overlongBuffer = 0
    #expect(method.price(ofLength: 20, longest: 20) == 0)
    method.overlongBuffer = nil
    #expect(method.price(ofLength: 18, longest: 20) == 1)
  }

  @Test("the upper clip is the wider one, and every token of the minibatch weighs the same")
  func loss() {
    let tape = Tape()
    let tokens = tape.variable([-1 + Elementary.log(1.5), -1 + Elementary.log(0.5), -1])
    let terms = PolicyTerms(
      tokens, old: [-1, -1, -1], advantages: [1, -1, 1], offsets: [0, 1, 3], maximumTokens: 8)
    expectClose(DAPO().loss(terms).value, (-1.28 + 0.8 - 1) / 3, within: 1e-12, "loss")
  }

  @Test("prompts whose responses all score the same are replaced by others")
  func dynamicSampling() throws {
    // A reward model of zeros scores everything the same: all attempts are spent, nothing moves.
    var job = try TinyPolicyRuns.job(steps: 2)
    let start = job.start
    job.reward = LanguageModel(shape: start.shape, head: .scalar)
    var method = DAPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (4, 3)
    (method.attempts, method.overlongBuffer, method.scoring.missingEOSPenalty) = (3, 0, 0)
    let run = try job.run(method, workers: .shared)
    #expect(run.record.series["group/attempts"]?.values == [3, 3])
    #expect(run.record.series["group/equal_share"]?.values == [1, 1])
    #expect(run.model.parameters == start.parameters)
    let usual = try TinyPolicyRuns.run(method, steps: 2)
    #expect(usual.record.series["group/attempts"]?.values == [1, 1])
    #expect(usual.record.series["group/equal_share"]?.values == [0, 0])
  }

  @Test("a tiny run raises proxy and gold")
  func tinyRunImproves() throws {
    var method = DAPO()
    (method.groups.prompts, method.groups.responsesPerPrompt) = (16, 4)
    // The reward model is small: without a price on the KL gold falls while the proxy rises.
    method.kl = .fixed(0.05)
    try expectImprovement(TinyPolicyRuns.run(method))
  }
}
