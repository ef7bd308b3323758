import Models
import Tensors

/// A rollout with its scores and what the reference says of it.
package struct ScoredRollout: Sendable {
  package let rollout: Rollout
  /// Scores of the reward model; shape `[responses]`.
  package let rawScores: [Double]
  /// Scores as they enter the rewards; shape `[responses]`.
  package var scores: [Double]
  /// log π_ref of each token, nats; shape `[tokens]`.
  package var reference: [Double]
  /// Coefficient of the KL in the reward.
  package var coefficient: Double

  /// Puts a rollout and what is known of it together.
  package init(
    rollout: Rollout, rawScores: [Double], scores: [Double], reference: [Double],
    coefficient: Double
  ) {
    (self.rollout, self.rawScores, self.scores) = (rollout, rawScores, scores)
    (self.reference, self.coefficient) = (reference, coefficient)
  }

  /// k1 of each token to the reference, nats; shape `[tokens]`.
  package var logRatios: [Double] { zip(rollout.logProbabilities, reference).map { $0 - $1 } }

  /// Score minus the price of the KL, k1 summed over the response; shape `[responses]`.
  package var rewards: [Double] {
    zip(scores, sumsPerResponse(logRatios, offsets: rollout.offsets)).map {
      $0 - coefficient * $1
    }
  }

  /// The same, token by token, with the score at the last token; shape `[tokens]`.
  package var tokenRewards: [Double] { rewardSlots.rewards }

  /// The rewards with their places: one slot for each token.
  var rewardSlots: TokenRewards {
    Learning.tokenRewards(
      scores: scores, divergences: logRatios, coefficient: coefficient, offsets: rollout.offsets,
      extraSlots: Array(repeating: false, count: scores.count))
  }

  /// An entry per response, for each of its tokens.
  package func perToken(_ values: [Double]) -> [Double] {
    spreadOverTokens(values, offsets: rollout.offsets)
  }
}

/// Advantages of the tokens of a rollout.
package struct Advantages: Sendable, Hashable {
  /// Before whitening or division by a deviation; shape `[tokens]`.
  package var raw: [Double]
  /// As the loss sees them; shape `[tokens]`.
  package var used: [Double]
  /// The latter, one for each response, where a method divides by a deviation; shape `[responses]`.
  package var divided: [Double]?

  /// Takes them.
  package init(raw: [Double], used: [Double], divided: [Double]? = nil) {
    (self.raw, self.used, self.divided) = (raw, used, divided)
  }

  /// Takes advantages that are used as they are.
  package init(_ raw: [Double]) { self.init(raw: raw, used: raw) }
}

extension Rollout {
  /// The responses to some of the prompts.
  func groups(_ chosen: [Int]) -> Rollout {
    let members = chosen.flatMap { Array(groupOffsets[$0]..<groupOffsets[$0 + 1]) }
    return Rollout(
      members.map { sequences[$0] },
      logProbabilities: gathered(logProbabilities, offsets: offsets, segments: members),
      ended: members.map { ended[$0] }, temperature: temperature, maximumTokens: maximumTokens,
      responsesPerPrompt: responsesPerPrompt)
  }

  /// These responses followed by those of another rollout of the same kind.
  func followed(by other: Rollout) -> Rollout {
    Rollout(
      sequences + other.sequences, logProbabilities: logProbabilities + other.logProbabilities,
      ended: ended + other.ended, temperature: temperature, maximumTokens: maximumTokens,
      responsesPerPrompt: responsesPerPrompt)
  }
}
