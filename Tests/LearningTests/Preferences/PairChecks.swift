import Foundation
import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

/// log 3: σ(log 3) = ¾ and σ(2·log 3) = 0.9, so that losses can be worked out by hand.
let log3 = Elementary.log(3)

/// Losses of a logistic at σ = 0.9, ¾ and 0.1.
let (minusLog09, minusLog075) = (-Elementary.log(0.9), -Elementary.log(0.75))
let minusLog01 = -Elementary.log(0.1)

/// One pair with log π/ρ = log 3 for the chosen and −log 3 for the rejected answer.
func handPair(anchor: Double = 0) -> PairTerms {
  let tape = Tape()
  return PairTerms(
    chosen: tape.variable(log3 - 2), rejected: tape.variable(-log3 - 3), referenceChosen: [-2],
    referenceRejected: [-3], chosenLengths: [2], rejectedLengths: [4], anchor: anchor)
}

/// Compares the gradient of a method's loss with central differences at three pairs.
func expectGradient(
  of method: some PreferenceObjective, anchor: Double = 0, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGradient(
    of: { sums in
      method.loss(
        PairTerms(
          chosen: sums.gather([0, 1, 2]), rejected: sums.gather([3, 4, 5]),
          referenceChosen: [-1, -1.5, -2], referenceRejected: [-1.2, -0.4, -1],
          chosenLengths: [3, 4, 5], rejectedLengths: [2, 6, 1], anchor: anchor))
    }, at: [-1.2, -0.7, -0.35, -2.1, -0.9, -1.6],
    "\(type(of: method).typeName) \(what)", sourceLocation: sourceLocation)
}

/// A fine-tuned model on small reviews with certain labels, from which every method starts.
struct TinyPairs: Sendable {
  let world: World
  let start: LanguageModel

  static let shared = Result { try TinyPairs() }

  /// A reward model of the same pairs.
  static let reward = Result {
    var method = RewardModeling()
    method.optimizer.learningRate = 2e-3
    return try run(method, steps: 100).model
  }

  init() throws {
    var task = Reviews()
    (task.prompts, task.heldOutPrompts) = (128, 64)
    (task.demonstrations, task.preferences, task.heldOutPreferences) = (2048, 2048, 256)
    task.labelTemperature = 0
    world = try task.makeWorld(seed: 1)
    let fresh = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 48, context: world.contextTokens),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: 1).split("model"))
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts) = (1, 32)
    start = try TrainingJob(
      start: fresh, world: world, seed: 1, steps: 200, evaluation: evaluation
    ).run(SFT(), workers: .shared).model
  }

  /// Trains a method for some steps.
  static func run(
    _ method: some Algorithm, reward: LanguageModel? = nil, steps: Int = 120
  ) throws -> TrainingOutcome {
    let shared = try shared.get()
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts) = (2, 64)
    return try TrainingJob(
      start: shared.start, reference: shared.start, reward: reward, world: shared.world, seed: 1,
      steps: steps, evaluation: evaluation
    ).run(method, workers: .shared)
  }
}

/// Expects that a tiny run raises the share of held-out pairs in the right order.
///
/// Three standard errors of 256 fair coins are 0.094.
func expectLearning(
  _ method: some PreferenceObjective, steps: Int = 120,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let run = try TinyPairs.run(method, steps: steps)
  let accuracy = try run.change(of: "preference/accuracy")
  let name = type(of: method).typeName
  if method.usesReference {
    #expect(
      accuracy.first == 0.5, "\(name) starts at its reference", sourceLocation: sourceLocation)
  }
  #expect(
    accuracy.last > max(accuracy.first, 0.594),
    "\(name): accuracy \(accuracy.first) → \(accuracy.last)", sourceLocation: sourceLocation)
  #expect(try run.change(of: "kl/reference").last > 0, sourceLocation: sourceLocation)
  #expect(
    run.record.facts.contains { $0.name == "held-out pairs" && $0.value == "256" },
    sourceLocation: sourceLocation)
}
