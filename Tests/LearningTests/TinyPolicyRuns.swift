import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

/// Short runs of methods that sample, from the fine-tuned model and the reward model of `TinyChain`.
enum TinyPolicyRuns {
  /// The world of `TinyChain.shared`.
  static let world = Result {
    var task = Reviews()
    (task.prompts, task.heldOutPrompts) = (256, 64)
    (task.demonstrations, task.preferences, task.heldOutPreferences) = (2048, 1024, 256)
    task.labelTemperature = 0
    return try task.makeWorld(seed: 1)
  }

  static func job(steps: Int) throws -> TrainingJob {
    let chain = try TinyChain.shared.get()
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts) = (4, 64)
    return TrainingJob(
      start: chain.sft.model, reference: chain.sft.model, reward: chain.reward.model,
      world: try world.get(), seed: 1, steps: steps, evaluation: evaluation)
  }

  static func run(_ method: some Algorithm, steps: Int = 20) throws -> TrainingOutcome {
    try job(steps: steps).run(method, workers: .shared)
  }
}

/// Expects that a run raised the reward that it was given, and gold, from its reference on.
func expectImprovement(
  _ run: TrainingOutcome, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let (proxy, gold) = (try run.change(of: "reward/proxy"), try run.change(of: "reward/gold"))
  #expect(proxy.last > proxy.first + 0.1, "proxy \(proxy)", sourceLocation: sourceLocation)
  #expect(gold.last > gold.first, "gold \(gold)", sourceLocation: sourceLocation)
  #expect(try run.change(of: "kl/reference").first == 0, sourceLocation: sourceLocation)
  let ratios = try #require(run.record.series["policy/first_ratio_error"]).values
  #expect(ratios.allSatisfy { $0 <= 1e-4 }, sourceLocation: sourceLocation)
  for name in run.record.series.keys {
    #expect(
      MetricDictionary[name] != nil, "\(name) is in no dictionary", sourceLocation: sourceLocation)
  }
}

/// A scored rollout made by hand: one token list per response, log-probabilities −1, reference −1.
func handRollout(
  scores: [Double], lengths: [Int], group: Int, coefficient: Double = 0, maximumTokens: Int = 8
) -> ScoredRollout {
  let tokens = lengths.reduce(0, +)
  let rollout = Rollout(
    lengths.map { ([1, 2], Array(repeating: 3, count: $0)) },
    logProbabilities: Array(repeating: -1, count: tokens),
    ended: lengths.map { _ in true }, temperature: 1, maximumTokens: maximumTokens,
    responsesPerPrompt: group)
  return ScoredRollout(
    rollout: rollout, rawScores: scores, scores: scores,
    reference: Array(repeating: -1.5, count: tokens), coefficient: coefficient)
}
