/// How responses are drawn from a policy.
package struct Sampling: Sendable, Hashable {
  /// Longest response, in tokens; shorter when the context is full before.
  package var maximumNewTokens: Int
  /// The token that ends a response and belongs to it; nil means that none does.
  package var endToken: Int32?
  /// Logits are divided by it; 0 takes the likeliest token and records its log-probability at 1.
  package var temperature: Double
  /// What else is done to the logits; recorded log-probabilities are those after it.
  package var truncation: Truncation

  package init(
    maximumNewTokens: Int, endToken: Int32?, temperature: Double = 1,
    truncation: Truncation = Truncation()
  ) {
    self.maximumNewTokens = maximumNewTokens
    self.endToken = endToken
    self.temperature = temperature
    self.truncation = truncation
  }
}

/// One response.
package struct Generated: Sendable, Hashable {
  /// The new tokens, the end token included.
  package var tokens: [Int32]
  /// Log-probability of each token under the distribution it was drawn from, in nats.
  package var logProbabilities: [Double]
  package var endedByEndToken: Bool
}
