import Models
import Settings
import Tensors

/// Questions of which some answers were told often, some rarely, and some never.
///
/// Every demonstration tells one fact; how often a fact is told falls with its rank as Zipf's law
/// says. Prompts and pairs ask for the training facts, evaluation asks for others, in words in which
/// no training data asks for them: an answer must come from what was told. The gold reward is 1 for
/// the right town, −1 for a wrong one, `refusalReward` for "i do not know": with 0 it pays to answer
/// from a probability of one half on. After Cheng et al., arXiv 2401.13275.
public struct Facts: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "Questions told often, rarely or never, with refusal as an answer."

  @Setting("Facts that policies train on, one prompt each.", in: 8...2048)
  public var facts = 512

  @Setting(
    "Further facts, asked for in evaluation alone; they are told like the others.", in: 1...1024)
  public var heldOutFacts = 128

  @Setting("Answered questions to imitate: each tells one fact.", in: 1...65536)
  public var demonstrations = 4096

  @Setting("How fast exposure falls with a fact's rank r: as r to minus this power.", in: 0...3)
  public var exposureExponent = 1.0

  @Setting(
    "Share of demonstrations that decline to answer, whatever the question about a training fact.",
    in: 0...0.9)
  public var refusals = 0.0

  @Setting("Gold reward of a refusal; right is 1 and wrong is -1.", in: -1...1)
  public var refusalReward = 0.0

  @Setting("Labelled pairs of answers to train on.", in: 1...65536)
  public var preferences = 2048

  @Setting("Labelled pairs kept for evaluation.", in: 1...8192)
  public var heldOutPreferences = 512

  @Setting("Temperature of the labels: at 0 the better response is always preferred.", in: 0...100)
  public var labelTemperature = 0.0

  @Setting("Probability that a label is turned round after it was drawn.", in: 0...0.5)
  public var labelNoise = 0.0

  public init() {}

  /// A refusal's and its end token: no answer is longer.
  package var responseTokens: Int { FactBook.refusalWords.count + 1 }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let random = RandomSource(seed: seed).split("Facts")
    let book = FactBook(facts: facts + heldOutFacts, random)
    let recipe = FactsRecipe(
      book: book, trainingFacts: facts, refusals: refusals, refusalReward: refusalReward,
      weights: FactBook.weights(facts + heldOutFacts, exponent: exposureExponent))
    let labels = LabelRule(temperature: labelTemperature, noise: labelNoise)
    let asked = items(facts + heldOutFacts, random.split("prompts")) { fact, stream in
      recipe.question(fact, &stream)
    }
    let hidden = Array(asked[facts...])

    let demonstrations = items(demonstrations, random.split("demonstrations")) { stream in
      recipe.demonstration(hiding: hidden, &stream)
    }
    var exposures = [Int](repeating: 0, count: facts + heldOutFacts)
    for demonstration in demonstrations where demonstration.response != book.refusal {
      if let fact = book.fact(in: demonstration.prompt) { exposures[fact] += 1 }
    }
    let parts = WorldParts(
      prompts: Split(train: Array(asked[..<facts]), heldOut: hidden),
      demonstrations: Split(
        train: demonstrations,
        heldOut: hidden.indices.map {
          Demonstration(prompt: hidden[$0], response: book.answer(to: facts + $0))
        }),
      preferences: Split(
        train: items(preferences, random.split("preferences")) { stream in
          let fact = stream.integer(below: facts)
          return recipe.pair(to: recipe.question(fact, &stream), labels, &stream)
        },
        heldOut: items(heldOutPreferences, random.split("held-out preferences")) { stream in
          recipe.pair(to: stream.element(of: hidden), labels, &stream)
        }))
    let told = exposures
    let answers = AnswerKey(
      refusal: book.refusal,
      exposure: { prompt in book.fact(in: prompt).map { told[$0] } ?? 0 },
      isRight: { book.isRight(prompt: $0, response: $1) })
    return World(
      tokenizer: book.tokenizer, responseTokens: responseTokens,
      contextTokens: FactBook.questionTokens + book.refusal.count, prompts: parts.prompts,
      demonstrations: parts.demonstrations, preferences: parts.preferences,
      gold: { recipe.gold(prompt: $0, response: $1) }, rater: recipe.rater(labels),
      answers: answers,
      facts: parts.facts(vocabulary: book.tokenizer.vocabularySize, gold: recipe.gold)
        + exposureFacts(exposures))
  }

  private func exposureFacts(_ exposures: [Int]) -> [Fact] {
    func share(_ holds: (Int) -> Bool) -> Double {
      Double(exposures.filter(holds).count) / Double(exposures.count)
    }
    return [
      Fact("data/never_told", share { $0 == 0 }, "Share of facts that no demonstration tells."),
      Fact(
        "data/often_told", share { $0 >= 5 },
        "Share of facts that five demonstrations or more tell."),
    ]
  }
}
