/// Where a running stage stands.
package struct ProgressUpdate: Sendable, Hashable {
  /// Updates done so far.
  package var step: Int
  package var totalSteps: Int
  /// Latest reward and KL, in reward units and nats per response, where the stage has them.
  package var reward: Double?
  package var kl: Double?
  /// Latest held-out accuracy, where the stage trains a reward model.
  package var accuracy: Double?

  package init(
    step: Int, totalSteps: Int, reward: Double? = nil, kl: Double? = nil,
    accuracy: Double? = nil
  ) {
    self.step = step
    self.totalSteps = totalSteps
    self.reward = reward
    self.kl = kl
    self.accuracy = accuracy
  }
}

/// How much a run tells on standard error.
package enum Verbosity: Sendable, Hashable {
  case quiet
  case normal
  case verbose
}
