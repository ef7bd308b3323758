import Kernels

/// Who keeps the checkpoints of one stage.
package protocol CheckpointKeeper {
  /// The newest checkpoint that is not refused; nil starts the stage anew.
  mutating func newest() -> TrainingCheckpoint?

  /// Told that the newest checkpoint cannot be gone on from; the next one is asked for then.
  mutating func refuse(_ checkpoint: TrainingCheckpoint, because reason: String)

  /// Called between two steps.
  ///
  /// - Parameters:
  ///   - session: The stage.
  ///   - isStopping: Whether the stage stops here, since it was asked to.
  mutating func pause(_ session: TrainingSession, isStopping: Bool)
}

/// Keeps nothing: a stage that is stopped starts anew.
package struct NoCheckpoints: CheckpointKeeper {
  package init() {}
  package func newest() -> TrainingCheckpoint? { nil }
  package func refuse(_ checkpoint: TrainingCheckpoint, because reason: String) {}
  package func pause(_ session: TrainingSession, isStopping: Bool) {}
}

extension TrainingJob {
  /// The stage where its newest usable checkpoint left it, or before its first step.
  func session(
    _ algorithm: any Algorithm, workers: Workers, _ keeper: inout any CheckpointKeeper
  ) throws(TrainingError) -> TrainingSession {
    while let checkpoint = keeper.newest() {
      do { return try TrainingSession(algorithm, self, from: checkpoint, workers: workers) } catch {
        keeper.refuse(checkpoint, because: "\(error)")
      }
    }
    return try TrainingSession(algorithm, self, workers: workers)
  }
}
