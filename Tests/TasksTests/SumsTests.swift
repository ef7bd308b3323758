import Models
import Settings
import Testing

@testable import Tasks

@Suite struct SumsTests {
  private let arithmetic = Arithmetic(terms: 2, digits: 2, showsWork: false)

  private func isRight(_ prompt: String, _ response: String, ends: Bool = true) -> Bool {
    let tokenizer = arithmetic.tokenizer
    return arithmetic.isRight(
      prompt: tokenizer.encode(prompt),
      response: tokenizer.encode(response) + (ends ? [tokenizer.endToken] : []))
  }

  @Test func `Numbers are read and written digit by digit`() {
    let tokens = arithmetic.tokenizer.encode("27+85=")
    #expect(tokens.map { arithmetic.tokenizer.label(of: $0) } == ["2", "7", "+", "8", "5", "="])
    #expect(arithmetic.tokenizer.decode(tokens) == "27 + 85 =")
    #expect(arithmetic.numbers(in: tokens) == [27, 85])
    #expect(arithmetic.numbers(in: arithmetic.tokenizer.encode("27+=")) == [])
    #expect(arithmetic.numbers(in: arithmetic.tokenizer.encode("27+85")) == [])
    let endless = String(repeating: "9", count: 40)
    #expect(arithmetic.numbers(in: arithmetic.tokenizer.encode("\(endless)+\(endless)=")) == [])
  }

  @Test func `The verifier wants the last number, whole and finished`() {
    #expect(isRight("27+85=", "112"))
    #expect(isRight("0+0=", "0"))
    #expect(!isRight("27+85=", "112", ends: false))
    #expect(!isRight("27+85=", "0112"))
    #expect(!isRight("27+85=", "11"))
    #expect(!isRight("27+85=", ""))
    #expect(!isRight("27+85=", "112,"))
    #expect(isRight("27+85+4=", "112,116"))
    #expect(!isRight("27+85=", "112+"))
  }

  @Test func `Forgotten carries are what they are`() {
    #expect(Arithmetic.addForgettingCarries(27, 85) == 2)
    #expect(Arithmetic.addForgettingCarries(21, 34) == 55)
    #expect(Arithmetic.addForgettingCarries(195, 7) == 192)
  }

  @Test func `Demonstrations are as often wrong as asked`() throws {
    var task = Sums()
    for mistakes in [0, 1] {
      task.mistakes = Double(mistakes)
      let world = try task.makeWorld(seed: 1)
      let wrong = world.demonstrations.train.filter { demonstration in
        world.answers?.verdict(prompt: demonstration.prompt, response: demonstration.response)
          == .wrong
      }
      // Two numbers of two digits need no carry with probability 0.55².
      let expected = mistakes == 0 ? 0 : 1 - 0.55 * 0.55
      let share = Double(wrong.count) / Double(world.demonstrations.train.count)
      #expect(abs(share - expected) < 0.03)
    }
  }

  @Test(arguments: [false, true])
  func `Every pair has one right answer, preferred unless noise turns it`(work: Bool) throws {
    var task = Sums()
    (task.terms, task.showsWork, task.labelNoise) = (work ? 3 : 2, work, 0.1)
    let world = try task.makeWorld(seed: 2)
    let gold = try #require(world.gold)
    for pair in world.preferences.train {
      #expect(gold(pair.prompt, pair.chosen) + gold(pair.prompt, pair.rejected) == 1)
    }
    #expect(
      agreesWithBradleyTerry(world.preferences.train, temperature: 0, noise: 0.1, gold))
    #expect(world.responseTokens == (work ? 8 : 4))
  }

  @Test func `Too many prompts for the numbers are refused with a way out`() {
    var task = Sums()
    task.digits = 1
    #expect(throws: SettingError.self) { try task.makeWorld(seed: 1) }
    (task.prompts, task.heldOutPrompts) = (60, 20)
    #expect(throws: Never.self) { try task.makeWorld(seed: 1) }
  }
}
