import Foundation
import Planning
import Runner
import Testing

@Suite("The store's index")
struct StoreIndexTests {
  private func key(_ number: Int) -> StageKey {
    StageKey(
      ingredients: [
        "algorithm": ["type": "Learn", "revision": 1, "settings": ["beta": .double(0.1)]],
        "seed": .int(number), "steps": 3,
      ])
  }

  private func parts(_ value: Double) -> [String: Data] {
    [
      "record.json": Data(
        """
        {"facts":[],"findings":[],"series":{"reward/gold":{"steps":[0,3],"values":[0,\(value)]}},\
        "transcripts":[]}
        """.utf8)
    ]
  }

  private func filled(_ folder: TemporaryFolder, count: Int = 3) throws -> Store {
    let store = try Store(root: folder.path + "/.exp")
    for number in 0..<count { try store.save(key(number), parts: parts(Double(number))) }
    try store.record(entry("20260101-000000-aaaa", ["one", "two"]))
    return store
  }

  private func entry(_ id: String, _ names: [String]) -> RunEntry {
    var entry = RunEntry(id: id, experiment: "e.md", began: "2026-01-01T00:00:00Z")
    entry.state = .finished
    entry.stages = names.enumerated().map { number, name in
      RunStage(
        name: name, seed: 1, key: key(number).digest.hexadecimal, state: .computed, seconds: 2)
    }
    return entry
  }

  @Test("knows stages, their files, their last values, and runs")
  func contents() throws {
    let folder = try TemporaryFolder()
    let store = try filled(folder)
    let stage = try #require(try store.indexedStage(key(2).digest.hexadecimal))
    #expect(stage.metrics["reward/gold"]?.value == 2 && stage.metrics["reward/gold"]?.step == 3)
    #expect(stage.artifacts.keys.sorted() == ["record.json"])
    #expect(stage.ingredients == key(2).ingredients.compact)
    #expect(try store.indexedRuns().map(\.id) == ["20260101-000000-aaaa"])
  }

  @Test(
    "is made again from the files when it is damaged, empty, of another kind or lost",
    arguments: ["flip", "garbage", "empty", "truncate", "remove"])
  func damage(kind: String) throws {
    let folder = try TemporaryFolder()
    do { _ = try filled(folder) }
    let path = folder.path + "/.exp/index.sqlite"
    let sound = try Data(contentsOf: URL(fileURLWithPath: path))
    var bytes = sound
    switch kind {
    case "flip": for place in stride(from: 0, to: 100, by: 3) { bytes[place] ^= 0x55 }
    case "garbage": bytes = Data("this is no database".utf8)
    case "empty": bytes = Data()
    case "truncate": bytes = Data(bytes.prefix(bytes.count / 2))
    default: try FileManager.default.removeItem(atPath: path)
    }
    if kind != "remove" { try bytes.write(to: URL(fileURLWithPath: path)) }
    let store = try Store(root: folder.path + "/.exp")
    try store.refreshIndex()
    #expect(try store.indexedStage(key(1).digest.hexadecimal)?.metrics["reward/gold"]?.value == 1)
    #expect(try store.indexedRuns().count == 1)
  }

  @Test("a flipped byte anywhere in it never gives a wrong value")
  func flippedBytes() throws {
    let folder = try TemporaryFolder()
    do { _ = try filled(folder) }
    let path = URL(fileURLWithPath: folder.path + "/.exp/index.sqlite")
    let sound = try Data(contentsOf: path)
    for place in stride(from: 0, to: sound.count, by: 509) {
      var bytes = sound
      bytes[place] ^= 1
      try bytes.write(to: path)
      let store = try Store(root: folder.path + "/.exp")
      try? store.refreshIndex()
      for number in 0..<3 {
        let stage = try? store.indexedStage(key(number).digest.hexadecimal)
        if let stage {
          #expect(stage.metrics["reward/gold"]?.value == Double(number), "byte \(place)")
        }
      }
    }
  }

  @Test("learns what other processes wrote while it could not be told")
  func refresh() throws {
    let folder = try TemporaryFolder()
    do { _ = try filled(folder) }
    try FileManager.default.removeItem(atPath: folder.path + "/.exp/index.sqlite")
    let store = try filled(folder, count: 5)
    store.forget(key(0))
    try store.refreshIndex()
    #expect(try store.indexedStage(key(4).digest.hexadecimal) != nil)
    #expect(try store.indexedStage(key(0).digest.hexadecimal) == nil)
  }

  @Test("a run's file with a flipped byte is set aside")
  func damagedRun() throws {
    let folder = try TemporaryFolder()
    let store = try filled(folder)
    let path = URL(fileURLWithPath: folder.path + "/.exp/runs/20260101-000000-aaaa.json")
    var bytes = try Data(contentsOf: path)
    bytes[120] ^= 1
    try bytes.write(to: path)
    #expect(store.runEntry("20260101-000000-aaaa") == nil)
    #expect(folder.files(below: ".exp/damaged").count == 1)
  }
}
