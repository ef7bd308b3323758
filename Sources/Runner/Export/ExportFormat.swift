/// What a report can be exported as.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// The page: one file that needs nothing beside it.
  case html
  /// The Markdown with its charts in a folder beside it.
  case md
  /// The page printed by Chromium.
  case pdf
  /// The charts as pictures of points, twice as large as on the page; gnuplot draws them anew.
  case png
  /// Every recorded value: stage, seed, metric, step.
  case csv
}

/// Why a report could not be exported, with the way out; ends with exit code 1.
package struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}
