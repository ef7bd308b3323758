import Foundation
import Reports

/// Tells whether the report on the disk is the one that a run would write again.
///
/// A run that computes nothing leaves such a report alone, with the provenance of the run that made
/// it. What is known of a report is a sealed file in the store's `reports/`; where it is missing or
/// anything differs, the report is written.
struct StandingReport {
  private struct Stamp: Codable {
    /// What the report was made from.
    var source: Digest
    /// The digest of what came of it.
    var report: Digest
    var claims: [ClaimOutcome]
  }

  private let store: Store
  private let folder: String
  private let source: Digest
  private let path: String
  private let hasComputed: Bool

  /// Describes what a report is made from; nil for an incomplete run and without a store.
  init?(
    _ ending: ExperimentRun.Ending, of preparation: Preparation, folder: String, git: GitState?
  ) {
    guard let store = preparation.store, ending.isComplete, ending.left.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let recipe = try? encoder.encode(preparation.recipe(objects: ending.objects)) else {
      return nil
    }
    let programs = ["/proc/self/exe", "gnuplot", "blahtexml"].map {
      Subprocess.identity($0) ?? "none"
    }
    let state = git.map { "\($0.commit) \($0.isDirty)" } ?? "no commit"
    let numerics = CanonicalJSON(preparation.fingerprint).compact
    source = Digest(
      of: (programs + [state, numerics, String(decoding: recipe, as: UTF8.self)])
        .joined(separator: "\n"))
    self.store = store
    self.folder = folder
    path =
      "\(store.root)/reports/\(Digest(of: URL(fileURLWithPath: folder).path).hexadecimal)"
    hasComputed = !ending.seconds.isEmpty
  }

  /// The claims of the standing report; nil when it has to be written.
  var claims: [ClaimOutcome]? {
    guard !hasComputed, let data = FileManager.default.contents(atPath: path),
      let body = SealedFile.opened(data),
      let stamp = try? JSONDecoder().decode(Stamp.self, from: body), stamp.source == source,
      FileManager.default.fileExists(atPath: folder + "/provenance.json"),
      report == stamp.report
    else { return nil }
    return stamp.claims
  }

  /// Remembers a report that was just written; one that cannot be remembered is written again.
  func keep(_ claims: [ClaimOutcome]) {
    guard store.isWritable, let report,
      let body = try? JSONEncoder().encode(Stamp(source: source, report: report, claims: claims))
    else { return }
    try? store.place(SealedFile.sealed(body), at: path)
  }

  /// The digest of the report on the disk.
  private var report: Digest? {
    (try? ReportDigest(folder: folder)).flatMap { Digest(hexadecimal: $0.hexadecimal) }
  }
}
