import Foundation
import Recording

/// Prints blocks as GitHub-flavoured Markdown.
///
/// `<details>` is the only HTML in it; what it folds stands in the text all the same.
enum MarkdownRenderer {
  /// Blocks one after another, separated by empty lines, with a final line feed.
  static func text(of blocks: [Block]) -> String {
    blocks.map(text(of:)).filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n")
  }

  private static func text(of block: Block) -> String {
    switch block {
    case .heading(let level, let title, _):
      return String(repeating: "#", count: level) + " " + escaped(title)
    case .paragraph(let inlines):
      return line(of: inlines)
    case .list(let items):
      return items.map { "- " + line(of: $0) }.joined(separator: "\n")
    case .table(let table):
      return text(of: table)
    case .figure(let figure):
      return text(of: figure)
    case .callout(let mark, let title, let content):
      let head = "\(symbol(of: mark)) \(line(of: title))"
      let body = content.isEmpty ? "" : "\n\n" + text(of: content)
      return (head + body).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
        .trimmingTrailing(">\n ")
    case .folded(let summary, let content):
      return "<details><summary>\(htmlEscaped(summary))</summary>\n\n"
        + text(of: content) + "\n</details>"
    case .verbatim(let label, let content):
      return "**\(escaped(label))**\n\n" + fenced(content)
    case .sample(let sample):
      let answers = sample.answers.map { answer in
        let scores =
          answer.scores.isEmpty ? "" : " — " + escaped(answer.scores.joined(separator: ", "))
        return "*\(escaped(answer.label))*\(scores)\n\n" + fenced(answer.text)
      }
      return (["**Prompt**\n\n" + fenced(sample.prompt)] + answers).joined(separator: "\n\n")
    }
  }

  private static func text(of figure: Figure) -> String {
    let head = "**Figure \(figure.number).** \(escaped(figure.title))."
    let caption = escaped(figure.caption)
    let drawing: String
    switch figure.drawing {
    case .svg:
      drawing = "![\(escaped(figure.alternativeText))](charts/\(figure.name).svg)"
    case .failed(let reason):
      drawing =
        "> The chart could not be drawn: \(escaped(reason))\n>\n> \(escaped(figure.alternativeText))"
    }
    let definitions = figure.definitions.map { definition in
      "- " + line(of: [.code(definition.name)] + MetricText.definition(definition))
    }.joined(separator: "\n")
    let isShown = figure.drawing.isFailed
    let note = figure.tableNote.isEmpty ? "" : "\n\n" + escaped(figure.tableNote)
    let table = text(of: figure.table) + note
    let data =
      isShown
      ? table
      : "<details><summary>Data and definitions of figure \(figure.number)</summary>\n\n"
        + table + "\n\n" + definitions + "\n\n</details>"
    return [drawing, "\(head) \(caption)", data].joined(separator: "\n\n")
  }

  private static func text(of table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let head = "| " + table.columns.map { cell([.text($0.title)]) }.joined(separator: " | ") + " |"
    let rule = "|" + table.columns.map { $0.isNumeric ? "---:|" : "---|" }.joined()
    let rows = table.rows.map { row in
      "| " + row.map(cell).joined(separator: " | ") + " |"
    }
    let caption = table.caption.isEmpty ? [] : ["*\(escaped(table.caption))*", ""]
    return (caption + [head, rule] + rows).joined(separator: "\n")
  }

  /// Inline text on one line that opens no list.
  static func line(of inlines: [Inline]) -> String {
    let text = cell(inlines)
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix(while: \.isNumber)
    guard !digits.isEmpty, text.dropFirst(digits.count).first == "." else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  /// Inline text of a table's cell.
  private static func cell(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): return escaped(text)
      case .strong(let text): return strong(text)
      case .emphasis(let text): return "*\(escaped(text))*"
      case .code(let text): return code(text)
      case .link(let text, let target): return "[\(escaped(text))](\(target))"
      case .verdict(let mark): return "\(symbol(of: mark)) \(mark.rawValue)"
      }
    }.joined()
  }

  /// Bold text; the spaces around it stand outside, since Markdown ends nothing after a space.
  private static func strong(_ text: String) -> String {
    let words = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    let before = text.prefix { $0 == " " }
    let after = String(repeating: " ", count: text.count - before.count - words.count)
    return "\(before)**\(escaped(String(words)))**\(after)"
  }

  static func symbol(of mark: VerdictMark) -> String {
    switch mark {
    case .holds: "✅"
    case .doesNotHold, .failed: "❌"
    case .undecided: "❔"
    case .note: "ℹ️"
    case .warning: "⚠️"
    }
  }

  /// The text with every character that Markdown or HTML could read as markup escaped, on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += " "
      } else if #"\`*_[]<>|~&$#"#.contains(character) {
        result += "\\\(character)"
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// A code span that holds any text; a bar is escaped, since it may stand in a table.
  static func code(_ text: String) -> String {
    let single = text.map { $0.isNewline ? " " : $0 }
    let content = String(single).replacingOccurrences(of: "|", with: "\\|")
    let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    let needsSpace = content.hasPrefix("`") || content.hasSuffix("`")
    return needsSpace ? "\(fence) \(content) \(fence)" : fence + content + fence
  }

  /// A fenced block that holds any text.
  static func fenced(_ text: String, info: String = "text") -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    let content = text.hasSuffix("\n") ? text : text + "\n"
    return "\(fence)\(info)\n\(content)\(fence)"
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var current = 0
    for character in text {
      current = character == mark ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  private static func htmlEscaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }
}

extension Figure.Drawing {
  var isFailed: Bool {
    if case .failed = self { return true }
    return false
  }
}

extension String {
  fileprivate func trimmingTrailing(_ characters: String) -> String {
    var end = endIndex
    while end > startIndex, characters.contains(self[index(before: end)]) {
      end = index(before: end)
    }
    return String(self[..<end])
  }
}

/// How a metric explains itself.
enum MetricText {
  /// ` (unit): definition Healthy: … TRL: …`.
  static func definition(_ definition: MetricDefinition) -> [Inline] {
    let unit = definition.unit == "1" ? "no unit" : definition.unit
    var text = " (\(unit)): \(definition.definition)"
    if !definition.healthyBand.isEmpty { text += " Healthy: \(definition.healthyBand)." }
    guard let name = definition.trlName else { return [.text(text)] }
    return [.text(text + " In TRL: "), .code(name), .text(".")]
  }
}
