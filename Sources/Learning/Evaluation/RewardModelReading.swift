import Kernels
import Models
import Recording
import Tasks

/// Held-out pairs with what a reward model is measured against.
package struct RewardModelEvaluator: Sendable {
  package let pairs: [PreferencePair]
  /// Whether gold prefers the chosen answer; nil where gold is equal or the task has none.
  private let goldPrefersChosen: [Bool?]
  /// Accuracy of preferring the longer answer.
  package let lengthAccuracy: Double
  private let workspace = Workspace()

  /// Prepares the measurements of a stage.
  ///
  /// - Parameters:
  ///   - world: The task's data.
  ///   - count: Held-out pairs to use; all, when there are fewer.
  package init(_ world: World, count: Int) {
    pairs = Array(world.preferences.heldOut.prefix(count))
    lengthAccuracy = lengthBaselineAccuracy(pairs.map { ($0.chosen.count, $0.rejected.count) })
    goldPrefersChosen = pairs.map { pair in
      guard let gold = world.gold else { return nil }
      let (chosen, rejected) = (
        gold(pair.prompt, pair.chosen), gold(pair.prompt, pair.rejected)
      )
      return chosen == rejected ? nil : chosen > rejected
    }
  }

  /// Scores the pairs: accuracy, margin, agreement with gold, and the length baseline beside them.
  package func read(_ model: LanguageModel, workers: Workers) -> [(name: String, value: Double)] {
    guard !pairs.isEmpty else { return [] }
    let scores = model.scores(of: pairs.sequences, workspace: workspace, workers: workers)
    let scored = pairs.indices.map { (chosen: scores[$0], rejected: scores[$0 + pairs.count]) }
    var metrics = [
      ("reward_model/accuracy", pairAccuracy(scored)),
      ("reward_model/margin", Moments(scored.map { $0.chosen - $0.rejected }).mean),
      ("baseline/length_accuracy", lengthAccuracy),
    ]
    let ordered = zip(scored, goldPrefersChosen).compactMap { pair, prefersChosen in
      prefersChosen.map { $0 ? pair : (chosen: pair.rejected, rejected: pair.chosen) }
    }
    if !ordered.isEmpty { metrics.append(("reward_model/accuracy_gold", pairAccuracy(ordered))) }
    return metrics
  }

  /// What a reader must know of the held-out pairs.
  package var facts: [Recording.Fact] { [.heldOutPairs(pairs.count)] }
}

extension Recording.Fact {
  /// The number of pairs that a held-out accuracy rests on, for its interval in the report.
  static func heldOutPairs(_ count: Int) -> Recording.Fact {
    Recording.Fact(
      "held-out pairs", String(count),
      count < 30
        ? "Below 30 pairs an accuracy is not informative."
        : "Pairs behind the accuracies of this run; the model never trained on them.")
  }
}
