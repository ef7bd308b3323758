import GRDB

/// The tables of the index.
enum IndexSchema {
  /// Raised when a table changes; an index of another version is made again from the files.
  static let version = 1

  static let file = "index.sqlite"

  /// Makes the tables in an empty database.
  static func create(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE stage (
          key TEXT PRIMARY KEY, ingredients TEXT NOT NULL, algorithm TEXT NOT NULL,
          seed INTEGER NOT NULL, digest TEXT NOT NULL, isStored BOOLEAN NOT NULL DEFAULT 1
        ) WITHOUT ROWID;
        CREATE TABLE artifact (
          stage TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL,
          PRIMARY KEY (stage, name)
        ) WITHOUT ROWID;
        CREATE TABLE metric (
          stage TEXT NOT NULL, name TEXT NOT NULL, step INTEGER NOT NULL, value DOUBLE,
          PRIMARY KEY (stage, name)
        ) WITHOUT ROWID;
        CREATE TABLE run (
          id TEXT PRIMARY KEY, experiment TEXT NOT NULL, body TEXT NOT NULL, digest TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE runStage (
          run TEXT NOT NULL, position INTEGER NOT NULL, experiment TEXT NOT NULL,
          name TEXT NOT NULL, seed INTEGER NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL,
          seconds DOUBLE, memory INTEGER,
          PRIMARY KEY (run, position)
        ) WITHOUT ROWID;
        CREATE INDEX stageByAlgorithm ON stage (algorithm, seed);
        CREATE INDEX runByExperiment ON run (experiment, id);
        CREATE INDEX runStageByName ON runStage (experiment, name, seed, run);
        CREATE INDEX runStageByKey ON runStage (key, run);
        PRAGMA user_version = \(version);
        """)
  }

  /// Whether the database has these tables.
  static func isCurrent(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") == version
  }
}
