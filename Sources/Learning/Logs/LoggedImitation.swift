import Models
import Settings
import Tasks
import Tensors

/// A method that imitates logged responses, each with a weight that its reward alone decides.
///
///     L = −(1/n)·Σ_i ω_i·log π(y_i|x_i)
///
/// It supplies the weights; they are fixed before the first step. Responses of weight 0 are left out.
package protocol LoggedImitation: Algorithm where Memory == WeightedLog {
  /// Where the log comes from.
  var log: LogSource { get }
  /// Logged responses a step.
  var batch: Int { get }
  /// Times that the log is gone through, when the experiment names no steps.
  var epochs: Double { get }
  /// Deviations of the reward ensemble that are taken off its mean, λ.
  var pessimism: Double { get }

  /// ω of every record; none is negative and not all are 0.
  ///
  /// - Parameters:
  ///   - rewards: r̲ of each record; shape `[records]`.
  ///   - groups: Indices of the records of each prompt.
  /// - Returns: Shape `[records]`.
  func weights(rewards: [Double], groups: [[Int]]) -> [Double]
}

/// The responses that are imitated, with their weights.
package struct WeightedLog: Sendable, Hashable, Codable {
  package var records: [LoggedResponse]
  /// ω; shape `[records]`.
  package var weights: [Double]
  /// Mean r̲ of the whole log: what the policy that wrote it earned.
  package var reward: Double
}

extension LoggedImitation {
  /// 2: answers of pairs that are scored are counted.
  public static var revision: Int { 2 }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    log.isSampled ? nil : 0
  }

  package func defaultSteps(on world: World) -> Int {
    let count =
      switch log {
      case .recorded: world.log.train.count
      case .sampled(let perPrompt): world.prompts.train.count * perPrompt
      case .pairs: 2 * world.preferences.train.count
      }
    return stepsCovering(count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> WeightedLog {
    try training.prepareLog(log, for: Self.typeName)
    let records = training.world.log.train
    let rewards = records.map { $0.pessimisticReward(pessimism) }
    let weights = weights(rewards: rewards, groups: records.groups)
    guard weights.allSatisfy(\.isFinite) else {
      throw .nonFinite(tensor: "a weight of the log", step: training.step, seed: training.seed)
    }
    let used = weights.indices.filter { weights[$0] > 0 }
    guard !used.isEmpty else {
      throw .unusableData(
        "\(Self.typeName) gives every logged response the weight 0; check the rewards of the log")
    }
    training.log("log/effective_share", effectiveSampleShare(weights))
    return WeightedLog(
      records: used.map { records[$0] }, weights: used.map { weights[$0] },
      reward: Moments(rewards).mean)
  }

  /// The logged policy stands beside the trained one at every evaluation point.
  package func evaluate(
    _ training: inout Training, _ memory: inout WeightedLog
  ) throws(TrainingError) {
    training.log("log/reward", memory.reward)
  }

  package func step(
    _ training: inout Training, _ memory: inout WeightedLog
  ) throws(TrainingError) {
    let items = itemsOfStep(
      training.step, size: batch, count: memory.records.count, random: training.random)
    let packed = PackedResponses(items.map { memory.records[$0] }.sequences)
    let weights = items.map { memory.weights[$0] }
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { tokens in
      tokens.segmentSums(packed.offsets).sum(weights: weights.map { -$0 / Double(weights.count) })
    }
    training.log(update, tokens: packed.batch.tokenCount)
  }
}

/// Weights divided by their mean; all 0 stay 0.
package func meanOne(_ weights: [Double]) -> [Double] {
  let mean = weights.reduce(0, +) / Double(max(weights.count, 1))
  return mean == 0 ? weights : weights.map { $0 / mean }
}
