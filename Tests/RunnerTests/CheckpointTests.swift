import Foundation
import Learning
import Models
import Testing

@testable import Runner

@Suite("Checkpoints on disk")
struct CheckpointTests {
  private let key = StageKey(ingredients: [
    "algorithm": ["type": "PPO", "revision": 1], "numerics": ["instructionSet": "avx2"],
    "start": ["stage": "aa"],
  ])

  private func buffer(_ values: [Float]) -> ParameterBuffer {
    var buffer = ParameterBuffer(count: values.count)
    buffer[0..<values.count] = values
    return buffer
  }

  private func checkpoint(_ step: Int, frozen: Float = 7) -> TrainingCheckpoint {
    TrainingCheckpoint(
      step: step, state: Data("state \(step)".utf8),
      buffers: [
        buffer([Float(step), -0.0, .leastNonzeroMagnitude]), buffer([frozen, 1, 2, 3]),
      ])
  }

  private func folder(in store: Store, _ key: StageKey? = nil) throws -> CheckpointFolder {
    try #require(try CheckpointFolder(in: store, key ?? self.key, place: "ppo, seed 1"))
  }

  @Test("come back bit by bit; the newest two are kept, and what is frozen is there once")
  func roundTrip() throws {
    let temporary = try TemporaryFolder()
    let store = try Store(root: temporary.path + "/.exp")
    let folder = try folder(in: store)
    for step in [5, 10, 15] { try folder.write(checkpoint(step)) }
    #expect(folder.steps == [15, 10])
    let read = try folder.read(step: 15)
    #expect(read.state == Data("state 15".utf8))
    #expect(read.buffers == checkpoint(15).buffers)
    // A lock, two manifests, two states, two buffers of their own, one in common.
    #expect(temporary.files(below: ".exp/checkpoints").count == 8)
    folder.remove()
    #expect(temporary.files(below: ".exp/checkpoints").isEmpty)
  }

  @Test(
    "a flipped bit in any file is noticed, and the checkpoint before it is left", arguments: 0..<4)
  func damage(_ number: Int) throws {
    let temporary = try TemporaryFolder()
    let store = try Store(root: temporary.path + "/.exp")
    let folder = try folder(in: store)
    try folder.write(checkpoint(5, frozen: 8))
    let before = Set(temporary.files(below: ".exp/checkpoints"))
    try folder.write(checkpoint(10))
    let new = temporary.files(below: ".exp/checkpoints").filter { !before.contains($0) }
    #expect(new.count == 4)
    let file = URL(fileURLWithPath: temporary.path + "/.exp/checkpoints/" + new[number])
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let error = #expect(throws: StoreError.self) { try folder.read(step: 10) }
    #expect(error?.message.contains("the checkpoint of ppo, seed 1 at step 10 is damaged") == true)
    #expect(folder.steps == [5])
    #expect(try folder.read(step: 5).buffers == checkpoint(5, frozen: 8).buffers)
  }

  @Test("a truncated file and a missing one are noticed")
  func missing() throws {
    let temporary = try TemporaryFolder()
    let store = try Store(root: temporary.path + "/.exp")
    let folder = try folder(in: store)
    for (step, isRemoved) in [(5, true), (10, false)] {
      try folder.write(checkpoint(step))
      let digest = Digest(of: checkpoint(step).buffers[0].bytes)
      let file = URL(fileURLWithPath: folder.path + "/" + digest.hexadecimal)
      if isRemoved {
        try FileManager.default.removeItem(at: file)
      } else {
        try Data(contentsOf: file).dropLast().write(to: file)
      }
      #expect(throws: StoreError.self) { try folder.read(step: step) }
    }
    #expect(folder.steps.isEmpty)
  }

  @Test("belong to one process at a time")
  func locked() throws {
    let temporary = try TemporaryFolder()
    let store = try Store(root: temporary.path + "/.exp")
    let first = try folder(in: store)
    #expect(try CheckpointFolder(in: store, key, place: "ppo, seed 1") == nil)
    withExtendedLifetime(first) {}
  }

  @Test("of another revision or other numerics are named and not used; of other settings not named")
  func strangers() throws {
    let temporary = try TemporaryFolder()
    let store = try Store(root: temporary.path + "/.exp")
    try folder(in: store).write(checkpoint(5))
    func stranger(_ ingredients: CanonicalJSON) -> String? {
      StrangeCheckpoint(in: store, StageKey(ingredients: ingredients), place: "ppo, seed 1")
        .map { "\($0)" }
    }
    #expect(
      stranger([
        "algorithm": ["type": "PPO", "revision": 2], "numerics": ["instructionSet": "avx512"],
        "start": ["stage": "bb"],
      ])
        == "the checkpoint of ppo, seed 1 at step 5 is not used: revision of PPO was 1, now it is 2, "
        + "instruction set was avx2, now it is avx512")
    #expect(
      stranger([
        "algorithm": ["type": "PPO", "revision": 1, "beta": 2],
        "numerics": ["instructionSet": "avx512"], "start": ["stage": "aa"],
      ]) == nil)
    #expect(
      stranger([
        "algorithm": ["type": "PPO", "revision": 1], "numerics": ["instructionSet": "avx2"],
        "start": ["stage": "bb"],
      ]) == nil)
  }

  @Test("are written as often as was asked")
  func pace() throws {
    #expect(CheckpointPace("30s") == .seconds(30))
    #expect(CheckpointPace("2.5 seconds") == .seconds(2.5))
    #expect(CheckpointPace("5 steps") == .steps(5))
    #expect(CheckpointPace("auto") == .automatic)
    #expect(CheckpointPace("never") == .never)
    for text in ["", "5", "0 steps", "-1s", "steps", "1.5 steps", "5 minutes"] {
      #expect(CheckpointPace(text) == nil, "\(text)")
    }
    #expect(!CheckpointPace.automatic.isDue(step: 3, elapsed: 29.9, cost: 0))
    #expect(CheckpointPace.automatic.isDue(step: 3, elapsed: 30, cost: 0.5))
    #expect(!CheckpointPace.automatic.isDue(step: 3, elapsed: 99, cost: 2))
    #expect(CheckpointPace.steps(5).isDue(step: 10, elapsed: 0, cost: 9))
    #expect(!CheckpointPace.steps(5).isDue(step: 0, elapsed: 99, cost: 0))
    #expect(!CheckpointPace.never.isDue(step: 5, elapsed: 1e9, cost: 0))
  }
}
