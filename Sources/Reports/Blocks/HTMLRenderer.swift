import Foundation
import Notebook
import Recording

/// Prints blocks as HTML without script.
enum HTMLRenderer {
  /// Blocks one after another.
  static func html(of blocks: [Block]) -> String {
    blocks.map(html(of:)).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func html(of block: Block) -> String {
    switch block {
    case .heading(let level, let title, let id):
      return "<h\(level) id=\"\(id)\">\(escaped(title))</h\(level)>"
    case .paragraph(let inlines):
      return "<p>\(html(of: inlines))</p>"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(html(of: $0))</li>\n" }.joined() + "</ul>"
    case .table(let table):
      return html(of: table)
    case .figure(let figure):
      return html(of: figure)
    case .callout(let mark, let title, let content):
      let body = content.isEmpty ? "" : "\n" + html(of: content)
      return
        "<div class=\"callout \(name(of: mark))\"><p>\(symbol(of: mark)) \(html(of: title))</p>"
        + body + "</div>"
    case .folded(let summary, let content):
      return "<details><summary>\(escaped(summary))</summary>\n\(html(of: content))</details>"
    case .verbatim(let label, let content):
      return "<p><strong>\(escaped(label))</strong></p>\n" + pre(content, label: label)
    case .sample(let sample):
      return html(of: sample)
    }
  }

  /// Inline text.
  static func html(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): return escaped(text)
      case .strong(let text): return "<strong>\(escaped(text))</strong>"
      case .emphasis(let text): return "<em>\(escaped(text))</em>"
      case .code(let text): return "<code>\(escaped(text))</code>"
      case .link(let text, let target):
        return "<a href=\"\(escaped(target))\">\(escaped(text))</a>"
      case .verdict(let mark):
        return "<span class=\"verdict \(name(of: mark))\">\(symbol(of: mark)) "
          + "\(mark.rawValue)</span>"
      }
    }.joined()
  }

  static func name(of mark: VerdictMark) -> String {
    mark.rawValue.replacingOccurrences(of: " ", with: "-")
  }

  private static func symbol(of mark: VerdictMark) -> String {
    let character =
      switch mark {
      case .holds: "✓"
      case .doesNotHold, .failed: "✗"
      case .undecided: "?"
      case .note: "i"
      case .warning: "!"
      }
    return "<span class=\"mark\" aria-hidden=\"true\">\(character)</span>"
  }

  private static func html(of table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let head = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")>\(wrapping(column.title))</th>"
    }.joined()
    let rows = table.rows.map { row in
      let cells = zip(table.columns, row).enumerated().map { index, pair in
        let (column, content) = pair
        let style =
          column.isNumeric ? " class=\"number\"" : column.isWide ? " class=\"wide\"" : ""
        return index == 0
          ? "<th scope=\"row\"\(style)>\(html(of: content))</th>"
          : "<td\(style)>\(column.isNumeric ? unbroken(html(of: content)) : html(of: content))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let caption = table.caption.isEmpty ? "" : "<caption>\(escaped(table.caption))</caption>\n"
    let name = table.caption.isEmpty ? "Table" : table.caption
    let id = table.name.map { " id=\"\($0)\"" } ?? ""
    return
      "<div\(id) class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(escaped(name))\">"
      + "<table>\n\(caption)<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n"
      + "</table></div>"
  }

  /// A title that may go on in the next line behind a slash or an underscore, as metrics have them.
  private static func wrapping(_ title: String) -> String {
    escaped(title).replacing("/", with: "/<wbr>").replacing("_", with: "_<wbr>")
  }

  /// A number with its interval on one line; a unit may go to the next.
  private static func unbroken(_ html: String) -> String {
    html.replacingOccurrences(of: " ± ", with: "\u{00A0}±\u{00A0}")
      .replacingOccurrences(of: ", ", with: ",\u{00A0}")
  }

  private static func html(of figure: Figure) -> String {
    let drawing: String
    switch figure.drawing {
    case .svg(let svg):
      drawing =
        "<div class=\"drawing\" role=\"group\" tabindex=\"0\" "
        + "aria-label=\"Chart of figure \(figure.number)\">\(svg)</div>"
    case .failed(let reason):
      drawing =
        html(of: .callout(.warning, [.text("The chart could not be drawn: \(reason)")], []))
        + "\n<p>\(escaped(figure.alternativeText))</p>"
    }
    let note = figure.tableNote.isEmpty ? "" : "<p>\(escaped(figure.tableNote))</p>\n"
    let definitions = figure.definitions.map { definition in
      "<dt><code>\(escaped(definition.name))</code></dt>"
        + "<dd>\(html(of: MetricText.definition(definition)))</dd>\n"
    }.joined()
    return """
      <figure id="\(figure.name)">
      \(drawing)
      <figcaption><strong>Figure \(figure.number).</strong> \(escaped(figure.title)). \
      \(escaped(figure.caption))</figcaption>
      <details\(figure.drawing.isFailed ? " open" : "")><summary>Data of figure \
      \(figure.number)</summary>
      \(html(of: figure.table))
      \(note)</details>
      <details><summary>What is measured</summary>
      <dl>
      \(definitions)</dl>
      </details>
      </figure>
      """
  }

  private static func html(of sample: Sample) -> String {
    let answers = sample.answers.map { answer in
      let scores =
        answer.scores.isEmpty
        ? "" : "<p class=\"scores\">\(escaped(answer.scores.joined(separator: " · ")))</p>"
      return "<div><p><strong>\(escaped(answer.label))</strong></p>"
        + pre(answer.text, label: answer.label) + scores + "</div>"
    }
    return
      "<div class=\"sample\"><p><strong>Prompt</strong></p>\(pre(sample.prompt, label: "Prompt"))"
      + "<div class=\"answers\">\(answers.joined())</div></div>"
  }

  private static func pre(_ text: String, label: String) -> String {
    // A line feed right after <pre> is dropped by parsers; the first one keeps the second.
    "<pre class=\"verbatim\">\n\(escaped(text))</pre>"
  }

  /// Text or an attribute's value.
  static func escaped(_ text: String) -> String { Markdown.escaped(text) }
}
