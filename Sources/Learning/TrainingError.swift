import Settings

/// Why a stage stopped before its end.
package enum TrainingError: Error, Sendable, Hashable {
  /// The run was told to stop.
  case cancelled
  /// A number that must be finite was not.
  case nonFinite(tensor: String, step: Int, seed: UInt64)
  /// A promise that holds by construction was broken.
  case invariant(String, step: Int, seed: UInt64)
  /// The method learns from data that the task does not have.
  case missingData(algorithm: String, member: DataMember)
  /// The method compares ranked lists and the task has pairs only.
  case missingRankings(algorithm: String)
  /// The method needs a reward model and was given none.
  case missingRewardModel(algorithm: String)
  /// The gold reward should stand in for a reward model, and the task has none.
  case noGoldReward(algorithm: String)
  /// The method learns from logged responses and there are none.
  case missingLog(algorithm: String)
  /// The method must score answers, and neither a reward model nor a gold reward is there.
  case nothingScores(algorithm: String)
  /// The data cannot be used as they are; the message says why and what to do.
  case unusableData(String)
  /// A model of the wrong kind was given: a policy where a reward model belongs, or the reverse.
  case wrongModel(String)
  /// A prompt with its response does not fit into the model.
  case tooLong(tokens: Int, context: Int)
}

extension TrainingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cancelled: "the stage was interrupted"
    case .nonFinite(let tensor, let step, let seed):
      "\(tensor) is not finite at step \(step) of seed \(seed); "
        + "lower the learning rate, or set maximumGradientNorm"
    case .invariant(let what, let step, let seed):
      "\(what), at step \(step) of seed \(seed); this is a defect of exp, please report it"
    case .missingData(let algorithm, let member):
      "\(algorithm) learns from \(member.rawValue), and the task has none; "
        + "give it data with \(member.rawValue)"
    case .missingRankings(let algorithm):
      "\(algorithm) compares ranked lists of answers, and the task has pairs only; "
        + "give it lists, as Reviews(rankedAnswers: 4) does, or write comparisons: .pairs"
    case .missingRewardModel(let algorithm):
      "\(algorithm) needs a reward model; write rewardedBy: with a stage of RewardModeling"
    case .noGoldReward(let algorithm):
      "\(algorithm) should be paid by the gold reward, and the task has none; "
        + "write rewardedBy: with a stage of RewardModeling"
    case .missingLog(let algorithm):
      "\(algorithm) learns from logged responses, and the task has none; use Logged(\"file.jsonl\"), "
        + "or write log: .sampled() to log the reference's own answers first"
    case .nothingScores(let algorithm):
      "\(algorithm) must score answers, and there is no reward model and no gold reward; "
        + "write rewardedBy: with a stage of RewardModeling"
    case .unusableData(let message): message
    case .wrongModel(let message): message
    case .tooLong(let tokens, let context):
      "a prompt with its response has \(tokens) tokens and the model's context is \(context); "
        + "raise context, or shorten prompts or responses"
    }
  }
}
