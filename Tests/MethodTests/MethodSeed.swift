import Kernels
import Learning
import Models
import Tasks
import Tensors

/// What the methods start from, for one seed: the steps that come before them, at size XS.
struct MethodSeed: Sendable {
  let seed: UInt64
  /// Reviews, whose answers a reward is given for.
  let reviews: World
  let sft: LanguageModel
  let reward: LanguageModel
  let judge: LanguageModel
  /// Questions, which a model knows the answer to or does not.
  let facts: World
  let factsSFT: LanguageModel

  /// The size of all models.
  let transformer: Transformer

  static let all = Result { try (1...3).map { try MethodSeed($0) } }

  /// Held-out prompts and pairs of an evaluation.
  static var evaluation: Evaluation {
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts, evaluation.examples) = (2, 256, 2048)
    return evaluation
  }

  init(_ seed: UInt64) throws {
    let transformer = Transformer(layers: 2, heads: 4, width: 64, context: 64)
    self.transformer = transformer
    func train(
      _ method: some Algorithm, _ start: LanguageModel, on world: World, steps: Int
    ) throws -> LanguageModel {
      try TrainingJob(
        start: start, reference: start, world: world, seed: seed, steps: steps,
        evaluation: Self.evaluation
      ).run(method, workers: .shared).model
    }
    func model(of world: World) -> LanguageModel {
      LanguageModel(
        transformer, vocabulary: world.tokenizer.vocabularySize,
        random: RandomSource(seed: seed).split("model"))
    }
    self.seed = seed
    var task = Reviews()
    (task.heldOutPrompts, task.heldOutPreferences) = (256, 2048)
    reviews = try task.makeWorld(seed: seed)
    sft = try train(SFT(), model(of: reviews), on: reviews, steps: 250)
    reward = try train(RewardModeling(), sft, on: reviews, steps: 120)
    judge = try train(JudgeModeling(), sft, on: reviews, steps: 150)
    var questions = Facts()
    // A model that never wrote a refusal does not learn to within some steps.
    (questions.demonstrations, questions.refusals) = (8192, 0.1)
    facts = try questions.makeWorld(seed: seed)
    factsSFT = try train(SFT(), model(of: facts), on: facts, steps: 500)
  }

  /// The reviews with every label of a training pair drawn anew by a coin.
  var shuffledReviews: World {
    var (world, random) = (reviews, RandomSource(seed: seed).split("coin"))
    world.preferences.train = world.preferences.train.map { pair in
      guard random.uniform() < 0.5 else { return pair }
      return PreferencePair(prompt: pair.prompt, chosen: pair.rejected, rejected: pair.chosen)
    }
    return world
  }

  /// A reward model whose every score is 0.
  var zeroReward: LanguageModel {
    var model = reward
    model["score.weight"] = model["score.weight"]?.map { _ in 0 }
    model["score.bias"] = [0]
    return model
  }

  /// A labeller that has learned coins.
  func shuffledJudge() throws -> LanguageModel {
    try TrainingJob(
      start: sft, reference: sft, world: shuffledReviews, seed: seed, steps: 150,
      evaluation: Self.evaluation
    ).run(JudgeModeling(), workers: Workers(count: 1)).model
  }
}

extension MethodSeed {
  /// Small models of random parameters: what a method does with them is soon done, and means nothing.
  init(untrained seed: UInt64) throws {
    self.seed = seed
    transformer = Transformer(layers: 1, heads: 2, width: 16, context: 64)
    var task = Reviews()
    (task.prompts, task.heldOutPrompts, task.demonstrations) = (16, 8, 64)
    (task.preferences, task.heldOutPreferences) = (48, 16)
    reviews = try task.makeWorld(seed: seed)
    let random = RandomSource(seed: seed)
    sft = LanguageModel(
      transformer, vocabulary: reviews.tokenizer.vocabularySize, random: random.split("model"))
    reward = sft.withScalarHead(random: random.split("reward"))
    judge = sft.withScalarHead(random: random.split("judge"))
    var questions = Facts()
    (questions.facts, questions.heldOutFacts, questions.demonstrations) = (16, 8, 64)
    (questions.preferences, questions.heldOutPreferences) = (16, 8)
    facts = try questions.makeWorld(seed: seed)
    factsSFT = LanguageModel(
      transformer, vocabulary: facts.tokenizer.vocabularySize, random: random.split("model"))
  }
}
