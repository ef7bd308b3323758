import Kernels
import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("REINFORCE")
struct REINFORCETests {
  private var memory: CriticFreeMemory {
    CriticFreeMemory(controller: KLController(.none, episodes: 1))
  }

  @Test("the baseline is nothing, a moving average of earlier rollouts, or what the critic said")
  func baselines() {
    let sample = handRollout(scores: [1, 3], lengths: [1, 2], group: 1)
    let later = handRollout(scores: [5, 7], lengths: [1, 1], group: 1)
    var method = REINFORCE()
    var memory = memory
    method.baseline = .none
    #expect(method.advantages(of: sample, &memory).used == [1, 3, 3])
    method.baseline = .movingAverage(memory: 0.5)
    #expect(method.advantages(of: sample, &memory).used == [-1, 1, 1])
    // The second rollout is held against 2, the first's mean; then the average is (2 + 6)/2.
    #expect(method.advantages(of: later, &memory).used == [3, 5])
    #expect(memory.movingAverage == 4)
    method.baseline = .learned
    memory.baselines = [0.5, 1]
    #expect(method.advantages(of: sample, &memory).used == [0.5, 2, 2])
  }

  @Test("the loss is −Â·log π of whole responses")
  func loss() {
    let tape = Tape()
    let tokens = tape.variable([-1.0, -2.0, -3.0])
    let terms = PolicyTerms(
      tokens, old: [0, 0, 0], advantages: [2, 2, -1], offsets: [0, 2, 3], maximumTokens: 8)
    #expect(REINFORCE().loss(terms).value == 1.5)
    #expect(tape.gradients(of: REINFORCE().loss(terms), wrt: [tokens])[0] == [-1, -1, 0.5])
  }

  @Test(
    "a tiny run raises proxy and gold with every baseline",
    arguments: [Baseline.none, .movingAverage(memory: 0.9), .learned])
  func tinyRunImproves(_ baseline: Baseline) throws {
    var method = REINFORCE()
    (method.batch, method.baseline) = (64, baseline)
    try expectImprovement(TinyPolicyRuns.run(method, steps: 40))
  }
}
