/// A fenced block whose info string starts with `swift`: a piece of the experiment.
package struct Cell: Sendable, Hashable {
  /// How a report shows the cell's code.
  package enum Presentation: String, Sendable, Hashable, Codable {
    case shown
    case folded
    case hidden
  }

  /// Position among the document's swift cells, from 0; skipped cells count.
  package var index: Int
  /// The label given by `name=`.
  package var name: String?
  package var presentation: Presentation = .shown
  /// Whether its `let`s can be set from the command line.
  package var isParameters = false
  /// Whether it is shown but not read.
  package var isSkipped = false
  /// The code without fences and without the indentation or `>` of what contains it; lines end
  /// at LF.
  package var code: String
  /// The whole block, fences included.
  package var range: SourceRange
  /// The opening fence's info string.
  package var infoRange: SourceRange
  /// For each line of `code`: where it begins in `code`, and in the document.
  var lines: [LinePlace]

  struct LinePlace: Sendable, Hashable {
    var code: Int
    var source: Int
  }

  /// The place in the document of a place in the code, both in bytes.
  package func sourceOffset(of offset: Int) -> Int {
    let line = lines.last { $0.code <= offset } ?? lines.first
    guard let line else { return range.lower }
    return line.source + max(0, offset - line.code)
  }

  /// The stretch of the document of a stretch of the code.
  package func sourceRange(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(sourceOffset(of: lower), sourceOffset(of: upper))
  }
}

/// A stretch of the document between or around cells, in the order of the document.
package enum Segment: Sendable, Hashable {
  case prose(Prose)
  /// A cell that is not inside a list or a quote.
  case cell(Cell)

  package struct Prose: Sendable, Hashable {
    /// The Markdown, with the code of the cells inside.
    package var markdown: String
    package var range: SourceRange
    /// Positions of the cells that stand inside lists or quotes of this stretch.
    package var cells: [Int]
  }
}
