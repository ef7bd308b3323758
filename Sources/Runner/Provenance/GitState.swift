import Foundation

/// The commit of the repository that holds an experiment.
package struct GitState: Sendable, Hashable, Codable {
  package var commit: String
  /// Whether files that git knows differ from the commit.
  package var isDirty: Bool

  /// The state of the repository around a folder; nil without git or outside of a repository.
  package init?(around folder: String) {
    let status = Subprocess.run(
      "git", ["status", "--porcelain=v2", "--branch", "--untracked-files=no"], in: folder)
    guard let status, status.status == 0 else { return nil }
    let lines = status.output.split(separator: "\n")
    let head = "# branch.oid "
    guard let line = lines.first(where: { $0.hasPrefix(head) }), !line.hasSuffix("(initial)")
    else { return nil }
    commit = String(line.dropFirst(head.count))
    isDirty = lines.contains { !$0.hasPrefix("# ") }
  }
}
