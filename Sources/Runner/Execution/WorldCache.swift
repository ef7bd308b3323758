import Foundation
import Settings
import Synchronization
import Tasks

/// Worlds, each made once and shared by all stages that train on the same task and seed.
final class WorldCache: Sendable {
  private struct Key: Hashable {
    var task: Configuration
    var seed: Int
  }

  /// A world that is being made or has been made; waiting for it is waiting for its lock.
  private final class Entry: Sendable {
    let world = Mutex<Result<World, any Error>?>(nil)
  }

  private let inputs: InputFiles
  private let entries = Mutex<[Key: Entry]>([:])

  init(dataPaths: DataPaths) {
    inputs = InputFiles { URL(fileURLWithPath: try dataPaths.resolve($0)) }
  }

  /// The world of a task for a seed.
  ///
  /// - Throws: What the task throws for its files.
  func world(of task: Configuration, seed: Int) throws -> World {
    let entry = entries.withLock { entries in
      let key = Key(task: task, seed: seed)
      let entry = entries[key] ?? Entry()
      entries[key] = entry
      return entry
    }
    return try entry.world.withLock { world in
      if let world { return try world.get() }
      let made = Result {
        try Catalog.task(task).makeWorld(seed: UInt64(seed), inputs: inputs)
      }
      world = made
      return try made.get()
    }
  }
}
