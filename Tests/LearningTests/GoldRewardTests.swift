import Kernels
import Learning
import Models
import Recording
import Testing

@Suite("Paid by the gold reward")
struct GoldRewardTests {
  private func job(steps: Int) throws -> TrainingJob {
    let reviews = try TinyReviews.shared.get()
    return TrainingJob(
      start: reviews.sft, reference: reviews.sft, isPaidGold: true, world: reviews.world,
      seed: reviews.seed, steps: steps, evaluation: TinyReviews.evaluation)
  }

  @Test("methods with and without a critic raise gold, and record no proxy")
  func improvement() throws {
    for method in [PPO(), RLOO(), REINFORCE()] as [any Algorithm] {
      let run = try job(steps: 15).run(method, workers: .shared)
      let gold = try run.change(of: "reward/gold")
      #expect(gold.last > gold.first + 0.2, "\(type(of: method)): \(gold)")
      #expect(run.record.series["reward/proxy"] == nil)
    }
  }

  @Test("what the rollout earned is its gold reward")
  func rollout() throws {
    var method = RLOO()
    method.missingEOSPenalty = 0
    let run = try job(steps: 1).run(method, workers: .shared)
    let world = try TinyReviews.shared.get().world
    let gold = try #require(run.record.series["reward/train"]?.last)
    // Gold of Reviews lies within ±4 and its penalties; a score of a fresh head would lie near 0.
    #expect(world.gold != nil && gold > -8 && gold < 4)
    let deviation = try #require(run.record.series["group/deviation"]?.last)
    #expect(deviation > 0.1)
  }

  @Test("without a gold reward, and without a word, it is refused")
  func refused() throws {
    var job = try job(steps: 1)
    job.world.gold = nil
    #expect(throws: TrainingError.noGoldReward(algorithm: "PPO")) {
      try job.run(PPO(), workers: .shared)
    }
    job = try self.job(steps: 1)
    job.isPaidGold = false
    #expect(throws: TrainingError.missingRewardModel(algorithm: "PPO")) {
      try job.run(PPO(), workers: .shared)
    }
  }
}
