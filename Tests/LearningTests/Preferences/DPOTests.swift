import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("DPO")
struct DPOTests {
  // βΔ = 2·log 3: σ is 0.9. Per token u⁺ − u⁻ = ¾·log 3; with β = 4/3 its σ is ¾.
  @Test("the loss by hand: plain, conservative, per token")
  func byHand() {
    var method = DPO()
    method.beta = 1
    expectClose(method.loss(handPair()).value, minusLog09, within: 1e-12, "plain")
    method.labelSmoothing = 0.1
    expectClose(
      method.loss(handPair()).value, 0.9 * minusLog09 + 0.1 * minusLog01, within: 1e-12, "cDPO")
    (method.labelSmoothing, method.scale, method.beta) = (0, .perToken, 4.0 / 3)
    expectClose(method.loss(handPair()).value, minusLog075, within: 1e-12, "per token")
  }

  // At ratios 3 and ⅓: −e⁻ᵘ is −⅓ and −3; log σ(u) is log ¾ and log ¼;
  // (e^(−u/2) − 1)/(−½) at α = ½ is 2 − 2/√3 and 2 − 2·√3.
  @Test("the divergences by hand")
  func divergences() {
    let root = 3.0.squareRoot()
    for (divergence, expected) in [
      (PairDivergence.reverseKL, 2 * log3), (.forwardKL, 8.0 / 3), (.jensenShannon, log3),
      (.alpha(0.5), 2 * root - 2 / root), (.alpha(0), 8.0 / 3), (.alpha(1), 2 * log3),
    ] {
      let pair = handPair()
      let difference =
        divergence(pair.chosenLogRatio).value - divergence(pair.rejectedLogRatio).value
      expectClose(difference, expected, within: 1e-12, "\(divergence)")
    }
  }

  @Test("the gradient agrees with central differences in every form")
  func finiteDifferences() {
    for divergence in [
      PairDivergence.reverseKL, .forwardKL, .jensenShannon, .alpha(0.3),
    ] {
      var method = DPO()
      (method.beta, method.divergence, method.labelSmoothing) = (0.4, divergence, 0.1)
      expectGradient(of: method, "\(divergence)")
    }
    var method = DPO()
    (method.beta, method.scale) = (2, .perToken)
    expectGradient(of: method, "per token")
  }

  // A table shares nothing between answers: the chosen arm alone is pushed up, the rejected one alone
  // down, and the others keep their logits.
  @Test("the change of followed answers is that of log π since step 0")
  func followed() throws {
    var task = Bandit()
    (task.arms, task.pairs) = (4, .listed([[1, 2]]))
    let world = try task.makeWorld(seed: 1)
    let start = try LanguageModel(
      Tabular(context: 2, initialDeviation: 1), vocabulary: 4, random: RandomSource(seed: 3))
    let run = try TrainingJob(
      start: start, reference: start, world: world, seed: 1, steps: 20,
      evaluation: TinyReviews.evaluation
    ).run(DPO(), workers: .shared)
    for (name, arm) in [("logps/chosen_change", Int32(1)), ("logps/rejected_change", 2)] {
      let series = try #require(run.record.series[name])
      #expect(series.values.first == 0)
      let logs = [start, run.model].map {
        $0.logProbabilities(of: [([0], [arm])], workspace: Workspace(), workers: .shared)[0]
      }
      expectClose(try #require(series.values.last), logs[1] - logs[0], within: 1e-12, name)
    }
    #expect(try run.change(of: "logps/chosen_change").last > 0)
    #expect(try run.change(of: "logps/rejected_change").last < 0)
  }

  @Test("only the tokens beyond the shorter answer's length are weighted down")
  func lengthDesensitized() {
    let pairs = [
      PreferencePair(prompt: [1], chosen: [2, 3, 4], rejected: [5, 6]),
      PreferencePair(prompt: [1], chosen: [2], rejected: [5, 6, 7]),
    ]
    #expect(tokenWeights(of: pairs, beyondShorter: 1) == nil)
    #expect(
      tokenWeights(of: pairs, beyondShorter: 0.25) == [1, 1, 0.25, 1, 1, 1, 1, 0.25, 0.25])
  }

  @Test("a tiny run raises the held-out preference accuracy from exactly one half")
  func tinyRunImproves() throws {
    var method = DPO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
    (method.scale, method.beta, method.tailWeight) = (.perToken, 2, 0.5)
    try expectLearning(method)
  }
}
