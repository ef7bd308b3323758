import Tasks

extension Enumeration {
  /// Most responses over all different prompts.
  private static let mostResponses = 1 << 19
  /// Most tokens that a model reads for one exact value.
  private static let mostTokens = 1 << 17

  package static let noGold = "has no gold reward; choose a task that knows its reward"

  /// Why the responses to some prompts cannot be enumerated, without enumerating them.
  ///
  /// - Returns: The end of a sentence that begins with the task, with the way out; nil when they can.
  package static func obstacle(in world: World, prompts: [[Int32]]) -> String? {
    guard world.gold != nil else { return noGold }
    guard let responses = world.responseCount, let beginnings = world.beginningCount else {
      return "has more than \(World.mostResponses) responses, too many to enumerate; "
        + "choose fewer tokens a response or a smaller vocabulary"
    }
    let distinct = Set(prompts)
    let tokens = distinct.reduce(0) { $0 + beginnings * ($1.count + world.responseTokens) }
    guard responses * distinct.count <= mostResponses, tokens <= mostTokens else {
      return "has too many responses to \(distinct.count) prompts to enumerate them; "
        + "choose fewer prompts, or fewer tokens a response"
    }
    return nil
  }
}
