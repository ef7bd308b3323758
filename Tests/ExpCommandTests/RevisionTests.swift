import Foundation
import Testing

/// Trains every type of the vocabulary for three steps under portable numerics and compares the
/// results with those that were written down.
///
/// `RECORD_SNAPSHOTS=1` writes them down anew, and still fails.
@Suite("Changed mathematics needs a new revision")
struct RevisionTests {
  private struct Recorded: Codable, Equatable {
    /// Revisions of everything that the result depends on.
    var revisions: [String: Int]
    /// Digest of record and parameters.
    var digest: String
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/revisions")
  private static let file = fixtures.appending(path: "revisions.json")

  @Test("no result of three steps changes while its revisions stay")
  func revisions() throws {
    let program = try Program()
    defer { program.remove() }
    for name in ["every-type.md", "pairs.jsonl", "log.jsonl"] {
      try FileManager.default.copyItem(
        at: Self.fixtures.appending(path: name), to: program.folder.appending(path: name))
    }
    try everyTypeIsTried(program)
    let allowed = try plannedTokens(program, allowed: true)
    let outcome = try program.run(
      "run", "every-type.md", "-q", "-k", environment: ["EXP_NUMERICS": "portable"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let sampled = try plannedTokens(program, allowed: false)
    for (stage, tokens) in allowed {
      #expect((sampled[stage] ?? 0) <= tokens, "\(stage) samples more than the plan allows")
      #expect(sampled[stage, default: 0] > 0 || tokens == 0, "\(stage) samples nothing")
    }
    #expect(allowed.values.count { $0 > 0 } > 12)
    let found = try results(program)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(found).write(to: Self.file)
      Issue.record("revisions.json was written anew; read what changed before you commit it")
      return
    }
    let recorded = try JSONDecoder().decode(
      [String: Recorded].self, from: Data(contentsOf: Self.file))
    #expect(recorded.keys.sorted() == found.keys.sorted(), "record revisions.json anew")
    for (stage, before) in recorded.sorted(by: { $0.key < $1.key }) {
      guard let now = found[stage], now != before else { continue }
      let raised = now.revisions.filter { before.revisions[$0.key] != $0.value }.keys.sorted()
      #expect(
        !raised.isEmpty,
        """
        the result of '\(stage)' changed and no revision did: raise 'revision' of the type whose \
        mathematics changed (or Evaluation.revision, or NumericFingerprint.currentRevision), then \
        record revisions.json anew
        """)
      #expect(
        raised.isEmpty, "'\(stage)': \(raised) has a new revision; record revisions.json anew")
    }
  }

  /// Response tokens by stage, as `exp plan` has them.
  private func plannedTokens(_ program: Program, allowed: Bool) throws -> [String: Double] {
    struct Forecast: Decodable {
      struct Stage: Decodable {
        var stage: String
        var responseTokens: Double?
        var allowedResponseTokens: Double?
      }
      var stages: [Stage]
    }
    let text = try program.run(
      "plan", "every-type.md", "--json", environment: ["EXP_NUMERICS": "portable"]
    ).output
    let stages = try JSONDecoder().decode(Forecast.self, from: Data(text.utf8)).stages
    return stages.reduce(into: [:]) { tokens, stage in
      tokens[stage.stage] =
        allowed ? stage.allowedResponseTokens : stage.responseTokens
    }
  }

  /// A type that is new must be added to the experiment.
  private func everyTypeIsTried(_ program: Program) throws {
    let text = try program.text(of: "every-type.md")
    let vocabulary = try program.run("vocabulary", "--json").output
    let types = try #require(
      try JSONSerialization.jsonObject(with: Data(vocabulary.utf8)) as? [[String: Any]])
    #expect(types.count > 50)
    for type in types {
      let name = try #require(type["name"] as? String)
      #expect(text.contains("\(name)("), "every-type.md does not try \(name)")
    }
  }

  /// Results by stage, from `run.json` and the store's keys.
  private func results(_ program: Program) throws -> [String: Recorded] {
    struct Run: Decodable {
      struct Recipe: Decodable { var results: [Result] }
      struct Result: Decodable {
        var stage: String
        var key: String
        var parts: [String: String]
      }
      var recipe: Recipe
    }
    let run = try JSONDecoder().decode(
      Run.self, from: Data(program.text(of: "reports/every-type/run.json").utf8))
    var found: [String: Recorded] = [:]
    for result in run.recipe.results {
      let stage = try program.text(
        of: ".exp/stages/\(result.key.prefix(2))/\(result.key.dropFirst(2))")
      let body = try #require(
        try JSONSerialization.jsonObject(with: Data(stage.dropFirst(65).utf8)) as? [String: Any])
      let ingredients = try JSONSerialization.jsonObject(
        with: Data((body["ingredients"] as? String ?? "").utf8))
      var revisions: [String: Int] = [:]
      collect(ingredients, "", &revisions)
      found[result.stage] = Recorded(
        revisions: revisions,
        digest: result.parts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.prefix(16))" }
          .joined(separator: ", "))
    }
    return found
  }

  /// Every revision in a key, by the type that it belongs to.
  private func collect(_ value: Any, _ name: String, _ revisions: inout [String: Int]) {
    guard let members = value as? [String: Any] else { return }
    let own = members["type"] as? String ?? name
    for (key, member) in members {
      if key == "revision" || key == "kernelRevision", let revision = member as? Int {
        revisions[own.isEmpty ? key : own] = revision
      } else {
        collect(member, key, &revisions)
      }
    }
  }
}
