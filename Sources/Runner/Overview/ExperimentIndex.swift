import Foundation
import Notebook

/// `exp index`: a page that says what a folder's experiments ask, and what their reports found.
///
/// It is a function of the experiments' files and of the reports beside them; nothing is run, and
/// no clock is read but those that the reports recorded.
package struct ExperimentIndex: Sendable {
  /// The page's first line; a file without it is somebody's own.
  static let mark =
    "<!-- Written by 'exp index' from the experiments and their reports; not by hand. -->"

  private let entries: [IndexEntry]

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: Where the experiments lie.
  ///   - page: Where the page will lie, for its links.
  /// - Throws: `InputError` when the folder cannot be read, or a report in it is damaged.
  package init(folder: String, page: String) throws(InputError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputError("there is no folder '\(folder)'; name the one that holds the experiments")
    }
    let place = URL(fileURLWithPath: page).deletingLastPathComponent()
    var entries: [IndexEntry] = []
    for name in names.sorted() where name.hasSuffix(".md") && name != "README.md" {
      let file = try ExperimentFile(path: folder + "/" + name)
      if let entry = try IndexEntry(file, linkedFrom: place) { entries.append(entry) }
    }
    guard !entries.isEmpty else {
      throw InputError("'\(folder)' holds no experiment: no Markdown file with a Swift cell")
    }
    self.entries = entries
  }

  /// Writes the page.
  ///
  /// - Throws: `InputError` when there is another page of that name, or it cannot be written.
  package func write(to page: String) throws(InputError) {
    if let standing = try? String(contentsOfFile: page, encoding: .utf8),
      !standing.hasPrefix(Self.mark)
    {
      throw InputError(
        "'\(page)' was not written by exp index and is left as it is; name another file with -o")
    }
    do {
      try text.write(toFile: page, atomically: true, encoding: .utf8)
    } catch {
      throw InputError("cannot write '\(page)': \(error.localizedDescription)")
    }
  }

  /// The page.
  package var text: String {
    let reported = entries.filter { $0.report != nil }
    var text = Self.mark + "\n\n# Experiments\n"
    if !reported.isEmpty {
      text += "\n| experiment | question | paper | claims held | seeds | time |\n"
      text += "|---|---|---|---|---:|---:|\n"
      text += reported.map(\.row).joined()
      text += "\n\(Self.sum(of: reported.compactMap(\.report)))\n\n\(Self.explanation)\n"
    }
    let others = entries.filter { $0.report == nil }
    if !others.isEmpty {
      text += "\n## Without a report here\n\n" + others.map(\.line).joined()
    }
    return text
  }

  private static let explanation = """
    A claim is held when the whole 95 % interval lies on the side that it asserts. Time is that of the run which wrote the report, on
    the machine that the report names; with ≈ it is summed up from the stages, some of which were computed by an earlier run.
    """

  private static func sum(of reports: [ReportSummary]) -> String {
    let verdicts = reports.flatMap(\.verdicts)
    let seconds = reports.compactMap(\.time?.seconds).reduce(0, +)
    return "\(reports.count) report\(reports.count == 1 ? "" : "s"): "
      + "\(ReportSummary.text(of: verdicts)); \(ReportTime.text(of: seconds)) together."
  }
}
