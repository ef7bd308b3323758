import Synchronization

/// A flag that asks running work to stop at its next step.
package final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  package init() {}

  /// Whether somebody has asked to stop.
  package var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks to stop.
  package func request() { flag.store(true, ordering: .relaxed) }

  /// Throws `Interrupted` once somebody has asked to stop.
  package func check() throws {
    if isRequested { throw Interrupted() }
  }
}

/// Thrown by work that stopped because it was asked to.
package struct Interrupted: Error, Sendable, Hashable {
  package init() {}
}
