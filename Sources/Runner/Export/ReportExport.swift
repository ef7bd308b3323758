import Foundation

/// Writes a finished report down in another form.
package struct ReportExport: Sendable {
  /// The report's folder.
  package let folder: String
  /// The experiment's name, for the names of files.
  package let name: String
  /// A sentence about a report that its experiment has outrun; nil when there is nothing to say.
  package let warning: String?

  /// Finds the report.
  ///
  /// - Parameter path: An experiment's file, or a report's folder.
  /// - Throws: `InputError` when there is no report yet.
  package init(of path: String) throws(InputError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      guard FileManager.default.fileExists(atPath: path + "/report.html") else {
        throw InputError(
          "'\(path)' holds no report.html; name an experiment's file or a report's folder")
      }
      folder = path
      name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
      warning = nil
      return
    }
    let file = try ExperimentFile(path: path)
    let place = ReportPlace.folder(for: file)
    guard FileManager.default.fileExists(atPath: place + "/report.html") else {
      throw InputError("'\(path)' has no report in '\(place)' yet; run it first: exp run \(path)")
    }
    (folder, name) = (place, file.name)
    let isOlder = Self.age(of: place + "/report.html") < Self.age(of: path)
    warning =
      isOlder ? "the report is older than '\(path)'; bring it up to date: exp run \(path)" : nil
  }

  private static func age(of path: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - format: As what.
  ///   - output: The file; nil takes the experiment's name in the working folder.
  /// - Returns: The file that was written.
  /// - Throws: `ExportError`; an older file stays as it was.
  package func write(_ format: ExportFormat, to output: String?) throws(ExportError) -> String {
    let target = output ?? (format == .png ? "\(name)-charts" : "\(name).\(format.rawValue)")
    switch format {
    case .html: try write(contents(of: "report.html"), to: target)
    case .csv: try write(contents(of: "metrics.csv"), to: target)
    case .md: try writeMarkdown(to: target)
    case .pdf: try write(PagePrinter.pdf(of: folder + "/report.html"), to: target)
    case .png: try writePictures(to: target)
    }
    return target
  }

  /// A folder with a picture for each of the report's scripts.
  private func writePictures(to target: String) throws(ExportError) {
    let scripts = chartFiles(".gp")
    guard !scripts.isEmpty else { throw ExportError("'\(folder)' has no charts") }
    try makeFolder(URL(fileURLWithPath: target))
    for script in scripts {
      let text = String(decoding: try contents(of: "charts/" + script), as: UTF8.self)
      let picture = "\(target)/\(script.dropLast(3)).png"
      try write(ChartPicture.png(of: text), to: picture)
    }
  }

  private func chartFiles(_ ending: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/charts")) ?? []
    return all.filter { $0.hasSuffix(ending) }.sorted()
  }

  private func makeFolder(_ place: URL) throws(ExportError) {
    do {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    } catch {
      throw ExportError(
        "cannot make the folder '\(place.lastPathComponent)': \(error.localizedDescription)")
    }
  }

  /// `NAME.md` with its charts in `NAME-charts`.
  private func writeMarkdown(to target: String) throws(ExportError) {
    let place = URL(fileURLWithPath: target)
    let charts = place.deletingPathExtension().lastPathComponent + "-charts"
    let text = String(decoding: try contents(of: "report.md"), as: UTF8.self)
    let chartFolder = place.deletingLastPathComponent().appending(path: charts)
    let drawings = chartFiles(".svg")
    if !drawings.isEmpty { try makeFolder(chartFolder) }
    for drawing in drawings {
      try write(
        try contents(of: "charts/" + drawing), to: chartFolder.appending(path: drawing).path)
    }
    let linked = text.replacingOccurrences(of: "](charts/", with: "](\(charts)/")
    try write(Data(linked.utf8), to: target)
  }

  private func contents(of file: String) throws(ExportError) -> Data {
    guard let data = FileManager.default.contents(atPath: folder + "/" + file) else {
      throw ExportError("'\(folder)/\(file)' cannot be read; write the report again: exp run")
    }
    return data
  }

  private func write(_ data: Data, to path: String) throws(ExportError) {
    do { try data.write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw ExportError(
        "cannot write '\(path)': \(error.localizedDescription); choose another place with -o")
    }
  }
}
