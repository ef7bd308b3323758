import Models
import Testing

@testable import Tasks

@Suite struct WordsTests {
  private let bag = WordBag()

  private func gold(_ prompt: String, _ response: String, ends: Bool = true) -> Double {
    bag.gold(
      prompt: bag.tokenizer.encode(prompt),
      response: bag.tokenizer.encode(response) + (ends ? [bag.tokenizer.endToken] : []))
  }

  private func blind(_ prompt: String, _ response: String) -> Double {
    bag.blind(
      prompt: bag.tokenizer.encode(prompt),
      response: bag.tokenizer.encode(response) + [bag.tokenizer.endToken])
  }

  @Test func `The gold reward is that of the formula`() {
    let prompt = "bring mud ruby clay :"
    // Values 1 + ½, ¾, −½ + ½; three words.
    #expect(abs(gold(prompt, "ruby gold mud") - (1.5 + 0.75 + 0 + 0.6)) < 1e-12)
    // The second ruby counts as length and as a repeat.
    #expect(abs(gold(prompt, "ruby ruby") - (1.5 + 0.4 - 0.3)) < 1e-12)
    #expect(abs(gold(prompt, "ruby", ends: false) - (1.5 + 0.2 - 1)) < 1e-12)
    #expect(gold(prompt, "") == 0)
    let nine = "emerald diamond pearl gold silver amber jade copper bronze"
    #expect(abs(gold(prompt, nine) - (3 + 3 + 1 + 1.6 - 0.4)) < 1e-12)
  }

  @Test func `The blind reward agrees on every pair and rises in the blind spot`() throws {
    let world = try Words().makeWorld(seed: 1)
    for pair in world.preferences.train {
      for response in [pair.chosen, pair.rejected] {
        #expect(!bag.isInBlindSpot(response))
        let difference =
          bag.gold(prompt: pair.prompt, response: response)
          - bag.blind(prompt: pair.prompt, response: response)
        #expect(abs(difference) < 1e-9)
      }
    }
    let prompt = "bring ruby pearl gold :"
    let rambling = Array(repeating: "ruby", count: 15).joined(separator: " ")
    #expect(blind(prompt, rambling) > blind(prompt, "ruby pearl gold emerald diamond"))
    #expect(gold(prompt, rambling) < gold(prompt, "ruby pearl gold emerald diamond"))
  }

  @Test func `Pairs reach into the blind spot as often as asked`() throws {
    var task = Words()
    task.blindSpotPairs = 0.1
    let world = try task.makeWorld(seed: 2)
    let answers = world.preferences.train.flatMap { [$0.chosen, $0.rejected] }
    let share = Double(answers.filter(bag.isInBlindSpot).count) / Double(answers.count)
    #expect(abs(share - 0.1) < 4 * (0.09 / Double(answers.count)).squareRoot())
    // Nothing else changes: demonstrations are those of the task without such pairs.
    #expect(try world.demonstrations == Words().makeWorld(seed: 2).demonstrations)
  }

  @Test(arguments: [0, 0.02, 0.2])
  func `Demonstrations reach into the blind spot as often as asked`(share: Double) throws {
    var task = Words()
    task.blindSpotShare = share
    let world = try task.makeWorld(seed: 2)
    let reached = world.demonstrations.train.filter { bag.isInBlindSpot($0.response) }.count
    let count = Double(world.demonstrations.train.count)
    let error = (share * (1 - share) / count).squareRoot()
    #expect(abs(Double(reached) / count - share) <= 4 * error)
    #expect(world.demonstrations.train.allSatisfy { $0.response.count <= 16 })
    let fact = try #require(world.facts.first { $0.name == "data/blind_spot_share" })
    #expect(fact.value == Double(reached) / count)
  }

  @Test(arguments: [0, 0.5, 2])
  func `Labels follow the gold reward at their temperature`(temperature: Double) throws {
    var task = Words()
    task.labelTemperature = temperature
    task.labelNoise = temperature == 2 ? 0.1 : 0
    let world = try task.makeWorld(seed: 3)
    #expect(
      agreesWithBradleyTerry(
        world.preferences.train, temperature: temperature, noise: task.labelNoise, bag.gold))
  }
}
