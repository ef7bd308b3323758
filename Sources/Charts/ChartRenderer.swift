import Foundation

/// A chart that was drawn.
package struct ChartDrawing: Sendable, Hashable {
  /// The SVG text.
  package var svg: String
  /// Why there is no picture of points beside it; nil when there is one.
  package var missingPicture: String?
}

/// Draws charts into a folder: script and picture of points are kept beside the drawing.
package struct ChartRenderer: Sendable {
  /// The folder.
  package var folder: URL
  /// Finished drawings of earlier times; nil draws everything.
  package var drawings: (any DrawingShelf)?
  private let gnuplot: Gnuplot

  /// - Parameters:
  ///   - folder: Where the files go; it must be there.
  ///   - program: gnuplot, a name on the path or a path.
  ///   - drawings: Finished drawings of earlier times.
  package init(
    folder: URL, program: String = "gnuplot", drawings: (any DrawingShelf)? = nil
  ) {
    self.folder = folder
    gnuplot = Gnuplot(program: program)
    self.drawings = drawings
  }

  /// Writes `name.gp`, runs gnuplot on it once, and puts what it drew at `name.svg` and `name.png`.
  ///
  /// Both appear under their names only when they are whole. Without the terminal for pictures of
  /// points there is no `name.png`, and the drawing stands all the same.
  ///
  /// - Returns: The SVG text, and why there is no picture of points.
  /// - Throws: `ChartError`; the script stays, for a look at it.
  package func draw(_ chart: ChartDescription) throws(ChartError) -> ChartDrawing {
    let script = folder.appending(path: "\(chart.name).gp").path
    let text = GnuplotScript(chart).text
    try gnuplot.write(text, to: script)
    let key = [text, chart.name, chart.title, chart.alternativeText].joined(separator: "\u{0}")
    let pictureKey = "png\u{0}" + text
    let known = drawings?.drawing(of: key)
    let knownPicture = drawings?.drawing(of: pictureKey)
    if let known, let knownPicture {
      try place(known, at: "\(chart.name).svg")
      try place(knownPicture, at: "\(chart.name).png")
      return ChartDrawing(svg: String(decoding: known, as: UTF8.self))
    }
    let (svg, picture) = try drawn(chart, text, script)
    try place(Data(svg.utf8), at: "\(chart.name).svg")
    drawings?.keep(Data(svg.utf8), of: key)
    switch picture {
    case .success(let data):
      try place(data, at: "\(chart.name).png")
      drawings?.keep(data, of: pictureKey)
      return ChartDrawing(svg: svg)
    case .failure(let missing):
      try? FileManager.default.removeItem(at: folder.appending(path: "\(chart.name).png"))
      return ChartDrawing(svg: svg, missingPicture: missing.reason)
    }
  }

  /// Points of a picture for one of the page: twice as many would cost as much as all else in a report.
  private static let scale = 1.5

  private struct MissingPicture: Error { var reason: String }

  /// What gnuplot makes of a script: the drawing, finished for a page, and the picture of points.
  private func drawn(
    _ chart: ChartDescription, _ text: String, _ script: String
  ) throws(ChartError) -> (String, Result<Data, MissingPicture>) {
    let raw = hidden("\(chart.name).svg.raw")
    let second = hidden("\(chart.name).png.gp")
    let points = hidden("\(chart.name).png.raw")
    defer {
      for path in [raw, second, points] { try? FileManager.default.removeItem(atPath: path) }
    }
    try gnuplot.write(PictureScript.text(of: text, output: points, scale: Self.scale), to: second)
    var reason = "gnuplot drew no picture"
    do throws(ChartError) {
      try gnuplot.run(script, then: second, output: raw)
    } catch {
      switch error {
      case .gnuplotFailed(_, PictureScript.noTerminalStatus, _): reason = PictureScript.noTerminal
      case .gnuplotFailed:
        // The drawing may be good all the same; alone it shows whose fault it was.
        reason = error.description
        try? FileManager.default.removeItem(atPath: points)
        try gnuplot.run(script, output: raw)
      case .cannotWrite, .gnuplotMissing: throw error
      }
    }
    guard let drawn = try? String(contentsOfFile: raw, encoding: .utf8),
      let svg = SVGFinish.finish(
        drawn, name: chart.name, title: chart.title, description: chart.alternativeText)
    else {
      throw .gnuplotFailed(script: "\(chart.name).gp", status: 0, message: "it drew no SVG")
    }
    guard let data = FileManager.default.contents(atPath: points), PictureScript.isPicture(data)
    else { return (svg, .failure(MissingPicture(reason: reason))) }
    return (svg, .success(data))
  }

  private func hidden(_ name: String) -> String { folder.appending(path: "." + name).path }

  private func place(_ data: Data, at name: String) throws(ChartError) {
    let temporary = hidden("\(name).part")
    do {
      try data.write(to: URL(filePath: temporary))
    } catch {
      throw .cannotWrite("cannot write \(temporary): \(error.localizedDescription)")
    }
    guard rename(temporary, folder.appending(path: name).path) == 0 else {
      throw .cannotWrite("cannot rename \(temporary)")
    }
  }
}
