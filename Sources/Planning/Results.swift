import Recording

/// What the stages of a plan recorded, by stage index and seed: what reports are made from.
public struct Results: Sendable {
  private var records: [Key: StageRecord] = [:]

  private struct Key: Hashable {
    var stage: Int
    var seed: Int
  }

  public init() {}

  public subscript(stage stage: Int, seed seed: Int) -> StageRecord? {
    get { records[Key(stage: stage, seed: seed)] }
    set { records[Key(stage: stage, seed: seed)] = newValue }
  }
}
