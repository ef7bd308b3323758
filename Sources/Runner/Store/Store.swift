import Foundation
import Synchronization

/// Finished stages on disk: objects named by their content, and one small file per stage key.
///
/// Everything is written to a temporary name, flushed and renamed; digests and sizes are checked on
/// read. What is damaged is set aside, never used and never deleted. Two processes may share a
/// store: they can only ever write the same bytes under the same name.
package final class Store: Sendable {
  package let root: String
  private let scratch: ScratchFolder
  private let setAsideCount = Atomic<Int>(0)

  /// Opens the store in a folder, making it where there is none, and removes leftovers of
  /// processes that were killed.
  package init(root: String) throws(StoreError) {
    self.root = root
    for folder in ["objects", "stages", "damaged"] {
      let path = root + "/" + folder
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch { throw StoreError("cannot create the folder", path, error) }
    }
    scratch = try ScratchFolder(in: root + "/temporary")
    let ignore = root + "/.gitignore"
    if !FileManager.default.fileExists(atPath: ignore) {
      try DurableFile.write(Data("*\n".utf8), to: ignore, scratch: scratch.freshPath())
    }
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
    guard let object = stage.objects[part] else {
      throw reject(stage, "the stored stage \(stage.key.short) has no '\(part)'")
    }
    let path = objectPath(object.digest)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw reject(stage, "'\(part)' of the stored stage \(stage.key.short) is missing")
    }
    guard data.count == object.size, Digest(of: data) == object.digest else {
      setAside(path)
      throw reject(
        stage,
        "'\(part)' of the stored stage \(stage.key.short) is damaged: '\(path)' holds other bytes "
          + "than were written")
    }
    return data
  }

  /// Keeps a finished stage.
  ///
  /// The parts are written first and the stage's own file last: a reader sees all of it or nothing.
  package func save(_ key: StageKey, parts: [String: Data]) throws(StoreError) {
    var stage = StoredStage(
      key: key.digest, ingredients: key.ingredients.compact, objects: [:])
    for (name, data) in parts.sorted(by: { $0.key < $1.key }) {
      let object = StoredObject(digest: Digest(of: data), size: data.count)
      try place(data, at: objectPath(object.digest))
      stage.objects[name] = object
    }
    try place(stage.encoded(), at: stagePath(key.digest))
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

  private func place(_ data: Data, at path: String) throws(StoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw StoreError("cannot create the folder", folder, code: errno)
    }
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
}
