import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Answers of several policies, ranked by the task")
struct CandidateAnswersTests {
  private func ranked(
    _ writers: [LanguageModel], _ count: Int, on world: World, workers: Workers = .shared
  ) throws -> World {
    try world.ranking(CandidateAnswers(of: writers, ranked: count), seed: 1, workers: workers)
  }

  @Test("lists are of different answers, and without noise in the order of gold")
  func order() throws {
    let tiny = try TinyReviews.shared.get()
    let world = try ranked([tiny.sft], 4, on: tiny.world)
    let gold = try #require(world.gold)
    #expect(world.rankings.train.count > 1024 / 6 - 8 && world.rankings.heldOut.count > 12)
    for list in world.rankings.train + world.rankings.heldOut {
      #expect(Set(list.answers).count == list.answers.count)
      let rewards = list.answers.map { gold(list.prompt, $0) }
      #expect(zip(rewards, rewards.dropFirst()).allSatisfy { $0 >= $1 })
    }
    #expect(world.preferences.train == world.rankings.train.flatMap(\.pairs))
    let train = Set(tiny.world.prompts.train)
    #expect(world.rankings.train.allSatisfy { train.contains($0.prompt) })
    #expect(world.rankings.heldOut.allSatisfy { !train.contains($0.prompt) })
    #expect(world.demonstrations.train == tiny.world.demonstrations.train)
    let facts = Dictionary(world.facts.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    #expect(facts["data/pairs"] == Double(world.preferences.train.count))
    #expect(world.facts.count { $0.name == "data/pairs" } == 1)
  }

  @Test("every writer writes its share, and threads change nothing")
  func shares() throws {
    let tiny = try TinyReviews.shared.get()
    let fresh = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 48, context: 64),
      vocabulary: tiny.world.tokenizer.vocabularySize, random: RandomSource(seed: 9))
    let both = try ranked([tiny.sft, fresh], 4, on: tiny.world)
    let alone = try ranked([tiny.sft, fresh], 4, on: tiny.world, workers: Workers(count: 1))
    #expect(alone.rankings.train == both.rankings.train)
    // A fresh model writes noise, so that two of four answers are far below the other two.
    let gold = try #require(both.gold)
    func place(_ place: Int) -> Double {
      Moments(both.rankings.train.map { gold($0.prompt, $0.answers[place]) }).mean
    }
    #expect(place(1) - place(2) > place(0) - place(1), "\((0..<4).map(place))")
    #expect(place(1) - place(2) > place(2) - place(3), "\((0..<4).map(place))")
  }

  @Test("pairs of the policy's own answers raise gold; labels by coin do not")
  func improves() throws {
    let tiny = try TinyReviews.shared.get()
    var method = DPO()
    method.optimizer.learningRate = 1e-3
    func gain(_ temperature: Double) throws -> Double {
      var task = TinyReviews.task
      task.labelTemperature = temperature
      let world = try ranked([tiny.sft], 2, on: try task.makeWorld(seed: tiny.seed))
      let gold = try tiny.run(method, steps: 60, on: world).change(of: "reward/gold")
      return gold.last - gold.first
    }
    let (labels, coins) = (try gain(0), try gain(100))
    #expect(labels > 0.3 && coins < labels / 2, "\(labels) with labels, \(coins) with coins")
  }

  @Test("who writes no answers, and a task that cannot rank, are named")
  func errors() throws {
    let tiny = try TinyReviews.shared.get()
    let scores = tiny.sft.withScalarHead(random: RandomSource(seed: 1))
    #expect(throws: TrainingError.self) { try ranked([scores], 2, on: tiny.world) }
    var world = tiny.world
    world.rater = nil
    #expect(throws: TrainingError.self) { try ranked([tiny.sft], 2, on: world) }
  }
}
