/// The parts of a task's data that a cell can name: `task.preferences`.
public enum DataMember: String, Sendable, Hashable, Codable, CaseIterable {
  case prompts
  case demonstrations
  case preferences
  /// Responses with the rewards that they earned, written down by whoever ran the policy.
  case log
}

/// What planning must know of a type beyond its settings, so that a wrong combination is found
/// before anything trains.
public struct TypeTraits: Sendable, Hashable {
  /// What training leaves behind.
  public enum Product: String, Sendable, Hashable {
    /// A language model: can be trained further, sampled, or be a reference.
    case policy
    /// A model that scores answers: can stand behind `rewardedBy:`.
    case rewardModel
  }

  /// Algorithms: the data that they train on; nil means any.
  public var trainsOn: DataMember?
  /// Algorithms: whether `rewardedBy:` must be given; otherwise it may not be, unless it is accepted.
  public var needsReward: Bool
  /// Algorithms: whether `rewardedBy:` may be given although it is not needed.
  public var acceptsReward: Bool
  /// Algorithms: whether `reference:` may be given.
  public var usesReference: Bool
  /// Algorithms: what comes out.
  public var product: Product
  /// Tasks: the parts of data that they have.
  public var offers: [DataMember]
  /// Tasks: whether they can rank any answer, so that preferences can be made of policies' answers.
  public var ranksAnswers: Bool
  /// Algorithms: whether the model comes out as it went in: it is measured, not trained.
  public var isMeasurement: Bool

  public init(
    trainsOn: DataMember? = nil, needsReward: Bool = false, usesReference: Bool = true,
    product: Product = .policy, offers: [DataMember] = DataMember.allCases,
    acceptsReward: Bool = false, ranksAnswers: Bool = true,
    isMeasurement: Bool = false
  ) {
    self.trainsOn = trainsOn
    self.needsReward = needsReward
    self.usesReference = usesReference
    self.product = product
    self.offers = offers
    self.acceptsReward = acceptsReward
    self.ranksAnswers = ranksAnswers
    self.isMeasurement = isMeasurement
  }
}
