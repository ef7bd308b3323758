import Recording
import Settings
import Tasks

extension Training {
  /// Records what was spent since the last record.
  mutating func logCosts() {
    let spent = costs.take()
    if spent.responses > 0 { count("count/responses", spent.responses) }
    if spent.rewardQueries > 0 { count("count/reward_queries", spent.rewardQueries) }
    if spent.operations > 0 {
      log("count/operations", (record.series["count/operations"]?.last ?? 0) + spent.operations)
    }
  }

  /// Records the labels that the stage was given, before its first step.
  mutating func logLabels(for traits: TypeTraits) {
    switch traits.trainsOn {
    case .preferences: log("count/labels", Double(world.preferences.train.count))
    case .log where !world.log.train.isEmpty:
      log("count/labels", Double(world.log.train.count))
    case .demonstrations: log("count/demonstrations", Double(world.demonstrations.train.count))
    default: break
    }
  }

  /// Counts tokens that the stage's model is trained on.
  package mutating func countTrained(_ tokens: Int) {
    count("count/train_tokens", tokens)
    costs.countTraining(learner.model, tokens: tokens)
  }
}
