import Foundation
import Models
import Testing

/// Files of the folder of shared references, which is not part of the repository.
enum SharedFiles {
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["EXP_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.appendingPathComponent("../shared").standardizedFileURL
  }()

  static var areMissing: Bool { !FileManager.default.fileExists(atPath: root.path) }
  static let skipMessage: Comment = "needs the shared references: set EXP_SHARED to their folder"

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent(path))
  }

  static func json(_ path: String) throws -> JSON { try JSON(parsing: data(path)) }

  static func text(_ path: String) throws -> String {
    String(decoding: try data(path), as: UTF8.self)
  }

  static func bytePairs(_ path: String) throws -> BytePairTokenizer {
    try BytePairTokenizer(file: json(path))
  }
}
