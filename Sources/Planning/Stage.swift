import Settings

/// One `Train(…)` of a document.
public struct Stage: Sendable, Hashable, Codable {
  /// Position in `Plan.stages`.
  public var index: Int
  /// Name for people and files: the `let` that holds it (`ppo`), with a number for elements of an
  /// array (`dpos[2]`); unique in a plan.
  public var name: String
  /// What training starts from.
  public var start: Start
  public var algorithm: Configuration
  /// What it trains on.
  public var data: DataReference
  /// Index of the stage whose reward model scores responses.
  public var reward: Int?
  /// Whether `rewardedBy: .gold` stands in for a reward model.
  public var isPaidGold: Bool
  /// Index of the stage whose policy is the reference; nil means the one it starts from.
  public var reference: Int?
  /// Number of updates; nil means as many as the algorithm's epochs take.
  public var steps: Int?
  /// True when one draw (the first seed) serves all seeds.
  public var isShared: Bool
  /// Where `Train` stands in the document.
  public var place: SourcePlace

  public enum Start: Sendable, Hashable, Codable {
    /// A fresh model, drawn from the seed.
    case model(Configuration)
    /// The trained model of an earlier stage.
    case stage(Int)
  }

  public init(
    index: Int, name: String, start: Start, algorithm: Configuration, data: DataReference,
    reward: Int? = nil, isPaidGold: Bool = false, reference: Int? = nil, steps: Int? = nil,
    isShared: Bool = false,
    place: SourcePlace
  ) {
    self.index = index
    self.name = name
    self.start = start
    self.algorithm = algorithm
    self.data = data
    self.reward = reward
    self.isPaidGold = isPaidGold
    self.reference = reference
    self.steps = steps
    self.isShared = isShared
    self.place = place
  }

  /// Indices of the stages that must be finished first.
  public var dependencies: [Int] {
    var indices: [Int] = []
    if case .stage(let index) = start { indices.append(index) }
    for index in [reward, reference] + (data.candidates?.writers ?? []) {
      if let index, !indices.contains(index) { indices.append(index) }
    }
    return indices
  }
}

/// A part of a task's data: `task.preferences`.
public struct DataReference: Sendable, Hashable, Codable {
  public typealias Member = DataMember

  /// The task, or the user's data, as configured.
  public var task: Configuration
  public var member: Member
  /// Whose answers are ranked instead of the task's own; nil for the task's own.
  public var candidates: Candidates?

  public init(task: Configuration, member: Member, candidates: Candidates? = nil) {
    self.task = task
    self.member = member
    self.candidates = candidates
  }
}

/// Candidate answers of earlier stages: `task.preferences(candidatesFrom: [sft, base], ranked: 4)`.
public struct Candidates: Sendable, Hashable, Codable {
  /// Indices of the stages that write them, in turn.
  public var writers: [Int]
  /// Answers to each prompt that are ranked, k.
  public var ranked: Int
  /// Temperature at which they are written.
  public var temperature: Double

  public init(writers: [Int], ranked: Int, temperature: Double = 1) {
    self.writers = writers
    self.ranked = ranked
    self.temperature = temperature
  }
}
