import Models
import Settings
import Testing

@testable import Tasks

@Suite struct ReviewsTests {
  private let language = ReviewLanguage(responseTokens: 16)

  @Test func `The language is rich enough and small enough`() {
    let words = ReviewLexicon.standard.words
    #expect(Set(words).count == words.count)
    #expect(words.count >= 300)
    #expect(language.tokenizer.vocabularySize <= 512)
    #expect(ReviewGrammar.count > 1e6)
  }

  @Test func `The world is complete and the seed decides all of it`() throws {
    let task = Reviews()
    let world = try task.makeWorld(seed: 1)
    #expect(world.prompts.train.count == 512 && world.prompts.heldOut.count == 128)
    #expect(world.demonstrations.train.count == 4096)
    #expect(world.preferences.train.count == 2048 && world.preferences.heldOut.count == 512)
    #expect(world.contextTokens <= 32)
    let (again, other) = (try task.makeWorld(seed: 1), try task.makeWorld(seed: 2))
    #expect(again.preferences.train == world.preferences.train)
    #expect(again.demonstrations.train == world.demonstrations.train)
    #expect(again.prompts.train == world.prompts.train)
    #expect(other.preferences.train != world.preferences.train)
    #expect(other.prompts.train != world.prompts.train)
  }

  @Test func `Held-out prompts are in no training data`() throws {
    let world = try Reviews().makeWorld(seed: 4)
    let hidden = Set(world.prompts.heldOut)
    #expect(hidden.count == 128)
    #expect(hidden.isDisjoint(with: world.prompts.train))
    #expect(hidden.isDisjoint(with: world.demonstrations.train.map(\.prompt)))
    #expect(hidden.isDisjoint(with: world.preferences.train.map(\.prompt)))
    #expect(world.preferences.heldOut.allSatisfy { hidden.contains($0.prompt) })
    #expect(Set(world.prompts.train.map(\.count)).count > 4)
  }

  @Test(arguments: [8, 16, 40])
  func `Demonstrations are fluent, finished and fit`(tokens: Int) throws {
    var task = Reviews()
    task.responseTokens = tokens
    let world = try task.makeWorld(seed: 2)
    let language = ReviewLanguage(responseTokens: tokens)
    for demonstration in world.demonstrations.train {
      #expect(demonstration.response.count <= tokens)
      #expect(demonstration.prompt.count + tokens <= world.contextTokens)
      #expect(!demonstration.response.contains(language.tokenizer.unknownToken))
      let parts = language.reward.parts(
        prompt: demonstration.prompt, response: demonstration.response)
      #expect(
        parts.breaks == 0 && parts.isFinished, "\(world.tokenizer.decode(demonstration.response))")
    }
    let gold = world.demonstrations.train.map {
      language.reward(prompt: $0.prompt, response: $0.response)
    }
    let mean = gold.reduce(0, +) / Double(gold.count)
    #expect(abs(mean) < 0.3)
    #expect(gold.contains { $0 > 2.5 } && gold.contains { $0 < -2.5 })
  }

  @Test func `Praise is rewarded and blame is not`() {
    let prompt = "the acting in this film was"
    #expect(reward(prompt, "wonderful .") > reward(prompt, "good ."))
    #expect(reward(prompt, "good .") > reward(prompt, "weak ."))
    #expect(reward(prompt, "weak .") > reward(prompt, "awful ."))
    #expect(reward(prompt, "truly wonderful .") > reward(prompt, "wonderful ."))
    #expect(reward(prompt, "rather wonderful .") < reward(prompt, "wonderful ."))
    #expect(reward(prompt, "truly awful .") < reward(prompt, "awful ."))
    #expect(reward(prompt, "not awful .") > 0)
    #expect(reward(prompt, "not wonderful .") < 0)
    #expect(reward(prompt, "not awful .") < reward(prompt, "great ."))
  }

  @Test func `The numbers are those of the formula`() throws {
    let prompt = language.tokenizer.encode("the story was")
    let response = language.tokenizer.encode("truly witty . i loved it .") + [0]
    let parts = language.reward.parts(prompt: prompt, response: response)
    #expect(parts == .init(praise: 1.4 * 2 + 3, repeats: 0, breaks: 0, isFinished: true))
    let damaged = language.reward.parts(
      prompt: prompt, response: language.tokenizer.encode("witty witty story loved it"))
    #expect(damaged == .init(praise: 2 + 3, repeats: 1, breaks: 3, isFinished: false))
  }

  @Test func `Repeating and piling up words loses`() {
    let prompt = "the acting in this film was"
    let honest = reward(prompt, "truly wonderful , and i loved every minute .")
    for exploit in [
      "wonderful wonderful wonderful wonderful wonderful wonderful wonderful .",
      "wonderful brilliant superb stunning magnificent outstanding masterpiece triumph loved adored .",
      "wonderful , and it was wonderful , and it was wonderful .",
      "very very very very wonderful .",
      "wonderful . i loved it . i loved it . i loved it .",
    ] {
      #expect(reward(prompt, exploit) < honest, "\(exploit)")
    }
  }

  @Test func `A break, a missing end and an empty response cost`() {
    let prompt = "the acting in this film was"
    let whole = reward(prompt, "wonderful .")
    let tokens = language.tokenizer.encode(prompt)
    let unfinished = language.reward(
      prompt: tokens, response: language.tokenizer.encode("wonderful ."))
    #expect(unfinished == whole - ReviewReward.unfinishedCost)
    #expect(reward(prompt, "wonderful") == whole - ReviewReward.breakCost)
    #expect(language.reward(prompt: tokens, response: [0]) < 0)
    #expect(language.reward(prompt: tokens, response: []) < 0)
    #expect(reward(prompt, "an wonderful .") < reward("this film is", "a wonderful film ."))
  }

  @Test func `Labels follow the temperature and the noise`() throws {
    func agreement(temperature: Double, noise: Double) throws -> Double {
      var task = Reviews()
      task.labelTemperature = temperature
      task.labelNoise = noise
      let world = try task.makeWorld(seed: 3)
      return try #require(world.facts.first { $0.name == "data/label_agreement" }).value
    }
    let exact = try agreement(temperature: 0, noise: 0)
    let drawn = try agreement(temperature: 1, noise: 0)
    let random = try agreement(temperature: 100, noise: 0)
    #expect(exact > 0.97)
    #expect(drawn > 0.75 && drawn < 0.95)
    #expect(random > 0.4 && random < 0.6)
    #expect(try agreement(temperature: 0, noise: 0.2) < 0.85)
  }

  @Test func `Some answers of pairs are damaged and demonstrations are not`() throws {
    var task = Reviews()
    task.damage = 0.3
    let world = try task.makeWorld(seed: 5)
    let damaged = world.preferences.train.flatMap { pair in
      [pair.chosen, pair.rejected].filter {
        language.reward.parts(prompt: pair.prompt, response: $0).breaks > 0
      }
    }
    let share = Double(damaged.count) / Double(2 * world.preferences.train.count)
    #expect(share > 0.2 && share < 0.35)
  }

  private func reward(_ prompt: String, _ response: String) -> Double {
    let tokens = language.tokenizer.encode(response)
    #expect(!tokens.contains(language.tokenizer.unknownToken), "\(response)")
    return language.reward(
      prompt: language.tokenizer.encode(prompt), response: tokens + [language.tokenizer.endToken])
  }
}
