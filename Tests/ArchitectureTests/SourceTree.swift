import Foundation

/// The checkout that the tests run in, read as text.
enum SourceTree {
  /// The package's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Files below a folder of the package whose names end with one of the extensions.
  static func files(under folder: String, extensions: Set<String>) -> [URL] {
    let start = root.appending(path: folder)
    let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    var found: [URL] = []
    while let file = walk?.nextObject() as? URL {
      if extensions.contains(file.pathExtension) { found.append(file) }
    }
    return found.sorted { $0.path < $1.path }
  }

  static func text(of file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The file's path as it reads from the package's folder.
  static func relativePath(of file: URL) -> String {
    String(file.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))
  }

  /// The manifest's targets in their order, tests left out.
  static func targetsInOrder() throws -> [String] {
    let manifest = try text(of: root.appending(path: "Package.swift"))
    let sources = manifest.components(separatedBy: "let tests: [Target]")[0]
    let pattern = /\.(?:target|systemLibrary|executableTarget)\(\s*name: "([^"]+)"/
    return sources.matches(of: pattern).map { String($0.output.1) }
  }
}
