import Foundation
import GRDB
import Recording

/// A finished stage as the index knows it: what its key was made of, its files, its last values.
package struct IndexedStage: Sendable, Hashable {
  package var key: String
  /// What the key was made of, as canonical JSON.
  package var ingredients: String
  /// The parts of the result by name.
  package var artifacts: [String: StoredObject]
  /// The last recorded value of each metric.
  package var metrics: [String: LastValue]

  /// A value and the step that it was recorded at.
  package struct LastValue: Sendable, Hashable {
    package var step: Int
    package var value: Double
  }

  /// Reads what the index keeps of a stage; without a readable record it has no values.
  init(_ stage: StoredStage, in store: Store) {
    key = stage.key.hexadecimal
    ingredients = stage.ingredients
    artifacts = stage.objects
    metrics = [:]
    guard let record = try? StoredResult.record(of: stage, in: store) else { return }
    for (name, series) in record.series {
      guard let step = series.steps.last, let value = series.last else { continue }
      metrics[name] = LastValue(step: step, value: value)
    }
  }

  func insert(in database: Database) throws {
    try Self.remove(key, in: database)
    // SQLite reads the JSON, much faster than an unoptimised build could.
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO stage
        SELECT key, ingredients,
          ifnull(CASE WHEN json_valid(ingredients) THEN ingredients ->> '$.algorithm.type' END, ''),
          ifnull(CASE WHEN json_valid(ingredients) THEN ingredients ->> '$.seed' END, 0),
          digest, 1
        FROM (SELECT ? AS key, ? AS ingredients, ? AS digest)
        """
    ).execute(arguments: [key, ingredients, digest.hexadecimal])
    try Self.insert(
      artifacts.map { name, object in [key, name, object.digest.hexadecimal, object.size] },
      into: "artifact", database)
    try Self.insert(
      metrics.map { name, last in [key, name, last.step, last.value.isNaN ? nil : last.value] },
      into: "metric", database)
  }

  /// Writes rows of four columns in one statement: what a statement costs is mostly its own.
  private static func insert(
    _ rows: [[(any DatabaseValueConvertible)?]], into table: String, _ database: Database
  ) throws {
    guard !rows.isEmpty else { return }
    let places = Array(repeating: "(?, ?, ?, ?)", count: rows.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) VALUES \(places)")
      .execute(arguments: StatementArguments(rows.flatMap { $0 }))
  }

  /// Reads a stage; nil when there is none, or when its rows are not what was written.
  package init?(_ key: String, from database: Database) throws {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT ingredients, digest FROM stage WHERE key = ? AND isStored",
        arguments: [key])
    else { return nil }
    self.key = key
    ingredients = row["ingredients"]
    (artifacts, metrics) = ([:], [:])
    for row in try Row.fetchAll(
      database, sql: "SELECT name, digest, size FROM artifact WHERE stage = ?", arguments: [key])
    {
      guard let digest = Digest(hexadecimal: row["digest"]) else { return nil }
      artifacts[row["name"]] = StoredObject(digest: digest, size: row["size"])
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT name, step, value FROM metric WHERE stage = ?", arguments: [key])
    {
      let value: Double? = row["value"]
      metrics[row["name"]] = LastValue(step: row["step"], value: value ?? .nan)
    }
    guard digest.hexadecimal == row["digest"] else { return nil }
  }

  /// Keeps what a key was made of, for reasons, and drops what belonged to its result.
  static func forget(_ key: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE stage SET isStored = 0 WHERE key = ?", arguments: [key])
    try remove(key, in: database)
  }

  private static func remove(_ key: String, in database: Database) throws {
    for table in ["artifact", "metric"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE stage = ?")
        .execute(arguments: [key])
    }
  }

  /// The digest of all rows of the stage: a byte of the database that flipped is noticed.
  private var digest: Digest {
    var text = key + "\n" + ingredients + "\n"
    for (name, object) in artifacts.sorted(by: { $0.key < $1.key }) {
      text += "\(name) \(object.digest) \(object.size)\n"
    }
    for (name, last) in metrics.sorted(by: { $0.key < $1.key }) {
      text += "\(name) \(last.step) \(last.value)\n"
    }
    return Digest(of: text)
  }
}
