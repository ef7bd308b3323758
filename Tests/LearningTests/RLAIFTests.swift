import Kernels
import Learning
import Models
import Recording
import Tasks
import Testing

@Suite("Reinforcement learning from AI feedback")
struct RLAIFTests {
  @Test("a tiny run learns the labeller's order, whose agreement with gold is reported")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    let judge = try TinyJudge.shared.get().judge.model
    var method = RLAIF()
    (method.pairs, method.usesProbabilities) = (1024, false)
    method.optimizer.learningRate = 2e-3
    let run = try reviews.run(method, steps: 120, reward: judge)
    // The reward model is asked about answers of the policy, of which it has learned.
    let gold = try #require(reviews.world.gold)
    let pairs = run.world.preferences.train
    let scores = run.model.scores(
      of: pairs.sequences, workspace: Workspace(), workers: .shared)
    let agreement = labelAccuracy(
      pairs.indices.map { scores[$0] > scores[$0 + pairs.count] ? 1 : 0 },
      margins: pairs.map { gold($0.prompt, $0.chosen) - gold($0.prompt, $0.rejected) })
    #expect(try #require(agreement) > 0.6, "\(agreement ?? 0)")
    let labels = try run.change(of: "labeller/accuracy_gold").first
    #expect(labels > 0.6, "\(labels)")
    #expect(try labels >= run.change(of: "labeller/accuracy_gold_one_order").first - 0.01)
    #expect(run.model.head == .scalar)
    #expect(run.world.preferences.train.count <= 1024)
    #expect(run.world.preferences.train.count > 900)
  }

  @Test("it needs a labeller and a policy")
  func needs() throws {
    let reviews = try TinyReviews.shared.get()
    #expect(throws: TrainingError.missingRewardModel(algorithm: "RLAIF")) {
      try reviews.run(RLAIF(), steps: 1)
    }
  }
}
