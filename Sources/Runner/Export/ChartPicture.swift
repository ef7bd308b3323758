import Charts
import Foundation

/// Draws a report's script as a picture of points.
enum ChartPicture {
  /// The chart of a script, twice as large as on the page.
  ///
  /// - Throws: `ExportError` when gnuplot is missing or fails.
  static func png(of script: String) throws(ExportError) -> Data {
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "exp-picture-\(UInt64.random(in: .min ... .max))")
    let (source, target) = (
      scratch.appending(path: "chart.gp"), scratch.appending(path: "chart.png")
    )
    defer { try? FileManager.default.removeItem(at: scratch) }
    do {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      try Data(PictureScript.text(of: script, output: target.path, scale: 2).utf8).write(to: source)
    } catch {
      throw ExportError("cannot write a scratch file: \(error.localizedDescription)")
    }
    guard let outcome = Subprocess.run("gnuplot", [source.path]) else {
      throw ExportError("pictures need gnuplot: sudo apt-get install -y gnuplot-nox")
    }
    guard outcome.status != PictureScript.noTerminalStatus else {
      throw ExportError(PictureScript.noTerminal)
    }
    guard outcome.status == 0, let data = FileManager.default.contents(atPath: target.path),
      PictureScript.isPicture(data)
    else {
      let said = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
      throw ExportError("gnuplot drew no picture" + (said.isEmpty ? "" : ": \(said)"))
    }
    return data
  }
}
