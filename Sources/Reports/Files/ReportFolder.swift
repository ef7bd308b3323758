import Foundation

/// Why a report could not be written.
package struct ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String
}

/// A report's folder; a file appears in it only when it is whole.
struct ReportFolder {
  var url: URL

  /// Makes the folder and the one for charts.
  func prepare() throws(ReportError) {
    do {
      try FileManager.default.createDirectory(
        at: url.appending(path: "charts"), withIntermediateDirectories: true)
    } catch {
      throw ReportError(
        description: "cannot make the folder \(url.path): \(error.localizedDescription); "
          + "name another with -o DIR")
    }
  }

  /// Writes a text under a temporary name beside the file and renames it.
  func write(_ text: String, to name: String) throws(ReportError) {
    let temporary = url.appending(path: ".\(name).part")
    let target = url.appending(path: name)
    do {
      try Data(text.utf8).write(to: temporary)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw ReportError(
        description: "cannot write \(target.path): \(error.localizedDescription)")
    }
    guard rename(temporary.path, target.path) == 0 else {
      throw ReportError(
        description: "cannot put \(target.path) in place: \(String(cString: strerror(errno)))")
    }
  }
}
