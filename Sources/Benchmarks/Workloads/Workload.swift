import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors

/// A job that is ready to run.
protocol Workload {
  /// Does the job's work once, as an experiment would.
  mutating func step() throws

  /// Does it again through the calls that a step consists of, and times them.
  mutating func phases(steps: Int) throws -> [Phase]
}

extension BenchmarkJob {
  /// Prepares a job.
  func workload(workers: Workers) throws -> any Workload {
    switch work {
    case .fineTuning: try FineTuningWorkload(self, workers)
    case .preferences: try PreferenceWorkload(self, workers)
    case .ppo: try PPOWorkload(self, workers)
    case .generation: GenerationWorkload(self, workers)
    }
  }

  /// Tokens of context beyond the model's own; a fine-tuned sequence is preceded by one.
  package var extraContext: Int {
    if case .fineTuning = work { 1 } else { 0 }
  }

  /// A fresh policy.
  func policy() -> LanguageModel {
    LanguageModel(
      size.transformer(extra: extraContext), vocabulary: size.vocabulary,
      random: RandomSource(seed: 1).split("model"))
  }

  /// A stage of an algorithm on synthetic data, before its first step.
  ///
  /// The reference of a method that reads none has no parameters to speak of.
  func training<Method: Algorithm>(
    _ algorithm: Method, reward: LanguageModel? = nil, workers: Workers
  ) -> Training {
    let policy = policy()
    let reference =
      Method.traits.usesReference
      ? policy
      : LanguageModel(
        Transformer(layers: 1, heads: 1, width: 4, context: 2), vocabulary: 1,
        random: RandomSource(seed: 1))
    return Training(
      learner: Learner(policy, algorithm.optimizer), reference: reference, reward: reward,
      world: SyntheticWorld.make(for: work, vocabulary: size.vocabulary), seed: 1,
      random: RandomSource(seed: 1).split("training"), workers: workers, steps: 1_000_000)
  }

  /// AdamW as the other programs set it; the numbers cost nothing, the decay of all tensors does.
  static var optimizer: AdamW {
    var optimizer = AdamW(learningRate: 1e-5, schedule: .constant(warmUp: 0))
    optimizer.beta2 = 0.95
    optimizer.weightDecay = 0.01
    optimizer.decaysEverything = true
    return optimizer
  }
}
