import Planning
import Recording

/// A piece of text inside a block.
enum Inline: Hashable {
  case text(String)
  case strong(String)
  case emphasis(String)
  case code(String)
  /// A link inside the page or to a file beside it.
  case link(String, to: String)
  case verdict(VerdictMark)
}

/// A verdict as a mark with a word: never colour alone.
enum VerdictMark: String, Hashable {
  case holds
  case doesNotHold = "does not hold"
  case undecided
  case failed
  case note
  case warning
}

/// A block of a report: written once, printed as Markdown and as HTML.
indirect enum Block: Hashable {
  case heading(Int, String, id: String)
  case paragraph([Inline])
  case list([[Inline]])
  case table(ReportTable)
  case figure(Figure)
  case callout(VerdictMark, [Inline], [Block])
  case folded(String, [Block])
  /// A text of a model or a file, shown letter by letter.
  case verbatim(label: String, String)
  /// A prompt with the answer before and after, side by side where there is room.
  case sample(Sample)
}

/// A table with a caption; numbers are right-aligned.
struct ReportTable: Hashable {
  var caption: String
  /// Id of a table that prose can refer to.
  var name: String?
  var columns: [Column]
  var rows: [[[Inline]]]

  struct Column: Hashable {
    var title: String
    var isNumeric = false
    /// Holds sentences.
    var isWide = false
  }

  init(_ caption: String, _ columns: [Column], _ rows: [[[Inline]]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A numbered chart.
struct Figure: Hashable {
  var number: Int
  /// Stem of its files.
  var name: String
  var title: String
  /// How means and bands came about, and what is missing.
  var caption: String
  var alternativeText: String
  /// The drawing, or why there is none.
  var drawing: Drawing
  var table: ReportTable
  var tableNote: String
  var definitions: [MetricDefinition]

  enum Drawing: Hashable {
    case svg(String)
    case failed(String)
  }
}

/// One prompt with two answers.
struct Sample: Hashable {
  var prompt: String
  var answers: [Entry]

  struct Entry: Hashable {
    var label: String
    var text: String
    /// Rewards and KL, with units.
    var scores: [String]
  }
}

extension Inline {
  /// Texts joined by a separator.
  static func joined(_ parts: [[Inline]], by separator: String) -> [Inline] {
    parts.enumerated().flatMap { $0.offset == 0 ? $0.element : [.text(separator)] + $0.element }
  }
}

extension ReportTable.Column {
  static func text(_ title: String) -> Self { .init(title: title) }
  static func sentence(_ title: String) -> Self { .init(title: title, isWide: true) }
  static func number(_ title: String) -> Self { .init(title: title, isNumeric: true) }
}
