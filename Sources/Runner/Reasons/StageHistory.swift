import GRDB
import Planning

/// What the store's index remembers of a stage: what it was before, and what it cost.
struct StageHistory {
  let database: Database
  /// The experiment's name in the history.
  let experiment: String

  /// A stage that ran before.
  struct Earlier {
    var key: String
    var ingredients: String
  }

  /// The last state of exactly this key in this experiment.
  func lastState(of key: Digest, name: String, seed: Int) throws -> RunStage.State? {
    try String.fetchOne(
      database,
      sql: """
        SELECT state FROM runStage WHERE key = ? AND experiment = ? AND name = ? AND seed = ?
        ORDER BY run DESC LIMIT 1
        """, arguments: [key.hexadecimal, experiment, name, seed]
    ).flatMap(RunStage.State.init(rawValue:))
  }

  /// What a stage of this name was when it last had a result; with any seed when none is given.
  func last(name: String, seed: Int?, except key: Digest) throws -> Earlier? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT stage.key AS key, stage.ingredients AS ingredients
        FROM runStage JOIN stage ON stage.key = runStage.key
        WHERE runStage.experiment = ? AND runStage.name = ? AND runStage.seed = ifnull(?, runStage.seed)
          AND runStage.key <> ?
        ORDER BY runStage.run DESC LIMIT 1
        """, arguments: [experiment, name, seed, key.hexadecimal])
    return row.map { Earlier(key: $0["key"], ingredients: $0["ingredients"]) }
  }

  /// Stages of the same algorithm and seed, wherever they ran.
  func similar(algorithm: String, seed: Int, limit: Int = 5) throws -> [Earlier] {
    try Row.fetchAll(
      database,
      sql: "SELECT key, ingredients FROM stage WHERE algorithm = ? AND seed = ? LIMIT ?",
      arguments: [algorithm, seed, limit]
    ).map { Earlier(key: $0["key"], ingredients: $0["ingredients"]) }
  }

  /// What a key cost when it was last computed.
  func cost(of key: String) throws -> StageCost? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT seconds, memory FROM runStage WHERE key = ? AND state = 'computed'
        ORDER BY run DESC LIMIT 1
        """, arguments: [key])
    let tokens = try Double.fetchOne(
      database, sql: "SELECT value FROM metric WHERE stage = ? AND name = 'count/response_tokens'",
      arguments: [key])
    guard row != nil || tokens != nil else { return nil }
    return StageCost(
      seconds: row?["seconds"], memory: row?["memory"], responseTokens: tokens.map { Int($0) })
  }
}

/// What a stage needs, as far as it is known.
package struct StageCost: Sendable, Hashable {
  package var seconds: Double?
  /// Peak of the process's resident memory while it ran, in bytes.
  package var memory: Int?
  package var responseTokens: Int?

  /// The same for another number of steps.
  func scaled(by factor: Double) -> StageCost {
    StageCost(
      seconds: seconds.map { $0 * factor }, memory: memory,
      responseTokens: responseTokens.map { Int((Double($0) * factor).rounded()) })
  }
}
