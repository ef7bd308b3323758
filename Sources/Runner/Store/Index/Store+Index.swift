import Dispatch
import Foundation
import GRDB
import Synchronization

/// The index: what SQLite knows of the store's files.
///
/// It decides nothing. Whoever uses a result reads the files, which are checked; an index that is
/// damaged, of another version or lost is set aside and made again.
extension Store {
  private var indexPath: String { root + "/" + IndexSchema.file }

  /// Asks the index, or changes it, in one transaction.
  ///
  /// - Throws: `StoreError` when the database cannot be opened or made again.
  package func withIndex<Value>(
    _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try openIndex().inTransaction(body)
    } catch let error as DatabaseError where error.asksForAnotherIndex {
      do { return try remakeIndex(because: error).inTransaction(body) } catch {
        throw Self.failure(error, indexPath)
      }
    } catch {
      throw Self.failure(error, indexPath)
    }
  }

  /// Brings the index up to date with the files: what other processes or a lost power cut left out.
  ///
  /// - Throws: `StoreError` when the index cannot be used.
  package func refreshIndex() throws(StoreError) {
    let (stages, runs) = (Set(stageKeys()), Set(runIdentifiers()))
    try withIndex { database in
      let known = try Set(
        String.fetchAll(database, sql: "SELECT key FROM stage WHERE isStored"))
      for key in known.subtracting(stages) { try IndexedStage.forget(key, in: database) }
      let new = stages.subtracting(known).sorted()
      for begin in stride(from: 0, to: new.count, by: 1000) {
        let names = new[begin..<min(begin + 1000, new.count)]
        for stage in indexedStages(named: Array(names)) { try stage.insert(in: database) }
      }
      let knownRuns = try Set(String.fetchAll(database, sql: "SELECT id FROM run"))
      for id in knownRuns.subtracting(runs) { try RunEntry.forget(id, in: database) }
      for id in runs.subtracting(knownRuns).sorted() {
        if let entry = runEntry(id) { try entry.index(in: database) }
      }
    }
  }

  /// Tells the index of a stage that was just written; one that cannot be told learns it later.
  func index(_ stage: StoredStage) {
    try? withIndex { database in try IndexedStage(stage, in: self).insert(in: database) }
  }

  /// Keys of all stored stages, from the names of their files.
  package func stageKeys() -> [String] {
    names(in: "stages").flatMap { folder in names(in: "stages/" + folder).map { folder + $0 } }
  }

  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
  }

  /// What the index keeps of some stages, read from their files on all processors.
  private func indexedStages(named keys: [String]) -> [IndexedStage] {
    let found = Mutex<[Int: IndexedStage]>([:])
    DispatchQueue.concurrentPerform(iterations: keys.count) { number in
      guard let stage = indexedStage(fromFileOf: keys[number]) else { return }
      found.withLock { $0[number] = stage }
    }
    return found.withLock { stages in keys.indices.compactMap { stages[$0] } }
  }

  /// What the index keeps of a stage, read from its files; nil when they cannot be trusted.
  func indexedStage(fromFileOf key: String) -> IndexedStage? {
    guard let digest = Digest(hexadecimal: key),
      let data = FileManager.default.contents(atPath: stagePath(digest)),
      let stage = StoredStage(file: data), stage.key == digest
    else { return nil }
    return IndexedStage(stage, in: self)
  }

  private func openIndex() throws -> DatabaseQueue {
    try database.withLock { database in
      if let database { return database }
      let opened = try Self.queue(indexPath, isWritable: isWritable)
      if try opened.read(IndexSchema.isCurrent) {
        database = opened
        return opened
      }
      try? opened.close()
      throw DatabaseError(resultCode: .SQLITE_NOTADB, message: "no index of this version")
    }
  }

  /// Sets a bad index aside and makes one from the files, unless another process just has.
  private func remakeIndex(because error: DatabaseError) throws -> DatabaseQueue {
    guard isWritable, remakes.add(1, ordering: .relaxed).newValue <= 3 else { throw error }
    let made = try database.withLock { database -> DatabaseQueue in
      let lock = try StoreLock(waitingFor: root + "/index.lock")
      defer { withExtendedLifetime(lock) {} }
      try? database?.close()
      let made = try soundIndex() ?? emptyIndex()
      database = made
      return made
    }
    try refreshIndex()
    return made
  }

  /// The index on the disk, if it is as it should be.
  private func soundIndex() -> DatabaseQueue? {
    guard let queue = try? Self.queue(indexPath, isWritable: true) else { return nil }
    let isSound = try? queue.read { try IndexSchema.isCurrent($0) && Self.isSound($0) }
    if isSound == true { return queue }
    try? queue.close()
    return nil
  }

  private func emptyIndex() throws -> DatabaseQueue {
    // Opening makes an empty file; only what had content is worth keeping for a look.
    if StoredFiles.size(of: indexPath) > 0 { setAside(indexPath) } else { unlink(indexPath) }
    unlink(indexPath + "-journal")
    let queue = try Self.queue(indexPath, isWritable: true)
    try queue.inTransaction(IndexSchema.create)
    return queue
  }

  private static func isSound(_ database: Database) throws -> Bool {
    try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok"
  }

  private static func queue(_ path: String, isWritable: Bool) throws -> DatabaseQueue {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(30)
    configuration.readonly = !isWritable
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func failure(_ error: any Error, _ path: String) -> StoreError {
    (error as? StoreError)
      ?? StoreError("the store's index '\(path)' cannot be used: \(error)")
  }
}

extension DatabaseQueue {
  /// One transaction that takes the write lock at its beginning, so that two processes wait for
  /// each other instead of failing.
  fileprivate func inTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try unsafeReentrantWrite { database in
      if database.isInsideTransaction { return try body(database) }
      var value: Value?
      try database.inTransaction(configuration.readonly ? .deferred : .immediate) {
        value = try body(database)
        KillPoint.beforeTransaction.pass()
        return .commit
      }
      KillPoint.afterTransaction.pass()
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return value
    }
  }
}

extension DatabaseError {
  /// Whether the file is no database, is damaged, or lacks a table.
  fileprivate var asksForAnotherIndex: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH].contains(resultCode)
  }
}
