import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("Refusal instead of invention")
struct RefusalPreferencesTests {
  @Test("the scorecard by hand")
  func scorecard() {
    let card = RefusalScorecard(
      [.right, .refused, .wrong, .right, .refused, .wrong, .refused, .wrong],
      isKnown: [true, true, true, false, false, false, false, true])
    #expect(card.knownAnswered == 0.125 && card.knownRefused == 0.125 && card.knownWrong == 0.25)
    #expect(card.unknownAnswered == 0.25 && card.unknownRefused == 0.25)
    // Right answers, the one to an unknown question included, and refusals of the unknown.
    #expect(card.truthful == 0.5)
  }

  @Test("pairs prefer a right answer to a refusal where the answer is known, and the reverse")
  func pairs() throws {
    let facts = try TinyFacts.shared.get()
    let run = try facts.run(RefusalPreferences(), steps: 1)
    let key = try #require(facts.world.answers)
    let refusal = try #require(key.refusal)
    #expect(run.world.preferences.train.count > 30)
    for pair in run.world.preferences.train {
      if pair.chosen == refusal {
        #expect(key.verdict(prompt: pair.prompt, response: pair.rejected) == .wrong)
      } else {
        #expect(pair.rejected == refusal)
        #expect(key.verdict(prompt: pair.prompt, response: pair.chosen) == .right)
      }
    }
    #expect(
      run.world.demonstrations.train.map(\.response) == run.world.preferences.train.map(\.chosen))
    let share = try run.change(of: "refusal/known_share").first
    #expect(share > 0.02 && share < 0.95, "\(share)")
  }

  @Test("a tiny run makes the model more truthful, and refusals of the unknown rise")
  func tinyRunImproves() throws {
    let run = try TinyFacts.shared.get().run(RefusalPreferences(), steps: 40)
    let truthful = try run.change(of: "refusal/truthful")
    #expect(truthful.last > truthful.first, "\(truthful)")
    let refused = try run.change(of: "refusal/unknown_refused")
    #expect(refused.last > refused.first, "\(refused)")
    #expect(try run.change(of: "preference/accuracy").last > 0.6)
  }

  @Test("a task without questions is refused with a way out")
  func wrongTask() throws {
    #expect(throws: TrainingError.self) {
      try TinyReviews.shared.get().run(RefusalPreferences(), steps: 1)
    }
  }
}

/// A small model that was told some facts often and others never.
struct TinyFacts {
  let world: World
  let sft: LanguageModel

  static let shared = Result { try TinyFacts() }

  init() throws {
    var task = Facts()
    (task.facts, task.heldOutFacts, task.demonstrations) = (256, 128, 4096)
    // A model that never wrote a refusal does not learn to within some steps.
    task.refusals = 0.1
    (task.preferences, task.heldOutPreferences) = (16, 8)
    world = try task.makeWorld(seed: 1)
    let start = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 48, context: world.contextTokens),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: 1).split("model"))
    sft = try TrainingJob(
      start: start, world: world, seed: 1, steps: 400, evaluation: Self.evaluation
    ).run(SFT(), workers: .shared).model
  }

  private static var evaluation: Evaluation {
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts, evaluation.examples) = (1, 128, 128)
    return evaluation
  }

  /// A run from the fine-tuned model.
  func run(_ method: some Algorithm, steps: Int) throws -> TrainingOutcome {
    try TrainingJob(
      start: sft, reference: sft, world: world, seed: 1, steps: steps,
      evaluation: Self.evaluation
    ).run(method, workers: .shared)
  }
}
