import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("Best of n")
struct BestOfNTests {
  @Test("the estimate from a pool is the mean over all subsets")
  func pool() {
    // Subsets of two: of the best by proxy, gold is 2, 0, −1, 2, −1, −1: 1/6.
    let (proxies, gold) = ([0.1, 0.5, 0.3, 0.9], [1.0, 2, 0, -1])
    expectClose(
      bestOfPool(2, proxies: proxies, values: gold), 1.0 / 6, within: 1e-15, "best of 2")
    expectClose(bestOfPool(1, proxies: proxies, values: gold), 0.5, within: 1e-15, "best of 1")
    expectClose(bestOfPool(4, proxies: proxies, values: gold), -1, within: 1e-15, "best of 4")
    // Ties are broken at random: all answers alike give the mean.
    expectClose(
      bestOfPool(3, proxies: [1, 1, 1, 1], values: gold), 0.5, within: 1e-15, "ties")
    let many = (0..<500).map(Double.init)
    expectClose(
      bestOfPool(250, proxies: many, values: many.map { _ in 1 }), 1, within: 1e-12,
      "weights of a large pool")
  }

  @Test("the bound of the KL, and the KL where every answer is known")
  func divergence() {
    for (n, bound) in [(1, 0.0), (2, 0.1931), (4, 0.6363), (16, 1.8351), (64, 3.1745)] {
      expectClose(bestOfDivergenceBound(n), bound, within: 5e-5, "bound of \(n)")
    }
    // Two answers of probability ½: the better is chosen with 1 − 2^−n.
    let chosen = 1 - 0.125
    let exact = chosen * Elementary.log(2 * chosen) + 0.125 * Elementary.log(0.25)
    expectClose(
      bestOfDivergence(3, probabilities: [0.5, 0.5], rewards: [0, 1]), exact, within: 1e-14,
      "two answers")
    #expect(bestOfDivergence(9, probabilities: [0.2, 0.8], rewards: [1, 1]) == 0)
    let fine = [Double](repeating: 1e-3, count: 1000)
    let nearly = bestOfDivergence(4, probabilities: fine, rewards: (0..<1000).map(Double.init))
    #expect(nearly < bestOfDivergenceBound(4) && nearly > bestOfDivergenceBound(4) - 1e-3)
  }

  @Test("the distance is exact where all answers are known, and lies below the bound")
  func enumerated() throws {
    var task = Bandit()
    task.arms = 3
    let world = try task.makeWorld(seed: 1)
    let start = LanguageModel(
      Transformer(layers: 1, heads: 1, width: 8, context: 4),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: 2))
    var method = BestOfN()
    (method.n, method.pool) = (4, 8)
    let run = try TrainingJob(
      start: start, reference: start, world: world, seed: 1, evaluation: TinyReviews.evaluation
    ).run(method, workers: .shared)
    let arms: [[Int32]] = [[0], [1], [2]]
    let gold = try #require(world.gold)
    let probabilities = start.logProbabilities(
      of: arms.map { ([0], $0) }, workspace: Workspace(), workers: .shared
    ).map(Elementary.exp)
    let exact = bestOfDivergence(
      4, probabilities: probabilities, rewards: arms.map { gold([0], $0) })
    expectClose(try run.change(of: "kl/reference").last, exact, within: 1e-6, "enumerated")
    #expect(exact < bestOfDivergenceBound(4) && exact > 0)
    #expect(!run.record.findings.contains { $0.message.contains("upper bound") })
  }

  // Gao et al., equation 1, with Var X = Var Z: gold is half of the proxy at every n.
  @Test("a task with a closed form has its curve recorded beside")
  func endless() throws {
    var task = ScalarProxy()
    (task.responses, task.heldOutPrompts, task.demonstrations) = (8, 2, 8)
    let world = try task.makeWorld(seed: 1)
    let start = LanguageModel(
      Transformer(layers: 1, heads: 1, width: 8, context: 4),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: 2))
    var method = BestOfN()
    (method.n, method.pool) = (4, 4)
    let run = try TrainingJob(
      start: start, reference: start, world: world, seed: 1, evaluation: TinyReviews.evaluation
    ).run(method, workers: .shared)
    let gold = try #require(run.record.series["best_of_n/endless_gold"]).values
    let proxy = try #require(run.record.series["best_of_n/endless_proxy"]).values
    #expect(gold.count == 3 && proxy.count == 3)
    // The mean of the largest of four normals is 1.02938, here in units of √2.
    expectClose(proxy[2], 1.02938 * 2.0.squareRoot(), within: 1e-4, "proxy")
    expectClose(gold[2], proxy[2] / 2, within: 1e-6, "gold")
  }

  @Test("verdicts of the best of n are shares, and those of n = 1 the policy's own")
  func verdicts() throws {
    let facts = try TinyFacts.shared.get()
    var method = BestOfN()
    (method.n, method.pool) = (4, 8)
    let run = try facts.run(method, steps: 2)
    func values(_ name: String) throws -> [Double] {
      try #require(run.record.series[name], "\(name)").values
    }
    for place in 0...2 {
      let shares = try ["right", "refused", "wrong"].map { try values("answers/\($0)")[place] }
      expectClose(shares.reduce(0, +), 1, within: 1e-9, "verdicts")
      let card = try [
        "known_answered", "known_refused", "known_wrong", "unknown_answered", "unknown_refused",
      ].map { try values("refusal/\($0)")[place] }
      expectClose(card.reduce(0, +), 1, within: 1e-9, "scorecard")
      expectClose(card[1] + card[4], shares[1], within: 1e-9, "refusals")
    }
    // Gold pays 1 for a right answer, which best of n finds: chosen by gold, they become more.
    let right = try values("answers/right")
    #expect(right[0] < right[1] && right[1] < right[2], "\(right)")
  }

  @Test("a tiny run rises with n and leaves the policy as it is")
  func tinyRun() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BestOfN()
    (method.n, method.pool) = (8, 16)
    let run = try reviews.run(method, steps: nil)
    #expect(run.model.parameters == reviews.sft.parameters)
    #expect(run.record.series["best_of_n/n"]?.values == [1, 2, 4, 8])
    let gold = try #require(run.record.series["reward/gold"]).values
    #expect(zip(gold, gold.dropFirst()).allSatisfy { $0 < $1 }, "\(gold)")
    expectClose(
      try run.change(of: "kl/reference").last, bestOfDivergenceBound(8), within: 1e-15, "bound")
    #expect(run.record.findings.contains { $0.message.contains("upper bound") })
  }
}
