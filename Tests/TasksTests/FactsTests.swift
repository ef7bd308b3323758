import Models
import Tensors
import Testing

@testable import Tasks

@Suite struct FactsTests {
  @Test func `Every name, town and word has a token of its own`() throws {
    #expect(Set(FactBook.names(4900)).count == 4900)
    let book = FactBook(facts: 3072, RandomSource(seed: 1))
    #expect(Set(book.tokenizer.words).count == book.tokenizer.words.count)
    let question = book.question(7, beginning: 0)
    #expect(question.count == FactBook.questionTokens)
    #expect(book.fact(in: question) == 7)
    #expect(book.fact(in: [1, 2, 3]) == nil)
    #expect(
      book.tokenizer.decode(question) == "please, where does \(FactBook.names(8)[7]) live?")
  }

  @Test func `Right, wrong and refused are told apart and rewarded`() throws {
    var task = Facts()
    task.refusalReward = 0.25
    let world = try task.makeWorld(seed: 1)
    let (gold, key) = (try #require(world.gold), try #require(world.answers))
    let refusal = try #require(key.refusal)
    for demonstration in world.demonstrations.heldOut.prefix(20) {
      let (prompt, right) = (demonstration.prompt, demonstration.response)
      let wrong = [right[0] == 19 ? 20 : 19, right[1]]
      #expect(gold(prompt, right) == 1 && key.verdict(prompt: prompt, response: right) == .right)
      #expect(gold(prompt, wrong) == -1 && key.verdict(prompt: prompt, response: wrong) == .wrong)
      #expect(
        gold(prompt, refusal) == 0.25 && key.verdict(prompt: prompt, response: refusal) == .refused)
      #expect(gold(prompt, Array(right.prefix(1))) == -1)
    }
    #expect(world.tokenizer.decode(refusal) == "I do not know")
  }

  @Test func `Exposure follows Zipf's law and is counted`() throws {
    let world = try Facts().makeWorld(seed: 2)
    let key = try #require(world.answers)
    let exposure = try #require(key.exposure)
    var told: [Int32: Int] = [:]
    for demonstration in world.demonstrations.train {
      told[demonstration.prompt[4], default: 0] += 1
    }
    let prompts = world.prompts.train + world.prompts.heldOut
    #expect(prompts.allSatisfy { exposure($0) == told[$0[4], default: 0] })
    let counts = prompts.map { exposure($0) }.sorted(by: >)
    #expect(counts.reduce(0, +) == 4096)
    // 4096/H(640) = 582 for the first rank, a tenth of it for the tenth.
    #expect(abs(Double(counts[0]) - 582) < 4 * 582.0.squareRoot())
    #expect(abs(Double(counts[9]) - 58) < 30)
    #expect(counts.filter { $0 == 0 }.count > 40 && counts.filter { $0 == 0 }.count < 250)
    // Held-out facts are told too, so that some of them can be known.
    let heldOut = world.prompts.heldOut.map { exposure($0) }
    #expect(heldOut.contains { $0 >= 5 } && heldOut.contains { $0 <= 1 })
  }

  @Test(arguments: [0, 0.1])
  func `Refusals are demonstrated as often as asked`(share: Double) throws {
    var task = Facts()
    task.refusals = share
    let world = try task.makeWorld(seed: 3)
    let refusal = try #require(world.answers?.refusal)
    let refused = world.demonstrations.train.filter { $0.response == refusal }.count
    #expect(abs(Double(refused) / 4096 - share) < 0.02)
    let wrong = world.demonstrations.train.filter {
      $0.response != refusal && world.answers?.isRight($0.prompt, $0.response) != true
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [0, 0.7])
  func `Labels follow the gold reward at their temperature`(temperature: Double) throws {
    var task = Facts()
    task.labelTemperature = temperature
    let world = try task.makeWorld(seed: 4)
    let gold = try #require(world.gold)
    #expect(agreesWithBradleyTerry(world.preferences.train, temperature: temperature, gold))
    let refusal = try #require(world.answers?.refusal)
    let refused = world.preferences.train.filter { $0.chosen == refusal || $0.rejected == refusal }
    #expect(abs(Double(refused.count) / 2048 - 2.0 / 3) < 0.05)
  }
}
