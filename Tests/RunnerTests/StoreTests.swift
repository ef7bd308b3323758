import Dispatch
import Foundation
import Runner
import Synchronization
import Testing

@Suite("The store")
struct StoreTests {
  private let key = StageKey(ingredients: ["stage": "one"])
  private let parts = ["record.json": Data("{}".utf8), "model": Data(repeating: 7, count: 5000)]

  private func stored(_ store: Store) throws -> StoredStage {
    guard case .found(let stage) = store.lookup(key) else {
      throw StoreTestError.unexpected("\(store.lookup(key))")
    }
    return stage
  }

  private enum StoreTestError: Error { case unexpected(String) }

  private func object(_ name: String, of stage: StoredStage, in store: Store) throws -> String {
    let digest = try #require(stage.objects[name]?.digest.hexadecimal)
    return "\(store.root)/objects/\(digest.prefix(2))/\(digest.dropFirst(2))"
  }

  @Test("gives back what was saved, also to another process")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let store = try Store(root: folder.path + "/.exp")
    #expect(store.lookup(key) == .absent)
    try store.save(key, parts: parts)
    let other = try Store(root: folder.path + "/.exp")
    let stage = try stored(other)
    #expect(try other.read("model", of: stage) == parts["model"])
    #expect(stage.ingredients == #"{"stage":"one"}"#)
    #expect(folder.files(below: ".exp/temporary").allSatisfy { $0.hasSuffix(".lock") })
  }

  @Test("keeps equal parts of different stages once")
  func contentAddressed() throws {
    let folder = try TemporaryFolder()
    let store = try Store(root: folder.path + "/.exp")
    try store.save(key, parts: parts)
    try store.save(StageKey(ingredients: ["stage": "two"]), parts: parts)
    #expect(folder.files(below: ".exp/objects").count == 2)
    #expect(folder.files(below: ".exp/stages").count == 2)
  }

  @Test(
    "finds a flipped byte, a truncated file and a missing one in an object, and says so",
    arguments: ["flip", "truncate", "remove"])
  func damagedObjects(damage: String) throws {
    let folder = try TemporaryFolder()
    let store = try Store(root: folder.path + "/.exp")
    try store.save(key, parts: parts)
    let stage = try stored(store)
    let path = try object("model", of: stage, in: store)
    switch damage {
    case "flip":
      var bytes = try #require(parts["model"])
      bytes[2500] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    case "truncate": try Data(repeating: 7, count: 4999).write(to: URL(fileURLWithPath: path))
    default: try FileManager.default.removeItem(atPath: path)
    }
    let error = #expect(throws: StoreError.self) { try store.read("model", of: stage) }
    #expect(error?.message.contains("set aside and computed again") == true)
    #expect(store.lookup(key) == .absent)
    #expect(!folder.files(below: ".exp/damaged").isEmpty)
    try store.save(key, parts: parts)
    #expect(try store.read("model", of: stored(store)) == parts["model"])
  }

  @Test("does not trust a stage's file with a flipped byte, wherever it is")
  func damagedStageFile() throws {
    let folder = try TemporaryFolder()
    let store = try Store(root: folder.path + "/.exp")
    try store.save(key, parts: parts)
    let name = try #require(folder.files(below: ".exp/stages").first)
    let file = URL(fileURLWithPath: folder.path + "/.exp/stages/" + name)
    let sound = try Data(contentsOf: file)
    for position in stride(from: 0, to: sound.count, by: 17) {
      var bytes = sound
      bytes[position] ^= 4
      try bytes.write(to: file)
      guard case .damaged = store.lookup(key) else {
        Issue.record("a flipped bit at byte \(position) went unnoticed")
        return
      }
      #expect(store.lookup(key) == .absent)
    }
  }

  @Test("cleans up after processes that were killed, and leaves the living alone")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: ".exp/temporary/1-2/0")
    try folder.write("", to: ".exp/temporary/1-2.lock")
    try folder.write("half", to: ".exp/temporary/orphan/0")
    let living = try Store(root: folder.path + "/.exp")
    let path = living.temporaryPath()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    _ = try Store(root: folder.path + "/.exp")
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(!folder.files(below: ".exp/temporary").contains { $0.hasPrefix("1-2") })
    #expect(!folder.files(below: ".exp/temporary").contains { $0.hasPrefix("orphan") })
  }

  @Test("takes nobody for dead who is just opening the store")
  func openedAtOnce() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/.exp"
    let mistakes = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 500) { number in
      do {
        let store = try Store(root: root)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: store.temporaryPath()))
      } catch { mistakes.withLock { $0.append("\(number): \(error)") } }
    }
    #expect(mistakes.withLock { $0 } == [])
    #expect(folder.files(below: ".exp/temporary").isEmpty)
  }

  @Test("says what is wrong where it cannot write")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "place")
    let error = #expect(throws: StoreError.self) { try Store(root: folder.path + "/place") }
    #expect(error?.message.contains("cannot create the folder") == true)
  }
}
