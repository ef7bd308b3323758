import Foundation

/// Standard error as a place to write to, and what it can do.
package struct Terminal: Sendable {
  /// Whether lines can be rewritten in place.
  package var isInteractive: Bool
  /// Whether colours are wanted.
  package var hasColor: Bool
  private let writer: @Sendable (String) -> Void
  private let measure: @Sendable () -> (rows: Int, columns: Int)

  package init(
    isInteractive: Bool, hasColor: Bool = false, size: (rows: Int, columns: Int) = (24, 80),
    write: @escaping @Sendable (String) -> Void
  ) {
    self.isInteractive = isInteractive
    self.hasColor = hasColor
    writer = write
    measure = { size }
  }

  private init(
    isInteractive: Bool, hasColor: Bool,
    measure: @escaping @Sendable () -> (rows: Int, columns: Int),
    write: @escaping @Sendable (String) -> Void
  ) {
    self.isInteractive = isInteractive
    self.hasColor = hasColor
    self.measure = measure
    writer = write
  }

  /// The process's standard error; `NO_COLOR` and `TERM=dumb` are respected.
  package static var standardError: Terminal {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
    let hasColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    return Terminal(
      isInteractive: isTerminal, hasColor: hasColor,
      measure: {
        var window = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
          return (24, 80)
        }
        return (Int(window.ws_row), Int(window.ws_col))
      },
      write: { text in
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
      })
  }

  /// Writes a text as it is.
  package func write(_ text: String) { writer(text) }

  /// Rows and columns of the window.
  package var size: (rows: Int, columns: Int) { measure() }

  /// A message with its `error:` or `warning:` in colour, where colours are wanted.
  package func highlighted(_ message: String) -> String {
    guard hasColor else { return message }
    for (word, color) in [("error:", 31), ("warning:", 33)] {
      if let place = message.range(of: word) {
        return message.replacingCharacters(in: place, with: "\u{1B}[\(color)m\(word)\u{1B}[0m")
      }
    }
    return message
  }
}
