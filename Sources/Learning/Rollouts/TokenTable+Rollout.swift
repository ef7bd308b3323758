import Models
import Recording
import Tasks

extension Training {
  /// Keeps the first response of the last step token by token.
  ///
  /// - Parameters:
  ///   - rollout: The step's responses.
  ///   - reference: log π_ref of each token, nats; shape `[tokens]`.
  ///   - rewards: Rewards of the slots.
  ///   - values: V of each slot; empty without a critic.
  ///   - advantages: As the loss sees them; shape `[tokens]`.
  ///   - score: The reward model's score of the first response.
  mutating func keepTokens(
    of rollout: Rollout, reference: [Double], rewards: TokenRewards, values: [Double] = [],
    advantages: [Double], score: Double?
  ) {
    guard step == steps, let first = rollout.sequences.first else { return }
    var rows = TokenTable.rows(first.prompt, first.response, world.tokenizer)
    for token in first.response.indices {
      let slot = rewards.tokenSlots[token]
      let logRatio = rollout.logProbabilities[token] - reference[token]
      rows[first.prompt.count + token].logProbability = rollout.logProbabilities[token]
      rows[first.prompt.count + token].reference = reference[token]
      rows[first.prompt.count + token].kl = logRatio
      rows[first.prompt.count + token].reward = rewards.rewards[slot]
      rows[first.prompt.count + token].value = values.isEmpty ? nil : values[slot]
      rows[first.prompt.count + token].advantage = advantages[token]
    }
    // The score may stand in a slot of its own after end-of-text.
    for slot in first.response.count..<max(first.response.count, rewards.offsets[1]) {
      var row = TokenTable.Row(token: "(after the end)", isResponse: false)
      row.reward = rewards.rewards[slot]
      row.value = values.isEmpty ? nil : values[slot]
      rows.append(row)
    }
    record.tokens = TokenTable(
      step: step - 1, origin: .rollout, divergence: .k1, score: score,
      gold: world.gold?(first.prompt, first.response), rows: rows)
  }
}

extension TokenTable {
  /// The tokens of a prompt and its response, with nothing known of them yet.
  static func rows(
    _ prompt: [Int32], _ response: [Int32], _ tokenizer: any Tokenizer
  ) -> [Row] {
    prompt.map { Row(token: tokenizer.label(of: $0), isResponse: false) }
      + response.map { Row(token: tokenizer.label(of: $0), isResponse: true) }
  }
}
