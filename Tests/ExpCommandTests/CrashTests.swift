import Foundation
import Testing

/// Whether a run that is killed ends in the same bytes as one that is left alone.
///
/// `make test-crash` kills it at every kill point and a hundred times at random, as `EXP_CRASH=100` says;
/// otherwise a sample of both takes less than two minutes.
@Suite("Killed at any moment, a run ends in the same bytes", .serialized)
struct CrashTests {
  /// Kill points with the passes at which they are hit; those of the sample are `true`.
  static let points: [(name: String, passes: [Int], isSampled: Bool)] = [
    ("before-write", [1, 40], false), ("after-write", [2, 70], true),
    ("before-flush", [3, 50], false), ("after-flush", [1, 90], false),
    ("before-rename", [2, 60], true), ("after-rename", [1, 80], false),
    ("before-transaction", [1, 20], true), ("after-transaction", [2, 25], false),
    ("before-checkpoint", [1, 20], false), ("after-checkpoint", [1, 30], true),
    ("before-removal", [1, 12], false), ("after-removal", [1, 15], true),
    ("before-chart", [1, 6], false), ("after-chart", [1, 9], true),
    ("before-report-file", [1, 4], true), ("after-report-file", [1, 5], false),
  ]

  /// How often a run is killed at random; nil for the sample.
  private static let randomKills = ProcessInfo.processInfo.environment["EXP_CRASH"].flatMap(
    Int.init)

  /// The kills at kill points: name and pass.
  static let kills = points.flatMap { point in
    (randomKills != nil ? point.passes : point.isSampled ? [point.passes[1]] : []).map {
      "\(point.name):\($0)"
    }
  }

  /// Shares of the undisturbed time after which a run is killed.
  static let moments: [Double] = {
    let count = randomKills ?? 4
    return (0..<count).map { (Double($0) + .random(in: 0..<1)) / Double(count) }
  }()

  /// A run that was left alone.
  private struct Undisturbed {
    var results: [String: Data]
    var seconds: Double
  }

  private static let undisturbed = Result {
    let program = try CrashExperiment.program()
    defer { program.remove() }
    let begin = Date()
    let outcome = try program.start(CrashExperiment.arguments).outcome()
    try #require(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let seconds = Date().timeIntervalSince(begin)
    print("crash experiment: \(seconds) s undisturbed")
    return Undisturbed(results: try CrashExperiment.results(of: program), seconds: seconds)
  }

  @Test("at a kill point", arguments: kills)
  func killPoint(_ kill: String) throws {
    let program = try CrashExperiment.program()
    defer { program.remove() }
    let killed = try program.start(
      CrashExperiment.arguments, environment: ["EXP_TEST_KILL": kill]
    ).outcome()
    #expect(killed.wasKilled && killed.status == SIGKILL, "\(kill) was not come by")
    try expectSameEnd(of: program, "killed at \(kill)")
  }

  @Test("at a random time", arguments: moments)
  func random(_ share: Double) throws {
    let program = try CrashExperiment.program()
    defer { program.remove() }
    let delay = share * (try Self.undisturbed.get().seconds)
    let running = try program.start(CrashExperiment.arguments)
    Thread.sleep(forTimeInterval: delay)
    running.killAtOnce()
    _ = try running.outcome()
    try expectSameEnd(of: program, "killed after \(delay) s")
  }

  /// Goes on, and compares everything with the undisturbed run.
  private func expectSameEnd(of program: Program, _ kill: String) throws {
    let expected = try Self.undisturbed.get().results
    let outcome = try program.start(CrashExperiment.arguments).outcome()
    try #require(outcome.status == 0, "\(kill): \(outcome.errors)\(outcome.output)")
    #expect(outcome.errors.isEmpty, "\(kill): \(outcome.errors)")
    let results = try CrashExperiment.results(of: program)
    let different = Set(results.keys).union(expected.keys).filter { results[$0] != expected[$0] }
    #expect(different.isEmpty, "\(kill): \(different.sorted())")
    for folder in [".exp/checkpoints", ".exp/temporary", ".exp/damaged"] {
      let left = try CrashExperiment.files(below: folder, of: program)
      #expect(left.isEmpty, "\(kill): \(folder) has \(left.keys.sorted())")
    }
  }

  @Test("goes on from its checkpoint, not from the start")
  func goesOn() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let arguments = ["run", "tiny.md", "-p", "updates=100000", "--seeds", "1"]
    let running = try program.start(arguments)
    #expect(try running.waits(for: "/100000 steps"))
    running.interrupt()
    let outcome = try running.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("ppo, seed 1 is kept at step "), "\(outcome.errors)")
    let again = try program.start(arguments)
    #expect(try again.waits(for: "ppo, seed 1 goes on from its checkpoint at step "))
    again.interrupt()
    #expect(try again.outcome().status == 130)
    let elsewhere = try program.start(
      arguments + ["--checkpoints", "never"], environment: ["EXP_NUMERICS": "portable"])
    #expect(try elsewhere.waits(for: "the checkpoint of ppo, seed 1 at step "))
    #expect(try elsewhere.waits(for: "the stage starts again"))
    elsewhere.interrupt()
    elsewhere.interrupt()
    #expect(try elsewhere.outcome().status == 130)
  }
}
