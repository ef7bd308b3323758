/// One response token by token, with what training or measuring knew of each.
public struct TokenTable: Sendable, Hashable, Codable {
  /// Updates done before it was sampled.
  public var step: Int
  public var origin: Origin
  /// What the KL of a token is.
  public var divergence: Divergence
  /// Score of the whole response by the reward model, raw.
  public var score: Double?
  /// Gold reward of the whole response.
  public var gold: Double?
  public var rows: [Row]

  public enum Origin: String, Sendable, Hashable, Codable {
    /// The first response of a training step.
    case rollout
    /// The answer to the first held-out prompt.
    case evaluation
  }

  public enum Divergence: String, Sendable, Hashable, Codable {
    /// log π − log π_ref of the token.
    case k1
    /// Over the full vocabulary.
    case full
  }

  /// One token; what is unknown or has no meaning for it is nil.
  public struct Row: Sendable, Hashable, Codable {
    public var token: String
    /// Whether the loss sees it: the mask.
    public var isResponse: Bool
    /// log π, nats.
    public var logProbability: Double?
    /// log π_ref, nats.
    public var reference: Double?
    /// Nats.
    public var kl: Double?
    /// What the token earned, its price for leaving the reference included.
    public var reward: Double?
    /// V of the critic before the token.
    public var value: Double?
    /// Â as the loss saw it.
    public var advantage: Double?

    public init(token: String, isResponse: Bool) {
      self.token = token
      self.isResponse = isResponse
    }
  }

  public init(
    step: Int, origin: Origin, divergence: Divergence, score: Double? = nil, gold: Double? = nil,
    rows: [Row]
  ) {
    self.step = step
    self.origin = origin
    self.divergence = divergence
    self.score = score
    self.gold = gold
    self.rows = rows
  }
}
