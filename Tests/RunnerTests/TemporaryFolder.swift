import Foundation

/// A folder for one test; it goes away with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "exp-test-\(UInt64.random(in: .min ... .max))"
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Every file below the folder, as relative paths in order.
  func files(below folder: String = "") -> [String] {
    let walk = FileManager.default.enumerator(atPath: path + "/" + folder)
    var found: [String] = []
    while let name = walk?.nextObject() as? String {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: path + "/" + folder + "/" + name, isDirectory: &isFolder)
      if !isFolder.boolValue { found.append(name) }
    }
    return found.sorted()
  }
}
