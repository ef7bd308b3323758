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
      try Data(redirected(script, to: target.path).utf8).write(to: source)
    } catch {
      throw ExportError("cannot write a scratch file: \(error.localizedDescription)")
    }
    guard let outcome = Subprocess.run("gnuplot", [source.path]) else {
      throw ExportError("pictures need gnuplot: sudo apt-get install -y gnuplot-nox")
    }
    guard outcome.status == 0, let data = FileManager.default.contents(atPath: target.path),
      data.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else {
      let said = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
      throw ExportError("gnuplot drew no picture" + (said.isEmpty ? "" : ": \(said)"))
    }
    return data
  }

  /// The script with another terminal: places are shares of the picture, so that nothing else changes.
  static func redirected(_ script: String, to path: String) -> String {
    script.replacing(/set terminal svg size (\d+),(\d+) fixed noenhanced/) { match in
      let size = [match.output.1, match.output.2].map { 2 * (Int($0) ?? 0) }
      return "set output '\(path)'\nset terminal pngcairo size \(size[0]),\(size[1]) noenhanced "
        + "fontscale 1.5 linewidth 2 pointscale 2"
    }
  }
}
