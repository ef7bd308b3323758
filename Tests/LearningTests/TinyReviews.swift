import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors

/// Small reviews with a fine-tuned model, for runs that take a second; gold is the reward.
struct TinyReviews {
  let world: World
  let sft: LanguageModel
  let seed: UInt64

  /// Seed 1, fine-tuned once for all tests that use it.
  static let shared = Result { try TinyReviews(seed: 1) }

  static var task: Reviews {
    var task = Reviews()
    (task.prompts, task.heldOutPrompts) = (128, 64)
    (task.demonstrations, task.preferences, task.heldOutPreferences) = (2048, 1024, 128)
    task.labelTemperature = 0
    return task
  }

  init(seed: UInt64) throws {
    world = try Self.task.makeWorld(seed: seed)
    self.seed = seed
    let start = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 48, context: 64),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: seed).split("model"))
    let job = TrainingJob(
      start: start, world: world, seed: seed, steps: 160, evaluation: Self.evaluation)
    sft = try job.run(SFT(), workers: .shared).model
  }

  static var evaluation: Evaluation {
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts, evaluation.examples) = (2, 64, 128)
    return evaluation
  }

  /// A run from the fine-tuned model.
  func run(
    _ method: some Algorithm, steps: Int?, on world: World? = nil, reward: LanguageModel? = nil
  ) throws -> TrainingOutcome {
    try TrainingJob(
      start: sft, reference: sft, reward: reward, world: world ?? self.world, seed: seed,
      steps: steps, evaluation: Self.evaluation
    ).run(method, workers: .shared)
  }

  /// The task with a reward that says nothing.
  var worldWithoutReward: World {
    var world = self.world
    world.gold = { prompt, response in
      var stream = RandomSource(seed: 3)
      for token in prompt + response { stream = stream.split(Int(token)) }
      return stream.uniform()
    }
    return world
  }
}
