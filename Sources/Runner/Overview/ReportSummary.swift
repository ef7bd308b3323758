import Foundation
import Reports
import Statistics

/// What a written report says of its experiment: verdicts, seeds, time, what it was made from.
struct ReportSummary: Sendable, Hashable {
  /// The experiment's Markdown at that time.
  var document: String
  /// Parameters that were set on the command line.
  var parameters: [String: String]
  var seeds: [Int]
  var verdicts: [Verdict]
  /// Stages × seeds without a result.
  var missing: Int
  /// Nil when the provenance does not say how long all stages took.
  var time: ReportTime?

  private struct RunFile: Decodable {
    struct Claim: Decodable { var verdict: Verdict }
    struct Recipe: Decodable {
      var document: String
      var parameters: [String: String]
    }
    var seeds: [Int]
    var claims: [Claim]
    var failures: [StageFailure]
    var recipe: Recipe
  }

  /// Reads a report's folder; nil when there is no report.
  ///
  /// - Throws: `InputError` when the report is damaged, or of a version that wrote less down.
  init?(folder: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: folder + "/run.json") else { return nil }
    guard let run = try? JSONDecoder().decode(RunFile.self, from: data) else {
      throw InputError(
        "'\(folder)/run.json' cannot be understood: it is damaged, or of a version of exp that "
          + "wrote less down; run the experiment again")
    }
    (document, parameters) = (run.recipe.document, run.recipe.parameters)
    (seeds, missing) = (run.seeds, run.failures.count)
    verdicts = run.claims.map(\.verdict)
    time = FileManager.default.contents(atPath: folder + "/provenance.json")
      .flatMap { try? JSONDecoder().decode(Provenance.self, from: $0) }
      .flatMap(ReportTime.init)
  }

  /// How many claims hold, and what became of the others.
  var claims: String {
    let text = Self.text(of: verdicts)
    return missing == 0 ? text : "\(text); incomplete"
  }

  /// `9 of 12 claims, 1 does not hold, 2 undecided`.
  static func text(of verdicts: [Verdict]) -> String {
    guard !verdicts.isEmpty else { return "no claims" }
    var parts = ["\(verdicts.count { $0 == .holds }) of \(verdicts.count)"]
    let failed = verdicts.count { $0 == .doesNotHold }
    let open = verdicts.count { $0 == .undecided }
    if failed > 0 { parts.append("\(failed) \(failed == 1 ? "does" : "do") not hold") }
    if open > 0 { parts.append("\(open) undecided") }
    return parts.joined(separator: ", ")
  }
}

/// How long a report's run took.
struct ReportTime: Sendable, Hashable {
  var seconds: Double
  /// Whether it is summed up from stages, since some were not computed by that run.
  var isSummedUp: Bool

  /// The wall time of a run that computed everything, else the stages' times over those at once.
  init?(_ provenance: Provenance) {
    isSummedUp = provenance.stages.contains(where: \.wasReused)
    guard isSummedUp else {
      seconds = provenance.wallSeconds
      return
    }
    let times = provenance.stages.map(\.seconds)
    guard times.allSatisfy({ $0 > 0 }), let longest = times.max() else { return nil }
    let width = provenance.machine.first { $0.name == "stages at once" }.flatMap { Int($0.value) }
    seconds = max(longest, times.reduce(0, +) / Double(max(1, width ?? 1)))
  }

  var text: String { (isSummedUp ? "≈ " : "") + Self.text(of: seconds) }

  /// `48 s`, `14 min`, `2 h 5 min`.
  static func text(of seconds: Double) -> String {
    if seconds < 100 { return "\(Int(seconds.rounded())) s" }
    let minutes = Int((seconds / 60).rounded())
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
