import Foundation

/// The commands that draw a chart's script as a picture of points.
package enum PictureScript {
  /// With what status gnuplot ends when it cannot draw pictures of points.
  package static let noTerminalStatus = 3
  /// What such a gnuplot lacks, and the way out.
  package static let noTerminal =
    "this gnuplot has no terminal pngcairo, which pictures need: sudo apt-get install gnuplot-nox"

  /// The script with another terminal: places are shares of the picture, so that nothing else changes.
  ///
  /// It can follow the script itself in one process.
  ///
  /// - Parameters:
  ///   - script: A `GnuplotScript`.
  ///   - path: The picture's file.
  ///   - scale: Points for one of the page.
  /// - Returns: Commands that end with `noTerminalStatus` where the terminal is missing.
  package static func text(of script: String, output path: String, scale: Double) -> String {
    script.replacing(/set terminal svg size (\d+),(\d+) fixed noenhanced/) { match in
      let size = [match.output.1, match.output.2].map { Int(scale * (Double($0) ?? 0)) }
      return """
        reset
        if (strstrt(GPVAL_TERMINALS, 'pngcairo') == 0) { exit status \(noTerminalStatus) }
        set output '\(path.replacing("'", with: "''"))'
        set terminal pngcairo size \(size[0]),\(size[1]) noenhanced \
        fontscale \(0.75 * scale) linewidth \(scale) pointscale \(scale)
        """
    }
  }

  /// Whether a file's bytes are a PNG's.
  package static func isPicture(_ data: Data) -> Bool {
    data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }
}
