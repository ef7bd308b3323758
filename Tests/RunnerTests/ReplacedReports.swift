import Foundation

/// Reports that a run has written over since the last commit.
///
/// `make run` does that to the quickstart's. What must hold of committed reports is not asked of
/// those, and the tests say so. Outside of a repository all count as committed.
enum ReplacedReports {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Their names.
  static let names: Set<String> = {
    let names = changedPaths().compactMap { path in
      path.split(separator: "/").dropFirst().first.map(String.init)
    }
    for name in Set(names).sorted() {
      print("reports/\(name) is of a later run than the last commit; it is not looked at")
    }
    return Set(names)
  }()

  /// Paths under `reports` that differ from the last commit.
  private static func changedPaths() -> [Substring] {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "diff", "--name-only", "HEAD", "--", "reports"]
    git.currentDirectoryURL = root
    let pipe = Pipe()
    (git.standardOutput, git.standardError) = (pipe, FileHandle.nullDevice)
    guard (try? git.run()) != nil, let data = try? pipe.fileHandleForReading.readToEnd() else {
      return []
    }
    git.waitUntilExit()
    return git.terminationStatus == 0
      ? String(decoding: data, as: UTF8.self).split(separator: "\n") : []
  }
}
