import Foundation
import Reports

/// `exp digest`: one digest of everything in a report that two equal runs share.
package struct ReportDigest: Sendable, Hashable {
  /// Digests by file.
  package let files: [String: String]

  /// Reads a report's folder.
  ///
  /// - Throws: `InputError` when there is no report.
  package init(folder: String) throws(InputError) {
    let url = URL(fileURLWithPath: folder)
    guard let run = FileManager.default.contents(atPath: folder + "/run.json") else {
      throw InputError(
        "'\(folder)' is no report: it has no run.json; name a folder such as reports/quickstart")
    }
    var files = ReportDigests.files(in: url) { Digest(of: $0).hexadecimal }
    files["run.json"] = Digest(of: run).hexadecimal
    self.files = files
  }

  /// The digest of all files' digests and names.
  package var hexadecimal: String { Digest(of: lines).hexadecimal }

  /// Every file with its digest.
  package var lines: String {
    files.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }
}
