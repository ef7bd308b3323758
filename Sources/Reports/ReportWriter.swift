import Charts
import Foundation
import Notebook
import Planning
import Statistics

/// What a written report came to.
package struct ReportOutcome: Sendable, Hashable {
  /// Claims with their verdicts, in the order of the document.
  package var judgements: [Judgement]
  /// Charts that could not be drawn, with the reason; each is text and table in the report.
  package var chartFailures: [ReportField]
  /// Charts that are in the report, but have no PNG beside them, with the reason.
  package var missingPictures: [ReportField]
  /// `report.html` and `report.md`.
  package var page: URL
  package var markdown: URL

  /// True when a claim does not hold: the run's exit code is then 3.
  package var someClaimFails: Bool { judgements.contains { $0.verdict == .doesNotHold } }
}

/// Writes a report: `report.md`, `report.html`, `charts/`, `metrics.csv`, `run.json` and
/// `provenance.json`.
package struct ReportWriter: Sendable {
  private let folder: ReportFolder
  private let program: String
  private let drawings: (any DrawingShelf)?
  private let digest: (@Sendable (Data) -> String)?
  private let math: String
  private let observer: @Sendable (Moment) -> Void

  /// What a writer is about to do, or has just done.
  package enum Moment: Sendable { case beforeChart, afterChart, beforeFile, afterFile }

  /// - Parameters:
  ///   - folder: Where the files go; made when missing.
  ///   - gnuplot: The program that draws charts.
  ///   - math: The program that makes MathML; formulas stay TeX without it.
  ///   - drawings: Charts of earlier reports; nil draws everything.
  ///   - digest: Makes the digests of files that `run.json` lists; nil lists none.
  ///   - observer: Told of every chart and file.
  package init(
    folder: URL, gnuplot: String = "gnuplot", math: String = "blahtexml",
    drawings: (any DrawingShelf)? = nil, digest: (@Sendable (Data) -> String)? = nil,
    observer: @escaping @Sendable (Moment) -> Void = { _ in }
  ) {
    self.folder = ReportFolder(url: folder)
    program = gnuplot
    self.drawings = drawings
    self.digest = digest
    self.math = math
    self.observer = observer
  }

  /// Judges the claims, draws the charts and writes all files.
  ///
  /// A chart that cannot be drawn is replaced by its text and table.
  ///
  /// - Throws: `ReportError` when the folder cannot be written.
  @discardableResult
  package func write(_ input: ReportInput) throws(ReportError) -> ReportOutcome {
    try folder.prepare()
    let renderer = ChartRenderer(
      folder: folder.url.appending(path: "charts"), program: program, drawings: drawings)
    let shelf = FigureShelf()
    var report = Report(input, shelf: shelf, math: MathML(program: math))
    let drawings = Drawings(of: shelf.charts, by: renderer, observer: observer)
    report.place(drawings)
    removeOldCharts(except: Set(shelf.figures.map(\.name)))
    try write(MarkdownPage(report).text, to: "report.md")
    try write(HTMLPage(report).text, to: "report.html")
    try write(
      MetricsFile.text(plan: input.plan, results: input.results), to: "metrics.csv")
    var provenance = input.provenance
    provenance.chartFailures = drawings.failures
    let files = digest.map { ReportDigests.files(in: folder.url, $0) } ?? [:]
    try write(json: RunFile(input, report.judgements, files: files), to: "run.json")
    try write(json: provenance, to: "provenance.json")
    return ReportOutcome(
      judgements: report.judgements, chartFailures: drawings.failures,
      missingPictures: drawings.missingPictures,
      page: folder.url.appending(path: "report.html"),
      markdown: folder.url.appending(path: "report.md"))
  }

  private func write(json value: some Encodable, to name: String) throws(ReportError) {
    let text: String
    do { text = try ReportJSON.text(of: value) } catch {
      throw ReportError(description: "cannot write \(name): \(error)")
    }
    try write(text, to: name)
  }

  private func write(_ text: String, to name: String) throws(ReportError) {
    observer(.beforeFile)
    try folder.write(text, to: name)
    observer(.afterFile)
  }

  /// Charts of an earlier run that this one does not have.
  private func removeOldCharts(except names: Set<String>) {
    let charts = folder.url.appending(path: "charts")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: charts.path)) ?? []
    for file in files where [".svg", ".gp", ".png"].contains(where: file.hasSuffix) {
      let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast()
        .joined(separator: ".")
      guard !names.contains(stem) else { continue }
      try? FileManager.default.removeItem(at: charts.appending(path: file))
    }
  }
}

/// A report's content, before it is printed as Markdown or HTML.
struct Report {
  let input: ReportInput
  let judgements: [Judgement]
  /// Blocks below each cell, by the cell's position.
  private(set) var cells: [Int: [Block]]
  let banner: [Block]
  /// Everything after the author's document.
  private(set) var tail: [Block]
  let provenance: [Block]
  /// What the prose holds beside Markdown.
  let finds: ProseFinds

  init(_ input: ReportInput, shelf: FigureShelf, math: MathML) {
    self.input = input
    let outputs = CellOutputs(input, shelf: shelf)
    judgements = outputs.judgements
    cells = outputs.blocks
    banner = FailureSection.blocks(input)
    tail =
      ClaimsSection.blocks(outputs.judgements) + PublishedSection.blocks(input)
      + AccuracySection.blocks(input)
      + FindingsSection.findings(input) + FindingsSection.facts(input)
      + ConfigurationSection.blocks(input) + AppendixSection.blocks(input, shelf: shelf)
      + PublishedSection.references(input)
    provenance = ProvenanceSection.blocks(input.provenance)
    finds = ProseFinds(input, shelf: shelf, math: math)
  }

  /// Puts the drawings into their figures.
  mutating func place(_ drawings: Drawings) {
    cells = cells.mapValues { $0.map { $0.drawn(drawings) } }
    tail = tail.map { $0.drawn(drawings) }
  }

  var links: RelativeLinks { RelativeLinks(base: input.recipe?.linkBase) }

  var title: String { input.document.title ?? "Experiment" }

  /// The line of authors and date; empty when the front matter names none.
  var byline: String {
    let matter = input.document.frontMatter
    return [matter.authors.joined(separator: ", "), matter.date ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
