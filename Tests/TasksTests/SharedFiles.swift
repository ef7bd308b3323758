import Foundation
import Testing

/// The folder of shared references, which is not part of the repository.
enum SharedFiles {
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["EXP_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return fixtures.appendingPathComponent("../../../shared").standardizedFileURL
  }()

  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  static var areMissing: Bool { !FileManager.default.fileExists(atPath: root.path) }
  static let skipMessage: Comment = "needs the shared references: set EXP_SHARED to their folder"
}
