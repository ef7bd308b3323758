import Foundation
import Notebook

/// One experiment in the index of its folder.
struct IndexEntry: Sendable {
  private let name: String
  private let title: String
  private let matter: FrontMatter
  private let fileLink: String
  private let reportLink: String
  /// What its report says; nil when there is none.
  let report: ReportSummary?
  /// Whether the file is no longer what its report was made from.
  private let hasChanged: Bool

  /// Reads an experiment and its report; nil when the file has no cells.
  ///
  /// - Throws: `InputError` when the report is damaged.
  init?(_ file: ExperimentFile, linkedFrom page: URL) throws(InputError) {
    let document = Document.read(file.bytes, path: file.path).0
    guard !document.cells.isEmpty else { return nil }
    name = file.name
    title = document.title ?? file.name
    matter = document.frontMatter
    let folder = ReportPlace.folder(for: file)
    report = try ReportSummary(folder: folder)
    hasChanged = report.map { $0.document != document.source.text } ?? false
    fileLink = RelativePath.text(from: page, to: URL(fileURLWithPath: file.path))
    reportLink = RelativePath.text(
      from: page, to: URL(fileURLWithPath: folder).appending(path: "report.md"))
  }

  /// A row of the table of experiments with a report.
  var row: String {
    guard let report else { return "" }
    var links = "[\(name)](\(fileLink)) · [report](\(reportLink))"
    if !report.parameters.isEmpty {
      let values = report.parameters.sorted { $0.key < $1.key }.map { "`\($0.key)=\($0.value)`" }
      links += ", with \(values.joined(separator: ", "))"
    }
    if hasChanged { links += "; *changed since its report*" }
    let cells = [
      links, matter.question ?? title, papers, report.claims, "\(report.seeds.count)",
      report.time?.text ?? "–",
    ]
    return "| \(cells.map(Self.escaped).joined(separator: " | ")) |\n"
  }

  /// A line of the list of experiments without one.
  var line: String {
    let asked = [matter.question ?? title, papers].filter { !$0.isEmpty }
    return "- [\(name)](\(fileLink)): \(asked.joined(separator: " · "))\n"
  }

  /// The papers, with a link where an identifier is given.
  private var papers: String {
    matter.papers.map {
      $0.replacing(/arXiv:\s?([0-9]{4}\.[0-9]{4,5})/) {
        "[arXiv:\($0.output.1)](https://arxiv.org/abs/\($0.output.1))"
      }
    }.joined(separator: "; ")
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}

/// Paths as links write them.
enum RelativePath {
  /// The way from a folder to a file: `../reports/dpo/report.md`.
  static func text(from folder: URL, to file: URL) -> String {
    let start = folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    let end = file.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    let common = zip(start, end).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: start.count - common) + end.dropFirst(common)
    return steps.joined(separator: "/").replacing(" ", with: "%20")
  }
}
