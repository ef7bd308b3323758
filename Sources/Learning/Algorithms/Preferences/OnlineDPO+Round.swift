import Models
import Recording
import Settings
import Tasks

/// The loss that online DPO has on its pairs.
public enum OnlineLoss: String, SettingChoice, CaseIterable, Codable {
  case logistic
  case identity

  public static let choices: [ChoiceDeclaration] = [
    .init("logistic", "DPO's; TRL's sigmoid."),
    .init("identity", "IPO's, on sums; TRL's ipo."),
  ]
}

/// What online DPO holds the policy near.
public enum RoundReference: String, SettingChoice, CaseIterable, Codable {
  case start
  case round

  public static let choices: [ChoiceDeclaration] = [
    .init("start", "The stage's reference, in all rounds."),
    .init("round", "The policy as it was when the round began."),
  ]
}

extension OnlineDPO {
  /// Samples answers for the updates of a round, pairs best with worst, and asks the reference.
  ///
  /// Prompts whose answers all score the same make no pair.
  func beginRound(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    let rollout = try training.rollout(
      prompts: batch * updatesPerRound, responsesPerPrompt: candidates, maximumTokens: nil,
      temperature: temperature)
    let raw = try training.scored(rollout.sequences, for: Self.typeName)
    let scores = zip(raw, rollout.ended).map { $1 ? $0 : $0 - missingEOSPenalty }
    training.log("reward/train", Moments(raw).mean)

    memory.pairs = bestAndWorst(rollout.sequences, scores, candidates: candidates)
    let model = reference == .start ? training.reference : training.learner.model
    memory.sums = training.sums(model, of: memory.pairs.sequences)
    if memory.pairs.isEmpty {
      training.find(
        .warning, "every answer of the round has the same score, so that there is nothing to learn",
        advice: "look at the samples; raise temperature or candidates")
    }
  }
}

/// The answer with the highest and that with the lowest score to each prompt, as pairs.
///
/// - Parameters:
///   - sequences: Prompts with answers; those of one prompt stand together.
///   - scores: One an answer; of equal ones the first counts.
///   - candidates: Answers of a prompt.
/// - Returns: A pair for each prompt whose answers do not all score the same.
package func bestAndWorst(
  _ sequences: [PromptedResponse], _ scores: [Double], candidates: Int
) -> [PreferencePair] {
  stride(from: 0, to: sequences.count, by: candidates).compactMap { first in
    var (best, worst) = (first, first)
    for index in first..<min(first + candidates, sequences.count) {
      if scores[index] > scores[best] { best = index }
      if scores[index] < scores[worst] { worst = index }
    }
    guard scores[best] > scores[worst] else { return nil }
    return PreferencePair(
      prompt: sequences[best].prompt, chosen: sequences[best].response,
      rejected: sequences[worst].response)
  }
}
