import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors
import Testing

/// Worlds whose optimum is known, with the models that exact tests start from.
struct ExactWorld: Sendable, CustomTestStringConvertible {
  let name: String
  let world: World
  /// Where training starts and what KL is measured against.
  let reference: LanguageModel

  var testDescription: String { name }

  /// Eight arms, rewards from 0 to 2, a reference that is not uniform.
  static func bandit() throws -> ExactWorld {
    var bandit = Bandit()
    bandit.arms = 8
    bandit.reward = .listed([0, 1.2, 0.4, 2, 0.7, 1.6, 0.1, 0.9])
    return try ExactWorld(name: "bandit", bandit.makeWorld(seed: 1), deviation: 0.7)
  }

  /// Walks of three steps: 27 responses.
  static func chain() throws -> ExactWorld {
    var chain = Chain()
    (chain.states, chain.responseTokens) = (3, 3)
    return try ExactWorld(name: "chain", chain.makeWorld(seed: 1), deviation: 0.5)
  }

  init(name: String, _ world: World, reference: LanguageModel) {
    (self.name, self.world, self.reference) = (name, world, reference)
  }

  init(name: String, _ world: World, deviation: Double) throws {
    self.name = name
    self.world = world
    reference = try LanguageModel(
      Tabular(context: world.contextTokens, initialDeviation: deviation),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: 4))
  }

  /// Trains from the reference with the exact reward.
  func train(
    _ algorithm: some Algorithm, steps: Int, seed: UInt64 = 1
  ) throws -> TrainingOutcome {
    var evaluation = Evaluation()
    evaluation.points = 1
    return try TrainingJob(
      start: reference, reference: reference, reward: world.exactRewardModel(), world: world,
      seed: seed, steps: steps, evaluation: evaluation
    ).run(algorithm, workers: .shared)
  }
}
