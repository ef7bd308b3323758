import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors

/// A whole chain on small reviews: fine-tuning, reward model, PPO and DPO.
struct TinyChain {
  let sft, reward, ppo, dpo: TrainingOutcome

  /// The chain of seed 1, trained once for all tests that look at it.
  static let shared = Result { try TinyChain(seed: 1, workers: .shared) }

  /// A share of the steps that make the learning visible; the default shows it.
  init(seed: UInt64, workers: Workers, steps share: Double = 1) throws {
    var task = Reviews()
    (task.prompts, task.heldOutPrompts) = (256, 64)
    (task.demonstrations, task.preferences, task.heldOutPreferences) = (2048, 1024, 256)
    task.labelTemperature = 0
    let world = try task.makeWorld(seed: seed)
    let start = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 48, context: world.contextTokens),
      vocabulary: world.tokenizer.vocabularySize, random: RandomSource(seed: seed).split("model"))
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts) = (4, 64)
    func job(
      _ start: LanguageModel, reference: LanguageModel? = nil, reward: LanguageModel? = nil,
      steps: Double
    ) -> TrainingJob {
      TrainingJob(
        start: start, reference: reference, reward: reward, world: world, seed: seed,
        steps: max(2, Int(steps * share)), evaluation: evaluation)
    }
    sft = try job(start, steps: 200).run(SFT(), workers: workers)
    var pairwise = RewardModeling()
    pairwise.optimizer.learningRate = 2e-3
    reward = try job(sft.model, steps: 120).run(pairwise, workers: workers)
    var ppo = PPO()
    ppo.batch = 64
    ppo.kl = .fixed(0.05)
    self.ppo = try job(sft.model, reference: sft.model, reward: reward.model, steps: 25)
      .run(ppo, workers: workers)
    var dpo = DPO()
    dpo.optimizer.learningRate = 1e-3
    self.dpo = try job(sft.model, reference: sft.model, steps: 60).run(dpo, workers: workers)
  }
}

extension TrainingOutcome {
  /// First and last value of a metric.
  func change(of name: String) throws -> (first: Double, last: Double) {
    guard let series = record.series[name], let first = series.first, let last = series.last else {
      throw MissingMetric(name: name)
    }
    return (first, last)
  }
}

/// A metric that a run should have recorded.
struct MissingMetric: Error {
  var name: String
}
