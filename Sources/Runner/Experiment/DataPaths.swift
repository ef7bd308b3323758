import Foundation

/// Decides which files an experiment may read.
///
/// A path written in the file must stay under the experiment's folder, links resolved: reading a
/// stranger's experiment shall not read the machine. A path that the user gave on the command line
/// counts as asked for, and is taken from the working directory.
package struct DataPaths: Sendable {
  /// The experiment's folder, absolute, links resolved.
  private let folder: String
  private let workingDirectory: String
  /// Values of parameters that came from the command line.
  private let given: Set<String>
  /// Further folders or files that the user allowed.
  private let allowed: [String]

  package init(
    folder: String, given: Set<String> = [], allowed: [String] = [],
    workingDirectory: String = FileManager.default.currentDirectoryPath
  ) {
    self.folder = Self.resolved(folder)
    self.given = given
    self.workingDirectory = workingDirectory
    self.allowed = allowed.map { Self.resolved(Self.absolute($0, from: workingDirectory)) }
  }

  /// The absolute path of a data file.
  ///
  /// - Throws: `DataPathError` when it may not be read, is missing, or is no file.
  package func resolve(_ path: String) throws(DataPathError) -> String {
    let isGiven = given.contains(path)
    let place = Self.resolved(Self.absolute(path, from: isGiven ? workingDirectory : folder))
    guard isGiven || ([folder] + allowed).contains(where: { Self.contains($0, place) }) else {
      throw .outside(path)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
      throw .missing(
        path, lookedIn: isGiven ? "the working directory" : "the experiment's folder")
    }
    guard !isFolder.boolValue else { throw .folder(path) }
    return place
  }

  private static func absolute(_ path: String, from folder: String) -> String {
    if path.hasPrefix("~/") { return (path as NSString).expandingTildeInPath }
    return path.hasPrefix("/") ? path : folder + "/" + path
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
