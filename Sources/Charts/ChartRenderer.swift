import CGnuplot
import Foundation

/// What keeps a chart from being drawn.
package enum ChartError: Error, Sendable, Hashable, CustomStringConvertible {
  case cannotWrite(String)
  case gnuplotMissing(program: String, reason: String)
  case gnuplotFailed(script: String, status: Int, message: String)

  package var description: String {
    switch self {
    case .cannotWrite(let reason): reason
    case .gnuplotMissing(let program, let reason):
      "\(reason); charts need \(program): sudo apt-get install gnuplot-nox"
    case .gnuplotFailed(let script, let status, let message):
      "gnuplot ended with status \(status) on \(script): "
        + message.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}

/// Draws charts into a folder: the script is kept beside the picture.
package struct ChartRenderer: Sendable {
  /// The gnuplot program, a name on the path or a path.
  package var program: String
  package var folder: URL
  /// Finished drawings of earlier times; nil draws everything.
  package var drawings: (any DrawingShelf)?

  package init(
    folder: URL, program: String = "gnuplot", drawings: (any DrawingShelf)? = nil
  ) {
    self.folder = folder
    self.program = program
    self.drawings = drawings
  }

  /// Writes `name.gp`, runs gnuplot on it and puts the finished drawing at `name.svg`.
  ///
  /// The picture appears under its name only when it is whole.
  ///
  /// - Returns: The SVG text.
  /// - Throws: `ChartError`; the script stays, for a look at it.
  package func draw(_ chart: ChartDescription) throws(ChartError) -> String {
    let script = folder.appending(path: "\(chart.name).gp").path
    let text = GnuplotScript(chart).text
    try write(text, to: script)
    let key = [text, chart.name, chart.title, chart.alternativeText].joined(separator: "\u{0}")
    let known = drawings?.drawing(of: key)
    let svg: String
    if let known { svg = known } else { svg = try drawn(chart, script) }
    let temporary = folder.appending(path: ".\(chart.name).svg.part").path
    do {
      try Data(svg.utf8).write(to: URL(filePath: temporary))
    } catch {
      throw .cannotWrite("cannot write \(temporary): \(error.localizedDescription)")
    }
    guard rename(temporary, folder.appending(path: "\(chart.name).svg").path) == 0 else {
      throw .cannotWrite("cannot rename \(temporary)")
    }
    if known == nil { drawings?.keep(svg, of: key) }
    return svg
  }

  /// What gnuplot makes of a script, finished for a page.
  private func drawn(_ chart: ChartDescription, _ script: String) throws(ChartError) -> String {
    let raw = folder.appending(path: ".\(chart.name).svg.raw").path
    defer { try? FileManager.default.removeItem(atPath: raw) }
    try run(script: script, output: raw)
    guard let drawn = try? String(contentsOfFile: raw, encoding: .utf8),
      let svg = SVGFinish.finish(
        drawn, name: chart.name, title: chart.title, description: chart.alternativeText)
    else {
      throw .gnuplotFailed(script: "\(chart.name).gp", status: 0, message: "it drew no SVG")
    }
    return svg
  }

  private func write(_ text: String, to path: String) throws(ChartError) {
    var message = Self.emptyMessage
    let status = exp_gnuplot_write(path, text, text.utf8.count, &message, Self.messageSize)
    if status != 0 { throw .cannotWrite(Self.text(message)) }
  }

  private func run(script: String, output: String) throws(ChartError) {
    var message = Self.emptyMessage
    let status = exp_gnuplot_run(program, script, output, &message, Self.messageSize)
    if status < 0 { throw .gnuplotMissing(program: program, reason: Self.text(message)) }
    guard status != 0 else { return }
    let name = URL(filePath: script).lastPathComponent
    throw .gnuplotFailed(
      script: name, status: Int(status),
      message: Self.text(message).replacingOccurrences(of: script, with: name))
  }

  private static let messageSize = 4096
  private static let emptyMessage = [CChar](repeating: 0, count: messageSize)

  private static func text(_ message: [CChar]) -> String {
    String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
