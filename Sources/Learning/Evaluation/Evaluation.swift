/// How often and on how much a stage is measured.
///
/// Measuring uses a random stream of its own: measuring more often changes no training result.
package struct Evaluation: Sendable, Hashable {
  /// Evaluation points over a stage, beside the one at step 0.
  package var points = 20
  /// Held-out prompts, one response each.
  package var prompts = 128
  /// Held-out pairs or demonstrations.
  package var examples = 256
  /// Prompts whose answers before and after are kept for reading.
  package var transcripts = 8

  /// Answers to each held-out prompt for pass@k, where the task knows right from wrong; below 2 none.
  package var attempts = 8

  /// Takes the defaults.
  package init() {}

  /// Raised whenever a stage is measured otherwise: another metric, definition or random stream.
  ///
  /// It is part of every stage's key, since a record holds what was measured.
  package static let revision = 5

  /// The steps to measure at: 0, the last, and `points` spread evenly.
  package func steps(of total: Int) -> Set<Int> {
    let points = max(1, min(self.points, total))
    return Set((0...points).map { ($0 * total + points / 2) / points })
  }
}
