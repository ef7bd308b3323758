import Foundation

/// The commit of the repository that holds an experiment.
package struct GitState: Sendable, Hashable, Codable {
  package var commit: String
  /// Whether files that git knows differ from the commit.
  package var isDirty: Bool

  /// The state of the repository around a folder; nil without git or outside of a repository.
  package init?(around folder: String) {
    guard let head = Subprocess.run("git", ["rev-parse", "HEAD"], in: folder), head.status == 0,
      let status = Subprocess.run(
        "git", ["status", "--porcelain", "--untracked-files=no"], in: folder)
    else { return nil }
    commit = head.output.trimmingCharacters(in: .whitespacesAndNewlines)
    isDirty = status.status != 0 || !status.output.isEmpty
  }
}
