import Foundation
import Synchronization

/// A folder of temporary names for one process, held by a lock so that others can tell whether its
/// owner still lives.
final class ScratchFolder: Sendable {
  let path: String
  private let lock: Int32
  private let counter = Atomic<Int>(0)

  /// Removes what dead processes left in `parent` and makes a folder for this one.
  init(in parent: String) throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
    } catch { throw StoreError("cannot create the folder", parent, error) }
    let gate = try Gate(of: parent)
    defer { withExtendedLifetime(gate) {} }
    Self.removeLeftovers(in: parent)
    let name = "\(getpid())-\(UInt32.random(in: .min ... .max))"
    path = parent + "/" + name
    let lockPath = path + ".lock"
    lock = open(lockPath, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw StoreError("cannot create", lockPath, code: errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw StoreError("cannot lock", lockPath, code: errno)
    }
    guard mkdir(path, 0o755) == 0 else {
      throw StoreError("cannot create the folder", path, code: errno)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    unlink(path + ".lock")
    close(lock)
  }

  /// A folder for such folders in the system's temporary one, of this user alone: what another user
  /// made there cannot be written.
  static func parent(_ name: String) -> String {
    URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "\(name)-\(getuid())").path
  }

  /// A path in the folder that nothing uses yet.
  func freshPath() -> String {
    path + "/" + String(counter.add(1, ordering: .relaxed).newValue)
  }

  /// Lets one process at a time make its folder or look for leftovers: between the making of a lock
  /// and its taking another process would believe that its owner is dead.
  private final class Gate {
    private let descriptor: Int32

    init(of folder: String) throws(StoreError) {
      descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw StoreError("cannot open the folder", folder, code: errno) }
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit { close(descriptor) }
  }

  /// Removes the folders whose lock nobody holds: their process ended without cleaning up.
  private static func removeLeftovers(in parent: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names.sorted() where name.hasSuffix(".lock") {
      let lockPath = parent + "/" + name
      let descriptor = open(lockPath, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        try? FileManager.default.removeItem(atPath: String(lockPath.dropLast(".lock".count)))
        unlink(lockPath)
      }
      close(descriptor)
    }
    for name in names where !name.hasSuffix(".lock") && !names.contains(name + ".lock") {
      try? FileManager.default.removeItem(atPath: parent + "/" + name)
    }
  }
}
