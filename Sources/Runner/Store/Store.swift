import Foundation
import GRDB
import Synchronization

/// Finished stages on disk: objects named by their content, one small file per stage key, one per
/// run, and an index over them.
///
/// The files are what counts; the index (`index.sqlite`) only answers questions about them and can
/// always be made again. Everything is written to a temporary name, flushed and renamed; digests
/// and sizes are checked on read. What is damaged is set aside, never used and never deleted. Two
/// processes may share a store: they can only ever write the same bytes under the same name.
package final class Store: Sendable {
  package let root: String
  /// False where the folder can be read but not written: finished stages are used, none is kept.
  package let isWritable: Bool
  let scratch: ScratchFolder
  /// Held while the store is open, so that `exp clean` removes nothing that is in use.
  private let lock: StoreLock?
  /// The index once it has been asked for.
  let database = Mutex<DatabaseQueue?>(nil)
  /// How often this process made the index again.
  let remakes = Atomic<Int>(0)
  private let setAsideCount = Atomic<Int>(0)

  /// Opens the store in a folder, making it where there is none, and removes leftovers of
  /// processes that were killed.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - isAlone: Whether no other process may use the store meanwhile.
  /// - Throws: `StoreError` when it can neither be written nor read.
  package init(root: String, isAlone: Bool = false) throws(StoreError) {
    self.root = root
    do throws(StoreError) {
      (lock, scratch) = try Self.open(root, isAlone: isAlone)
      isWritable = true
    } catch {
      guard error.isRefusal, FileManager.default.isReadableFile(atPath: root + "/stages") else {
        throw error
      }
      lock = nil
      scratch = try ScratchFolder(in: ScratchFolder.parent("exp-temporary"))
      isWritable = false
    }
  }

  private static func open(
    _ root: String, isAlone: Bool
  ) throws(StoreError) -> (StoreLock, ScratchFolder) {
    for folder in ["objects", "stages", "runs", "damaged"] {
      try makeFolder(root + "/" + folder)
    }
    let lock =
      isAlone
      ? try StoreLock(exclusive: root + "/lock") : try StoreLock(shared: root + "/lock")
    let scratch = try ScratchFolder(in: root + "/temporary")
    let ignore = root + "/.gitignore"
    if !FileManager.default.fileExists(atPath: ignore) {
      try DurableFile.write(Data("*\n".utf8), to: ignore, scratch: scratch.freshPath())
    }
    return (lock, scratch)
  }

  /// What the store knows about a key.
  package enum Lookup: Sendable, Hashable {
    case absent
    case found(StoredStage)
    /// Something was there, could not be trusted and was set aside; the message says what.
    case damaged(String)
  }

  /// Looks a finished stage up; the objects are checked when they are read.
  package func lookup(_ key: StageKey) -> Lookup {
    let path = stagePath(key.digest)
    guard let data = FileManager.default.contents(atPath: path) else {
      return FileManager.default.fileExists(atPath: path)
        ? .damaged("the stored stage \(key) cannot be read; check the permissions of '\(path)'")
        : .absent
    }
    guard let stage = StoredStage(file: data), stage.key == key.digest else {
      setAside(path)
      return .damaged("the stored stage \(key) is damaged; set aside and computed again")
    }
    return .found(stage)
  }

  /// Reads one part of a stored stage.
  ///
  /// - Throws: `StoreError` when it is missing or differs from what was written; the stage is then
  ///   set aside, so that the next lookup finds nothing.
  package func read(_ part: String, of stage: StoredStage) throws(StoreError) -> Data {
    let name = "'\(part)' of the stored stage \(stage.key.short)"
    guard let object = stage.objects[part] else {
      throw reject(stage, "the stored stage \(stage.key.short) has no '\(part)'")
    }
    do throws(StoreError) { return try data(of: object, called: name) } catch {
      throw reject(stage, error.message)
    }
  }

  /// Keeps a finished stage.
  ///
  /// The parts are written first and the stage's own file last: a reader sees all of it or nothing.
  package func save(_ key: StageKey, parts: [String: Data]) throws(StoreError) {
    var stage = StoredStage(
      key: key.digest, ingredients: key.ingredients.compact, objects: [:])
    for (name, data) in parts.sorted(by: { $0.key < $1.key }) {
      stage.objects[name] = try keep(data)
    }
    try place(stage.encoded(), at: stagePath(key.digest))
    index(stage)
  }

  /// Forgets a key, so that it is computed again; its objects stay.
  package func forget(_ key: StageKey) { unlink(stagePath(key.digest)) }

  /// A path in this process's temporary folder that nothing uses yet.
  package func temporaryPath() -> String { scratch.freshPath() }

  func stagePath(_ digest: Digest) -> String { path(in: "stages", digest) }
  func objectPath(_ digest: Digest) -> String { path(in: "objects", digest) }

  private func path(in folder: String, _ digest: Digest) -> String {
    let name = digest.hexadecimal
    return "\(root)/\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  /// Writes a file of the store, whole or not at all.
  func place(_ data: Data, at path: String) throws(StoreError) {
    guard isWritable else {
      throw StoreError("cannot write", path, code: EROFS)
    }
    try Self.makeFolder((path as NSString).deletingLastPathComponent)
    try DurableFile.write(data, to: path, scratch: scratch.freshPath())
  }

  private func reject(_ stage: StoredStage, _ reason: String) -> StoreError {
    setAside(stagePath(stage.key))
    return StoreError(reason + "; set aside and computed again")
  }

  /// Moves a file that cannot be trusted to `damaged/`, under a name that tells where it stood.
  func setAside(_ path: String) {
    let place = path.dropFirst(root.utf8.count + 1).replacing("/", with: "-")
    let number = setAsideCount.add(1, ordering: .relaxed).newValue
    Glibc.rename(path, "\(root)/damaged/\(place)-\(getpid())-\(number)")
  }

  private static func makeFolder(_ path: String) throws(StoreError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw StoreError("cannot create the folder", path, error) }
  }
}
