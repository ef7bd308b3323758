import Foundation
import GRDB

/// The history of runs: one file each, and rows of the index.
extension Store {
  /// Writes a run down, again when something changed.
  ///
  /// - Throws: `StoreError` when it cannot be written.
  package func record(_ entry: RunEntry) throws(StoreError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let data: Data
    do { data = try encoder.encode(entry) } catch {
      throw StoreError("cannot encode a run: \(error)")
    }
    try place(SealedFile.sealed(data), at: runPath(entry.id))
    try? withIndex { database in try entry.index(in: database) }
  }

  /// Reads a run; nil when there is none or its file is damaged, which is then set aside.
  package func runEntry(_ id: String) -> RunEntry? {
    let path = runPath(id)
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    guard let body = SealedFile.opened(data),
      let entry = try? JSONDecoder().decode(RunEntry.self, from: body)
    else {
      setAside(path)
      return nil
    }
    return entry
  }

  /// Identifiers of all runs, oldest first.
  package func runIdentifiers() -> [String] {
    names(in: "runs").compactMap { name in
      name.hasSuffix(".json") ? String(name.dropLast(".json".count)) : nil
    }.sorted()
  }

  /// Runs as the index has them, oldest first; of one experiment when it is named.
  ///
  /// - Throws: `StoreError` when the index cannot be used.
  package func indexedRuns(of experiment: String? = nil) throws(StoreError) -> [RunEntry] {
    let rows = try withIndex { database in
      try Row.fetchAll(
        database,
        sql:
          "SELECT id, body, digest FROM run WHERE experiment = ifnull(?, experiment) ORDER BY id",
        arguments: [experiment]
      ).map { (id: $0["id"] as String, body: $0["body"] as String, digest: $0["digest"] as String) }
    }
    return rows.compactMap { row in
      if Digest(of: row.body).hexadecimal == row.digest,
        let entry = try? JSONDecoder().decode(RunEntry.self, from: Data(row.body.utf8))
      {
        return entry
      }
      return runEntry(row.id)
    }
  }

  /// A stage as the index has it; one whose rows are damaged is read from its files.
  ///
  /// - Throws: `StoreError` when the index cannot be used.
  package func indexedStage(_ key: String) throws(StoreError) -> IndexedStage? {
    if let stage = try withIndex({ database in try IndexedStage(key, from: database) }) {
      return stage
    }
    return indexedStage(fromFileOf: key)
  }

  func runPath(_ id: String) -> String { "\(root)/runs/\(id).json" }

  /// An experiment's name in the history.
  package func name(of file: ExperimentFile) -> String {
    let path = file.folder + "/" + file.fileName
    let parent = URL(fileURLWithPath: root).deletingLastPathComponent().resolvingSymlinksInPath()
      .path
    return path.hasPrefix(parent + "/") ? String(path.dropFirst(parent.count + 1)) : path
  }
}

extension RunEntry {
  /// A new identifier: the time, and digits that tell two runs of one second apart.
  package static func identifier(at date: Date) -> String {
    var time = time_t(date.timeIntervalSince1970)
    var parts = tm()
    gmtime_r(&time, &parts)
    func padded(_ value: Int32) -> String { (value < 10 ? "0" : "") + String(value) }
    let suffix = String(UInt16.random(in: 0x1000 ... .max), radix: 16)
    return "\(parts.tm_year + 1900)\(padded(parts.tm_mon + 1))\(padded(parts.tm_mday))-"
      + "\(padded(parts.tm_hour))\(padded(parts.tm_min))\(padded(parts.tm_sec))-\(suffix)"
  }

  func index(in database: Database) throws {
    try Self.forget(id, in: database)
    let body = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    try database.cachedStatement(
      sql: "INSERT INTO run VALUES (?, ?, ?, ?)"
    ).execute(arguments: [id, experiment, body, Digest(of: body).hexadecimal])
    for (position, stage) in stages.enumerated() {
      try database.cachedStatement(
        sql: "INSERT INTO runStage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        id, position, experiment, stage.name, stage.seed, stage.key, stage.state.rawValue,
        stage.seconds, stage.memory,
      ])
    }
  }

  static func forget(_ id: String, in database: Database) throws {
    try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
    try database.execute(sql: "DELETE FROM runStage WHERE run = ?", arguments: [id])
  }
}
