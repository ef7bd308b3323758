import Models
import Settings
import Testing

@testable import Tasks

@Suite("Reviews of a small language")
struct SmallReviewsTests {
  @Test("sixteen words and four tokens make 65,536 answers")
  func enumerable() throws {
    let world = try Reviews(vocabulary: 16, responseTokens: 4).makeWorld(seed: 1)
    let responses = try world.allResponses()
    #expect(responses.count == 65_536)
    #expect(world.responseCount == 65_536)
    #expect(Set(responses).count == 65_536 && responses.allSatisfy { $0.count == 4 })
    #expect(world.distinctPrompts.count == 4)
    let gold = try #require(world.gold)
    let prompt = world.tokenizer.encode("music")
    let best = try #require(responses.max { gold(prompt, $0) < gold(prompt, $1) })
    #expect(world.tokenizer.decode(best) == "was truly wonderful .")
    let beginnings = Set(responses.filter { $0.count == 4 }.map { $0.dropLast() })
    #expect(world.beginningCount == beginnings.count)
    let larger = Reviews(vocabulary: 16, responseTokens: 8)
    #expect(throws: DataError.self) { try larger.makeWorld(seed: 1).allResponses() }
  }

  @Test("the reward is that of the whole language")
  func reward() throws {
    let language = SmallReviewLanguage(vocabulary: 16, responseTokens: 4)
    func parts(_ text: String) -> ReviewReward.Parts {
      language.reward.parts(
        prompt: language.tokenizer.encode("plot"), response: language.tokenizer.encode(text))
    }
    #expect(
      parts("was truly great .") == .init(praise: 2.8, repeats: 0, breaks: 0, isFinished: true))
    #expect(parts("was not awful .") == .init(praise: 1.5, repeats: 0, breaks: 0, isFinished: true))
    #expect(parts("was good . .") == .init(praise: 1.5, repeats: 0, breaks: 0, isFinished: true))
    #expect(
      parts("good good was and") == .init(praise: 1.5, repeats: 1, breaks: 4, isFinished: false))
  }

  @Test("demonstrations are fluent and of every opinion")
  func demonstrations() throws {
    let world = try Reviews(vocabulary: 16, responseTokens: 4).makeWorld(seed: 2)
    let language = SmallReviewLanguage(vocabulary: 16, responseTokens: 4)
    for demonstration in world.demonstrations.train {
      let parts = language.reward.parts(
        prompt: demonstration.prompt, response: demonstration.response)
      #expect(parts.breaks == 0 && parts.isFinished)
    }
    let gold = world.demonstrations.train.map {
      language.reward(prompt: $0.prompt, response: $0.response)
    }
    #expect(abs(gold.reduce(0, +) / Double(gold.count)) < 0.3)
    #expect(world.preferences.train.allSatisfy { $0.chosen != $0.rejected })
  }

  @Test("short answers need the small language")
  func validation() {
    #expect(throws: SettingError.self) {
      try Reviews(Configuration(type: "Reviews", settings: ["responseTokens": .int(4)]))
    }
  }
}
