/// One prompt with the answer of the trained model and that of the model it started from.
public struct Transcript: Sendable, Hashable, Codable {
  public var prompt: String
  public var before: Answer
  public var after: Answer

  public init(prompt: String, before: Answer, after: Answer) {
    self.prompt = prompt
    self.before = before
    self.after = after
  }
}

/// One answer with what it earned.
public struct Answer: Sendable, Hashable, Codable {
  public var text: String
  /// Gold reward, where the task has one.
  public var gold: Double?
  /// Reward of the stage's reward model, where it has one.
  public var proxy: Double?
  /// Full-vocabulary KL from the reference, summed over the answer, nats.
  public var kl: Double?

  public init(text: String, gold: Double? = nil, proxy: Double? = nil, kl: Double? = nil) {
    self.text = text
    self.gold = gold
    self.proxy = proxy
    self.kl = kl
  }
}
