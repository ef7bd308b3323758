import Foundation

/// An experiment's file as read from disk, before anything is understood of it.
package struct ExperimentFile: Sendable, Hashable {
  /// The path as the user wrote it, for messages.
  package let path: String
  /// The file's name without its ending: the experiment's name.
  package let name: String
  /// The file's name.
  package var fileName: String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().lastPathComponent
  }
  /// The folder that holds it, absolute, links resolved.
  package let folder: String
  /// The file's content; whether it is text is for the document's reader to say.
  package let bytes: [UInt8]

  /// Larger files are not read at all.
  static let largestSize = 64 << 20

  /// A file whose content is already there.
  ///
  /// - Parameters:
  ///   - name: The experiment's name.
  ///   - folder: Where its data are looked for.
  ///   - text: Its Markdown.
  package init(name: String, folder: String, text: String) {
    self.name = name
    self.folder = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    path = name + ".md"
    bytes = Array(text.utf8)
  }

  /// Reads a file.
  ///
  /// - Throws: `InputError` when it is missing, a folder, unreadable or no ordinary file.
  package init(path: String) throws(InputError) {
    self.path = path
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    folder = url.deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw InputError("there is no file '\(path)'" + Self.neighbours(of: path))
    }
    guard !isFolder.boolValue else {
      throw InputError(
        "'\(path)' is a folder; name the experiment's Markdown file"
          + Self.listed(Self.experiments(in: url.path), "in it"))
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw InputError("'\(path)' is no ordinary file; name the experiment's Markdown file")
    }
    let size = attributes?[.size] as? Int ?? 0
    guard size <= Self.largestSize else {
      throw InputError("'\(path)' has \(size) bytes, which is no experiment; name a Markdown file")
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw InputError("'\(path)' cannot be read; check its permissions")
    }
    bytes = Array(data)
  }

  private static func experiments(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }

  /// What the user may have meant: the file with the ending, or the folder's experiments.
  private static func neighbours(of path: String) -> String {
    if FileManager.default.fileExists(atPath: path + ".md") {
      return "; did you mean '\(path).md'?"
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return listed(experiments(in: folder), "in that folder")
  }

  private static func listed(_ names: [String], _ place: String) -> String {
    names.isEmpty ? "" : "; \(place): \(names.prefix(8).joined(separator: ", "))"
  }
}
