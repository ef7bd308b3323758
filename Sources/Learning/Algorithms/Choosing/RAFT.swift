import Models
import Settings
import Tasks
import Tensors

/// Reward-ranked fine-tuning: again and again, imitate the best of your own answers.
///
/// Each step draws K answers to each of B prompts from the policy as it is, keeps the best to each,
///
///     y* = argmax_k  r(x, y_k) − β·log π(y_k|x)/π_ref(y_k|x)
///
/// and fine-tunes on them:  L = −(1/T)·Σ_t log π(y*_t | x, y*_<t). With `selection: .random` one is
/// drawn instead: the control that shows what choosing is worth.
public struct RAFT: Algorithm {
  public static let family = Family.algorithm
  public static let summary = "Reward-ranked fine-tuning: imitation of the best of the own answers."
  package static let source = Citation(
    work: "RAFT: Reward rAnked FineTuning, arXiv 2304.06767", place: "algorithm 1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, acceptsReward: true)

  @Setting("Prompts a step, B.", in: 1...65536, aliases: ["batch_size"])
  public var batch = 32

  @Setting("Answers drawn to each prompt, K.", in: 1...4096, aliases: ["num_generations"])
  public var samples = 8

  @Setting(
    "Times that the kept answers are gone through in a step.", in: 1...100,
    aliases: ["num_train_epochs"])
  public var epochs = 2

  @Setting("Price of one nat of log π/π_ref when answers are compared, β.", in: 0...100)
  public var beta = 0.0

  @Setting("Which answer is kept.")
  public var selection = Selection.best

  @Setting("Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000)
  public var passes = 4.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: passes, batch: batch)
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    steps * Double(batch) * Double(samples) * longest
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    let prompts = training.items(batch, of: training.world.prompts.train)
    let stream = training.random.split("rollout").split(training.step)
    let pool = try training.collectLog(
      of: training.learner.model, prompts, perPrompt: samples, stream, for: Self.typeName)
    let rewards = pool.map(\.meanReward)
    let ranking = penalised(rewards, pool, training)
    let kept = prompts.indices.map { group in
      let range = group * samples..<(group + 1) * samples
      let order = selection.order(Array(ranking[range]), group: group, random: stream)
      return range.lowerBound + order[0]
    }

    let packed = PackedResponses(kept.map { pool[$0] }.sequences)
    var means = RunningMeans()
    for _ in 0..<epochs {
      let update = try training.update(on: packed.batch, packed.logProbabilities()) { -$0.mean() }
      means.add("loss/train", update.loss)
      means.add("optimizer/gradient_norm", update.gradientNorm)
      means.add("optimizer/learning_rate", update.learningRate)
    }
    training.log(means)
    training.log("reward/train", Moments(rewards).mean)
    training.log("reward/kept", Moments(kept.map { rewards[$0] }).mean)
    training.count("count/response_tokens", pool.reduce(0) { $0 + $1.response.count })
    training.countTrained(epochs * packed.batch.tokenCount)
  }

  /// r − β·log π/π_ref of every answer.
  private func penalised(
    _ rewards: [Double], _ pool: [LoggedResponse], _ training: Training
  ) -> [Double] {
    guard beta > 0 else { return rewards }
    let reference = training.sums(training.reference, of: pool.sequences)
    return rewards.indices.map { index in
      rewards[index] - beta * ((pool[index].logProbability ?? 0) - reference[index])
    }
  }
}
