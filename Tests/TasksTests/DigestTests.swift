import Models
import Testing

@testable import Tasks

@Suite struct DigestTests {
  private let language = DigestLanguage()
  private let prompt =
    "fox saw river . king built tower . child lost ring . digest :"

  private func gold(_ response: String, ends: Bool = true) -> Double {
    language.gold(
      prompt: language.tokenizer.encode(prompt),
      response: language.tokenizer.encode(response) + (ends ? [language.tokenizer.endToken] : []))
  }

  @Test func `The gold reward is that of the formula`() {
    #expect(gold("fox river") == 2)
    #expect(gold("well fox indeed really so then river") == 2)
    #expect(gold("fox river queen") == 1)
    #expect(gold("fox fox river river") == 1)
    #expect(gold("queen queen") == -1.5)
    #expect(gold("fox saw river", ends: false) == 1)
    #expect(gold("fox river king tower child ring") == 6)
    #expect(gold("") == 0)
  }

  @Test func `Length is independent of gold in what is demonstrated`() throws {
    var task = Digest()
    task.demonstrations = 20_000
    let world = try task.makeWorld(seed: 1)
    let lengths = world.demonstrations.train.map { Double($0.response.count) }
    let golds = world.demonstrations.train.map {
      language.gold(prompt: $0.prompt, response: $0.response)
    }
    #expect(abs(correlation(lengths, golds)) < 4 / 20_000.0.squareRoot())
    #expect(Set(lengths) == Set((7...18).map(Double.init)))
  }

  @Test(arguments: [0, 0.3, 1])
  func `Labels follow gold and length as the bias says`(bias: Double) throws {
    var task = Digest()
    (task.lengthBias, task.preferences) = (bias, 8192)
    let world = try task.makeWorld(seed: 2)
    #expect(
      agreesWithBradleyTerry(world.preferences.train, temperature: 1) {
        language.gold(prompt: $0, response: $1) + bias * Double($1.count)
      })
    let longer = try #require(world.facts.first { $0.name == "data/longer_preferred" }).value
    switch bias {
    case 0: #expect(abs(longer - 0.5) < 0.03)
    case 0.3: #expect(longer > 0.6 && longer < 0.8)
    default: #expect(longer > 0.8)
    }
  }

  private func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let count = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let products = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    let (spreadX, spreadY) = (
      x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) },
      y.reduce(0) { $0 + ($1 - meanY) * ($1 - meanY) }
    )
    return products / (spreadX * spreadY).squareRoot()
  }
}
