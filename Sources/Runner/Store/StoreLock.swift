import Foundation

/// A lock on a store: shared by all who work with it, exclusive for who removes things from it.
///
/// The system releases it when the process ends, however it ends.
final class StoreLock: Sendable {
  private let descriptor: Int32

  /// Waits until nobody removes anything, then shares the store.
  convenience init(shared path: String) throws(StoreError) {
    try self.init(path, LOCK_SH)
  }

  /// Takes the store for itself.
  ///
  /// - Throws: `StoreError` when another process works with it.
  convenience init(exclusive path: String) throws(StoreError) {
    try self.init(path, LOCK_EX | LOCK_NB)
  }

  /// Waits until nobody else holds the lock.
  convenience init(waitingFor path: String) throws(StoreError) {
    try self.init(path, LOCK_EX)
  }

  private init(_ path: String, _ operation: Int32) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StoreError("cannot open", path, code: errno) }
    var result: Int32
    repeat { result = flock(descriptor, operation) } while result != 0 && errno == EINTR
    guard result == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK else { throw StoreError("cannot lock", path, code: code) }
      throw StoreError("another exp is using the store; try again when it has ended")
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
