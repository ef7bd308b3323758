import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("A log of the responses of preference pairs")
struct PairLogTests {
  private func training(_ world: World, reward: LanguageModel? = nil) throws -> Training {
    let reviews = try TinyReviews.shared.get()
    return Training(
      learner: Learner(reviews.sft, AdamW()), reference: reviews.sft, reward: reward, world: world,
      seed: 1, random: RandomSource(seed: 1), workers: .shared, steps: 1)
  }

  @Test("both responses of each pair, with their rewards, and without the best where asked")
  func records() throws {
    let world = try TinyReviews.shared.get().world
    let gold = try #require(world.gold)
    var whole = try training(world)
    try whole.prepareLog(.pairs(withoutBest: 0), for: "BPO")
    let log = whole.world.log.train
    #expect(log.count == 2 * world.preferences.train.count)
    #expect(log[0].response == world.preferences.train[0].chosen)
    #expect(log[1].response == world.preferences.train[0].rejected)
    #expect(log.allSatisfy { $0.rewards == [gold($0.prompt, $0.response)] })
    #expect(log.allSatisfy { $0.logProbability == nil })
    #expect(whole.costs.take().rewardQueries == log.count, "what is held out only measures")

    var cut = try training(world)
    try cut.prepareLog(.pairs(withoutBest: 0.1), for: "BPO")
    let kept = cut.world.log.train
    let sorted = log.map(\.meanReward).sorted()
    #expect(kept.count == log.count - Int((0.1 * Double(log.count)).rounded()))
    #expect(kept.map(\.meanReward).sorted() == Array(sorted.prefix(kept.count)))
  }

  @Test("each member of an ensemble has its own reward")
  func members() throws {
    let reviews = try TinyReviews.shared.get()
    var method = RewardModeling()
    method.members = 3
    let reward = try reviews.run(method, steps: 4).model
    var training = try training(reviews.world, reward: reward)
    try training.prepareLog(.pairs(withoutBest: 0), for: "BPO")
    let records = training.world.log.train
    #expect(records.allSatisfy { $0.rewards.count == 3 })
    #expect(records.contains { $0.deviation > 0 })
    let spent = training.costs.take()
    #expect(spent.rewardQueries == records.count && spent.operations > 0)
    let alone = reward.members[2].scores(
      of: records.sequences, workspace: Workspace(), workers: .shared)
    #expect(zip(records, alone).allSatisfy { abs($0.rewards[2] - $1) < 1e-6 })
  }

  @Test("a tiny run learns from pairs, with a clone for what wrote them")
  func tinyRun() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BPO()
    (method.log, method.cloneEpochs) = (.pairs(withoutBest: 0), 1)
    let run = try reviews.run(method, steps: 30)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first, "\(gold)")
    #expect(run.record.series["behaviour/loss"] != nil)
  }
}
