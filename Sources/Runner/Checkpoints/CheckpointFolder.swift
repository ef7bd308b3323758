import Foundation
import Learning
import Models

/// The checkpoints of one stage on disk: files named by their content, and a manifest for each of the
/// last two.
///
/// A lock holds the folder for one process; another one that computes the same stage keeps none.
final class CheckpointFolder {
  /// How many checkpoints are kept: the newest, and the one before it in case that is damaged.
  private static let kept = 2

  let path: String
  private let store: Store
  private let key: StageKey
  private let place: String
  private let lock: Int32
  private var isHeld = false

  /// Makes or opens the folder of a stage; nil when another process holds it.
  ///
  /// - Parameters:
  ///   - store: The store that the folder lies in.
  ///   - key: The stage's key.
  ///   - place: Stage and seed, for messages.
  /// - Throws: `StoreError` when the folder cannot be made.
  init?(in store: Store, _ key: StageKey, place: String) throws(StoreError) {
    (self.store, self.key, self.place) = (store, key, place)
    path = Self.parent(in: store) + "/" + key.digest.hexadecimal
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw StoreError("cannot create the folder", path, error) }
    lock = open(path + "/lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw StoreError("cannot create", path + "/lock", code: errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { return nil }
    isHeld = true
  }

  deinit {
    guard lock >= 0 else { return }
    // A stage that ended before its first checkpoint leaves nothing.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if isHeld, names == ["lock"] {
      unlink(path + "/lock")
      rmdir(path)
    }
    close(lock)
  }

  static func parent(in store: Store) -> String { store.root + "/checkpoints" }

  /// The steps that there are checkpoints of, the newest first.
  var steps: [Int] { Self.steps(in: path) }

  static func steps(in folder: String) -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      name.hasPrefix("step-") ? Int(name.dropFirst("step-".count)) : nil
    }.sorted(by: >)
  }

  static func manifest(of step: Int, in folder: String) -> String { "\(folder)/step-\(step)" }

  /// Reads a checkpoint.
  ///
  /// - Throws: `StoreError` that says what is wrong with it; it is then set aside.
  func read(step: Int) throws(StoreError) -> TrainingCheckpoint {
    let file = Self.manifest(of: step, in: path)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw setAside(step, "cannot be read")
    }
    guard let manifest = CheckpointManifest(file: data), manifest.step == step else {
      throw setAside(step, "is damaged")
    }
    guard manifest.format == CheckpointManifest.format, manifest.key == key.digest else {
      throw setAside(step, "was written by another version of exp")
    }
    let state = try content(of: manifest.state, step)
    var buffers: [ParameterBuffer] = []
    for object in manifest.buffers {
      guard let buffer = ParameterBuffer(bytes: try content(of: object, step)) else {
        throw setAside(step, "is damaged")
      }
      buffers.append(buffer)
    }
    return TrainingCheckpoint(step: step, state: state, buffers: buffers)
  }

  /// Writes a checkpoint and lets go of those that are too old.
  ///
  /// - Throws: `StoreError` when a file cannot be written; the earlier checkpoints are as they were.
  func write(_ checkpoint: TrainingCheckpoint) throws(StoreError) {
    KillPoint.beforeCheckpoint.pass()
    // Also what a failure left half written goes.
    defer { prune() }
    let state = try keep(checkpoint.state)
    var buffers: [StoredObject] = []
    for buffer in checkpoint.buffers { buffers.append(try keep(buffer.bytes)) }
    let manifest = CheckpointManifest(
      key: key, place: place, step: checkpoint.step, state: state, buffers: buffers)
    try DurableFile.write(
      manifest.encoded(), to: Self.manifest(of: checkpoint.step, in: path),
      scratch: store.temporaryPath())
    KillPoint.afterCheckpoint.pass()
  }

  /// Takes a checkpoint out of use; the message says so.
  func setAside(_ step: Int, _ what: String) -> StoreError {
    store.setAside(Self.manifest(of: step, in: path))
    return StoreError("the checkpoint of \(place) at step \(step) \(what); it is set aside")
  }

  /// Removes all checkpoints.
  func removeAll() {
    for step in steps { unlink(Self.manifest(of: step, in: path)) }
    prune()
  }

  /// Removes the folder, after the stage's result is kept.
  func remove() {
    KillPoint.beforeRemoval.pass()
    removeAll()
    try? FileManager.default.removeItem(atPath: path)
    KillPoint.afterRemoval.pass()
  }

  /// Removes what a process left behind that was killed after the stage's result was kept.
  static func removeLeftover(of key: StageKey, in store: Store) {
    guard FileManager.default.fileExists(atPath: parent(in: store) + "/" + key.digest.hexadecimal)
    else { return }
    do throws(StoreError) {
      try CheckpointFolder(in: store, key, place: "")?.remove()
    } catch {
      // It takes space and harms nothing; the next start tries again.
    }
  }

  private func objectPath(_ object: StoredObject) -> String {
    path + "/" + object.digest.hexadecimal
  }

  private func content(of object: StoredObject, _ step: Int) throws(StoreError) -> Data {
    let file = objectPath(object)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw setAside(step, "lacks '\(file)'")
    }
    guard data.count == object.size, Digest(of: data) == object.digest else {
      store.setAside(file)
      throw setAside(step, "is damaged: '\(file)' holds other bytes than were written")
    }
    return data
  }

  /// Writes a file, unless it is there already: what is frozen is written once.
  private func keep(_ data: Data) throws(StoreError) -> StoredObject {
    let object = StoredObject(digest: Digest(of: data), size: data.count)
    let file = objectPath(object)
    var status = stat()
    if stat(file, &status) == 0, Int(status.st_size) == object.size { return object }
    try DurableFile.write(data, to: file, scratch: store.temporaryPath())
    return object
  }

  /// Removes checkpoints beyond the newest two, and files that none of those has.
  private func prune() {
    let steps = steps
    for step in steps.dropFirst(Self.kept) { unlink(Self.manifest(of: step, in: path)) }
    var used: Set<String> = ["lock"]
    for step in steps.prefix(Self.kept) {
      let file = Self.manifest(of: step, in: path)
      used.insert((file as NSString).lastPathComponent)
      guard let data = FileManager.default.contents(atPath: file),
        let manifest = CheckpointManifest(file: data)
      else { continue }
      used.formUnion(manifest.objects.map(\.digest.hexadecimal))
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where !used.contains(name) { unlink(path + "/" + name) }
  }
}
