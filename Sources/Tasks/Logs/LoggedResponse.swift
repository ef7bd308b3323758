/// A response that some policy once wrote, with the reward that it earned.
///
/// What a batch method learns from, and all that it learns from.
package struct LoggedResponse: Sendable, Hashable, Codable {
  package var prompt: [Int32]
  /// The response as it was written: its end token is there only if the policy wrote it.
  package var response: [Int32]
  /// The reward, or one from each member of an ensemble; never empty.
  package var rewards: [Double]
  /// log μ(y|x) of the policy that wrote it, nats, summed over the response; nil when unknown.
  package var logProbability: Double?
  /// log μ of each response token, nats; nil when only the sum is known, or nothing.
  package var tokenLogProbabilities: [Double]?

  /// Puts a record together; the sum follows from the tokens where those are known.
  package init(
    prompt: [Int32], response: [Int32], rewards: [Double], logProbability: Double? = nil,
    tokenLogProbabilities: [Double]? = nil
  ) {
    precondition(!rewards.isEmpty, "a logged response has at least one reward")
    precondition(
      tokenLogProbabilities.map { $0.count == response.count } ?? true,
      "\(tokenLogProbabilities?.count ?? 0) log-probabilities for \(response.count) tokens")
    self.prompt = prompt
    self.response = response
    self.rewards = rewards
    self.tokenLogProbabilities = tokenLogProbabilities
    self.logProbability = tokenLogProbabilities.map { $0.reduce(0, +) } ?? logProbability
  }

  /// Mean reward of the ensemble.
  package var meanReward: Double { rewards.reduce(0, +) / Double(rewards.count) }

  /// Deviation between the members of the ensemble, Bessel-corrected; 0 for a single reward.
  package var deviation: Double {
    guard rewards.count > 1 else { return 0 }
    let mean = meanReward
    let squares = rewards.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(rewards.count - 1)).squareRoot()
  }

  /// What the ensemble agrees on: r̲ = mean − λ·deviation.
  package func pessimisticReward(_ lambda: Double) -> Double { meanReward - lambda * deviation }
}
