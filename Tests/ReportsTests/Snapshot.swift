import Foundation
import Testing

/// Compares a text with the file that was recorded for it.
///
/// `RECORD_SNAPSHOTS=1` writes the file and fails all the same, so that nobody forgets it on.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no snapshot \(name); RECORD_SNAPSHOTS=1 makes it", sourceLocation: sourceLocation)
    return
  }
  guard text != expected else { return }
  let found = text.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let index = line ?? min(found.count, wanted.count)
  Issue.record(
    """
    \(name) differs from its snapshot at line \(index + 1)
    expected: \(index < wanted.count ? wanted[index] : "(end)")
    found:    \(index < found.count ? found[index] : "(end)")
    """, sourceLocation: sourceLocation)
}

/// A folder that is removed when the test ends.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "exp-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
