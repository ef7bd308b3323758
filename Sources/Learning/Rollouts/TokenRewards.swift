import Settings

/// Where the score of a response stands among its rewards.
public enum ScorePosition: String, SettingChoice, CaseIterable, Codable {
  case lastToken
  case afterEOS

  public static let choices: [ChoiceDeclaration] = [
    .init("lastToken", "At the last token of the response."),
    .init(
      "afterEOS",
      "In a slot of its own after end-of-text, as in TRL; at the last token when the response was "
        + "cut off."),
  ]
}

/// The rewards of the slots of responses.
package struct TokenRewards: Sendable, Hashable {
  /// r_t; shape `[slots]`.
  package var rewards: [Double]
  /// Start of each response's slots, and their number at the end; shape `[responses + 1]`.
  package var offsets: [Int]
  /// The slots that belong to a token; the others stand after end-of-text; shape `[tokens]`.
  package var tokenSlots: [Int]
}

/// Rewards for every token: the KL penalty everywhere, the score at the end.
///
///     r_t = −β·KL_t + s·[t = end]
///
/// Source: Ziegler et al., arXiv 1909.08593, equation 2; Stiennon et al., arXiv 2009.01325.
///
/// - Parameters:
///   - scores: s of each response; shape `[responses]`.
///   - divergences: Estimate of the KL at each token, nats; shape `[tokens]`.
///   - coefficient: β.
///   - offsets: Start of each response's tokens, and their number at the end.
///   - extraSlots: Whether the score of a response stands in a slot after its last token.
/// - Returns: Rewards of all slots.
package func tokenRewards(
  scores: [Double], divergences: [Double], coefficient: Double, offsets: [Int], extraSlots: [Bool]
) -> TokenRewards {
  var result = TokenRewards(rewards: [], offsets: [0], tokenSlots: [])
  for response in scores.indices {
    for token in offsets[response]..<offsets[response + 1] {
      result.tokenSlots.append(result.rewards.count)
      result.rewards.append(-coefficient * divergences[token])
    }
    if extraSlots[response] {
      result.rewards.append(scores[response])
    } else {
      result.rewards[result.rewards.count - 1] += scores[response]
    }
    result.offsets.append(result.rewards.count)
  }
  return result
}
