import Foundation
import Learning

/// Keeps the checkpoints of one running stage: decides when one is due, and says what becomes of them.
final class StageCheckpoints: CheckpointKeeper {
  private let folder: CheckpointFolder
  private let pace: CheckpointPace
  private let place: String
  private let say: (String, Bool) -> Void
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  /// Seconds that the last checkpoint took.
  private var cost = 0.0
  /// The step of the newest checkpoint.
  private var savedStep: Int?
  private var hasWarned = false

  /// Opens the checkpoints of a stage; nil when another process computes the same stage.
  ///
  /// - Parameters:
  ///   - store: Where they are kept.
  ///   - key: The stage's key.
  ///   - place: Stage and seed, for messages.
  ///   - pace: How often one is written.
  ///   - isFresh: Whether those of earlier runs are thrown away.
  ///   - say: Takes messages, and whether they are warnings.
  /// - Throws: `StoreError` when there is no place for them.
  init?(
    in store: Store, _ key: StageKey, place: String, pace: CheckpointPace, isFresh: Bool,
    say: @escaping (String, Bool) -> Void
  ) throws(StoreError) {
    guard let folder = try CheckpointFolder(in: store, key, place: place) else { return nil }
    (self.folder, self.pace, self.place, self.say) = (folder, pace, place, say)
    last = clock.now
    if isFresh { folder.removeAll() }
    if folder.steps.isEmpty, let stranger = StrangeCheckpoint(in: store, key, place: place) {
      say("\(stranger); the stage starts again", true)
    }
  }

  func newest() -> TrainingCheckpoint? {
    while let step = folder.steps.first {
      do throws(StoreError) {
        let checkpoint = try folder.read(step: step)
        say("\(place) goes on from its checkpoint at step \(step)", false)
        savedStep = step
        last = clock.now
        return checkpoint
      } catch { warn("\(error)") }
    }
    return nil
  }

  func refuse(_ checkpoint: TrainingCheckpoint, because reason: String) {
    warn("\(folder.setAside(checkpoint.step, "cannot be understood (\(reason))"))")
    savedStep = nil
  }

  func pause(_ session: TrainingSession, isStopping: Bool) {
    guard session.step != savedStep else { return }
    let elapsed = (clock.now - last) / .seconds(1)
    guard isStopping || pace.isDue(step: session.step, elapsed: elapsed, cost: cost) else { return }
    let begin = clock.now
    do {
      try folder.write(try session.checkpoint())
      savedStep = session.step
      if isStopping { say("\(place) is kept at step \(session.step)", true) }
    } catch {
      if !hasWarned { say("warning: \(error); \(place) has no checkpoint now", true) }
      hasWarned = true
    }
    last = clock.now
    cost = (last - begin) / .seconds(1)
  }

  /// Removes the checkpoints of a stage whose result is kept.
  func finish() { folder.remove() }

  private func warn(_ message: String) {
    let next = folder.steps.first.map { "the stage goes on from step \($0)" }
    say("warning: \(message); \(next ?? "the stage starts again")", true)
  }
}
