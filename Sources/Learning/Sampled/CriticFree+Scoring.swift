import Models
import Settings
import Tensors

extension CriticFree {
  /// Scores a rollout and asks the reference about it.
  ///
  /// - Throws: `TrainingError` when a number is not finite.
  /// - Returns: The rollout with its scores.
  package func scored(
    _ rollout: Rollout, _ training: Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout {
    let raw = try rawScores(of: rollout, training)
    return try scored(rollout, raw, training, &memory)
  }

  /// Scores of a rollout by the reward model, else by the gold reward; shape `[responses]`.
  ///
  /// - Throws: `TrainingError` when there is neither, or a score is not finite.
  package func rawScores(
    of rollout: Rollout, _ training: Training
  ) throws(TrainingError) -> [Double] {
    try training.scored(rollout.sequences, for: Self.typeName)
  }

  /// Shapes raw scores and asks the reference about their rollout.
  package func scored(
    _ rollout: Rollout, _ raw: [Double], _ training: Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout {
    let reference = training.reference.logProbabilities(
      of: rollout.sequences, temperature: rollout.temperature,
      workspace: training.learner.workspace, workers: training.workers)
    guard reference.allSatisfy(\.isFinite) else {
      throw training.nonFinite("a reference log-probability of the rollout")
    }
    training.costs.countReading(training.reference, rollout.sequences)
    return ScoredRollout(
      rollout: rollout, rawScores: raw,
      scores: scoring.shaped(raw, ended: rollout.ended, &memory.scores), reference: reference,
      coefficient: memory.controller.coefficient)
  }
}

extension Training {
  /// Records how the rewards of one prompt's responses differ.
  ///
  /// - Parameters:
  ///   - rewards: The k rewards of each prompt stand together.
  ///   - group: k.
  mutating func logGroups(_ rewards: [Double], group: Int) {
    let groups = stride(from: 0, to: rewards.count, by: group).map {
      Array(rewards[$0..<$0 + group])
    }
    log("group/deviation", Moments(groups.map { DeviationKind.bessel(Moments($0)) }).mean)
    log("group/variance", Moments(groups.map { Moments($0).variance }).mean)
    log("group/equal_share", Moments(groups.map { $0.min() == $0.max() ? 1 : 0 }).mean)
  }
}
