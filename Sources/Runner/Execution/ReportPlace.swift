import Foundation

/// Where a report goes when the user names no folder.
package enum ReportPlace {
  /// `reports/NAME` beside the experiment's folder where that `reports` exists, else below the
  /// working directory: `experiments/dpo.md` → `reports/dpo`.
  package static func folder(for file: ExperimentFile) -> String {
    let neighbour = URL(fileURLWithPath: file.folder).deletingLastPathComponent()
      .appending(path: "reports").path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: neighbour, isDirectory: &isFolder), isFolder.boolValue
    {
      return shortened(neighbour + "/" + file.name)
    }
    return "reports/" + file.name
  }

  /// A path as it reads from the working directory, where it lies below.
  static func shortened(_ path: String) -> String {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().path
    return path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }
}
