import Foundation
import Notebook
import Planning
import Runner
import Testing

/// What can be said of the committed reports without running them again, as `exp verify` does.
@Suite("Committed reports")
struct CommittedReportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let names =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "reports").path)) ?? [])
    .filter { !ReplacedReports.names.contains($0) }.sorted()

  /// `run.json`, as far as it is looked at.
  private struct Run: Decodable {
    struct Claim: Decodable { var verdict: String }
    struct Field: Decodable { var name, value: String }
    struct Failure: Decodable { var message: String }
    struct Recipe: Decodable {
      var name, document: String
      var parameters: [String: String]
      var files: [String: String]
    }
    var claims: [Claim]
    var failures: [Failure]
    var fingerprint: [Field]
    var recipe: Recipe
  }

  private func run(_ name: String) throws -> Run {
    let file = Self.root.appending(path: "reports/\(name)/run.json")
    return try JSONDecoder().decode(Run.self, from: Data(contentsOf: file))
  }

  private func experiment(_ name: String) throws -> String {
    try String(
      contentsOf: Self.root.appending(path: "experiments/\(name).md"), encoding: .utf8)
  }

  @Test("are of the committed file, as it stands, whole, and untouched", arguments: names)
  func match(name: String) throws {
    let run = try run(name)
    let isSame = try run.recipe.document == experiment(name)
    #expect(isSame, "experiments/\(name).md has changed; run it again with EXP_NUMERICS=portable")
    #expect(run.recipe.name == name && run.recipe.parameters.isEmpty && run.failures.isEmpty)
    let digest = try ReportDigest(folder: Self.root.appending(path: "reports/\(name)").path)
    #expect(digest.files.filter { $0.key != "run.json" } == run.recipe.files)
  }

  @Test("have numerics that other machines can repeat", arguments: names)
  func numerics(name: String) throws {
    let fields = try run(name).fingerprint.map { "\($0.name) \($0.value)" }
    #expect(fields.contains("instruction set avx2"), "\(fields); set EXP_NUMERICS=portable")
    #expect(fields.contains { $0.hasPrefix("OpenBLAS ") && $0.hasSuffix(" Haswell") })
  }

  @Test("leave at most a third of their claims undecided", arguments: names)
  func verdicts(name: String) throws {
    let claims = try run(name).claims
    let open = claims.count { $0.verdict == "undecided" }
    #expect(3 * open <= claims.count, "\(open) of \(claims.count)")
  }

  /// The published comparisons, as the Makefile names them.
  static let comparisons: [String] = {
    let text = (try? String(contentsOf: root.appending(path: "Makefile"), encoding: .utf8)) ?? ""
    guard let list = text.firstMatch(of: /experiments\/%\.md,([^)]*)\)/)?.output.1 else {
      return []
    }
    return list.split { $0.isWhitespace || $0 == "\\" }.map(String.init)
  }()

  @Test("of published comparisons name question and paper, and their file has a scale")
  func published() throws {
    #expect(Self.comparisons.count == 12)
    for name in Self.comparisons where Self.names.contains(name) {
      let path = Self.root.appending(path: "experiments/\(name).md").path
      let experiment = try Experiment(ExperimentRequest(path: path))
      let matter = experiment.document.frontMatter
      #expect(matter.question?.hasSuffix("?") == true && !matter.papers.isEmpty, "\(name)")
      let parameters = try experiment.validPlan().parameters.map(\.name)
      #expect(parameters.contains("scale"), "\(name)")
    }
  }
}
