import Models
import Settings
import Tasks
import Tensors

/// A rollout with what is learned from it.
package struct Experience: Sendable {
  package let rollout: Rollout
  /// Â of each token, whitened where that is set; shape `[tokens]`.
  package let advantages: [Double]
  /// V of the critic before this step's updates; shape `[slots]`.
  package let values: [Double]
  /// log π_ref of each token, nats; shape `[tokens]`.
  package let reference: [Double]
  /// R, what the critic is fitted to; shape `[slots]`.
  package let returns: [Double]
  /// Start of each response's slots, and their number at the end.
  package let slotOffsets: [Int]
  /// Whether a response has a slot after its last token.
  package let extraSlots: [Bool]
  /// Mean k1 to the reference, nats per response: what an adaptive coefficient follows.
  package let divergence: Double
}

extension ActorCritic {
  /// Scores a rollout, shapes its rewards, estimates advantages and records what is known so far.
  ///
  /// - Throws: `TrainingError` when a number is not finite.
  /// - Returns: The rollout with advantages and returns.
  package func experience(
    of rollout: Rollout, _ training: inout Training, _ memory: inout ActorCriticMemory
  ) throws(TrainingError) -> Experience {
    guard training.reward != nil || training.world.gold != nil else {
      throw .nothingScores(algorithm: Self.typeName)
    }
    let extraSlots = rollout.slotsAfterEnd(criticism.scorePosition)
    let (policy, critic, workers) = (training.learner, memory.critic, training.workers)
    let frozen = training.reference
    let rewarding = (model: training.reward, gold: training.world.gold)
    let (reference, (rawScores, values)) = concurrently(
      workers: workers,
      {
        frozen.logProbabilities(
          of: rollout.sequences, temperature: rollout.temperature, workspace: policy.workspace,
          workers: workers)
      },
      {
        (
          rewarding.model?.scores(
            of: rollout.sequences, workspace: critic.workspace, workers: workers)
            ?? rollout.sequences.map { rewarding.gold?($0.prompt, $0.response) ?? 0 },
          critic.model.values(
            of: rollout.sequences, withSlotAfter: extraSlots, workspace: critic.workspace,
            workers: workers)
        )
      })
    guard (reference + rawScores + values).allSatisfy(\.isFinite) else {
      throw training.nonFinite("a reference log-probability, score or value of the rollout")
    }
    training.costs.countScoring(reward, rollout.sequences)
    training.costs.countReading(frozen, rollout.sequences)
    training.costs.countReading(critic.model, rollout.sequences)

    let scores = scoring.shaped(rawScores, ended: rollout.ended, &memory.scores)
    let logRatios = zip(rollout.logProbabilities, reference).map { $0 - $1 }
    let (coefficient, estimator) = (memory.controller.coefficient, criticism.klEstimator)
    var tokens = tokenRewards(
      scores: scores, divergences: logRatios.map { estimator($0) }, coefficient: coefficient,
      offsets: rollout.offsets, extraSlots: extraSlots)
    let perResponse = Moments(sumsPerResponse(tokens.rewards, offsets: tokens.offsets))
    if criticism.whitensRewards { tokens.rewards = whitened(tokens.rewards, keepsMean: true) }

    let estimate = generalizedAdvantages(
      rewards: tokens.rewards, values: values, offsets: tokens.offsets,
      discount: criticism.discount, lambda: criticism.lambda)
    let advantages = tokens.tokenSlots.map { estimate.advantages[$0] }
    let divergence = Moments(sumsPerResponse(logRatios, offsets: rollout.offsets)).mean

    training.log("reward/train", Moments(rawScores).mean)
    training.log("reward/penalized", perResponse.mean)
    training.log("kl/rollout", divergence)
    training.log("kl/coefficient", coefficient)
    training.logAdvantages(advantages, offsets: rollout.offsets)
    training.logCritic(tokens, values, estimate.returns, discount: criticism.discount)
    let used = criticism.whitensAdvantages ? whitened(advantages) : advantages
    training.keepTokens(
      of: rollout, reference: reference, rewards: tokens, values: values, advantages: used,
      score: rawScores.first)
    return Experience(
      rollout: rollout, advantages: used,
      values: values, reference: reference, returns: estimate.returns, slotOffsets: tokens.offsets,
      extraSlots: extraSlots, divergence: divergence)
  }
}

extension Rollout {
  /// Whether the score of each response has a slot of its own after the last token.
  ///
  /// As in TRL a response that fills the whole length has none, though it may end with end-of-text.
  func slotsAfterEnd(_ position: ScorePosition) -> [Bool] {
    zip(sequences, ended).map { sequence, ended in
      position == .afterEOS && ended && sequence.response.count < maximumTokens
    }
  }
}
