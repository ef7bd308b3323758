import Foundation
import Notebook

/// The author's document as HTML: headings with ids, cells with what they show.
struct DocumentBody {
  private(set) var html = ""
  private(set) var entries: [Contents.Entry] = []
  private var ids: Set<String>

  /// Ids that the page itself uses.
  private static let reserved: Set<String> = [
    "content", "claims", "accuracy", "findings", "facts", "configuration", "runs", "provenance",
    "published", "references",
  ]

  init(_ report: Report) {
    ids = Self.reserved
    // Cells go in after the prose was rewritten; a comment of the author's never comes this far.
    var cells: [String: String] = [:]
    let (document, finds) = report.finds.marked(report.input.document)
    let prose = Markdown.html(of: document) { cell in
      let mark = "<!--cell \(cell.index)-->"
      cells[mark] = Self.cell(cell, report.cells[cell.index] ?? [])
      return mark + "\n"
    }
    var body = rewriteHeadings(prose, dropsTitle: report.hasTitleHeading)
    body = Self.rewriteImages(report.links.html(body))
    body = body.replacing(
      "<table>",
      with: "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table>"
    )
    .replacing("</table>", with: "</table></div>")
    body = body.replacing("<pre>", with: "<pre tabindex=\"0\">")
    body = ProseFinds.filled(body, finds)
    for index in entries.indices {
      entries[index].html = ProseFinds.filled(entries[index].html, finds)
        .replacing(/<\/?a[^>]*>/, with: "")
    }
    html = body.replacing(/<!--cell \d+-->/) { cells[String($0.output)] ?? "" }
  }

  private mutating func rewriteHeadings(_ body: String, dropsTitle: Bool) -> String {
    let pattern = /<h([1-6])>(.*?)<\/h[1-6]>/.dotMatchesNewlines()
    let headings = body.matches(of: pattern)
    var levels = headings.compactMap { Int($0.output.1) }
    if dropsTitle, levels.first == 1 { levels.removeFirst() }
    // The page's title is its only heading of level 1.
    let shift = levels.contains(1) ? 1 : 0
    var isFirst = true
    var result = ""
    var position = body.startIndex
    for heading in headings {
      result += body[position..<heading.range.lowerBound]
      position = heading.range.upperBound
      let level = Int(heading.output.1) ?? 2
      defer { isFirst = false }
      if isFirst, dropsTitle, level == 1 { continue }
      let content = String(heading.output.2)
      let id = freeID(content.replacing(/<[^>]*>/, with: ""))
      let shown = min(6, level + shift)
      result += "<h\(shown) id=\"\(id)\">\(content)</h\(shown)>"
      let plain = content.replacing(/<\/?a[^>]*>/, with: "").replacing(/<sup.*?<\/sup>/, with: "")
      entries.append(Contents.Entry(level: shown, html: plain, id: id))
    }
    return result + body[position...]
  }

  private mutating func freeID(_ text: String) -> String {
    let stem = FigureShelf.slug(text)
    var id = stem
    var number = 2
    while ids.contains(id) || id.hasPrefix("fig-") || id.hasPrefix("tbl-") || id.hasPrefix("run-") {
      id = "section-\(stem)-\(number)"
      number += 1
    }
    ids.insert(id)
    return id
  }

  /// Pictures that are not in the page become links: the page asks no host for anything.
  private static func rewriteImages(_ body: String) -> String {
    body.replacing(/<img src="([^"]*)" alt="([^"]*)"([^>]*)\/>/) { match in
      let source = match.output.1
      if source.hasPrefix("data:image/") { return String(match.output.0) }
      let name = match.output.2.isEmpty ? source : match.output.2
      return "<a href=\"\(source)\">\(name)</a>"
    }
  }

  private static func cell(_ cell: Cell, _ output: [Block]) -> String {
    let name =
      cell.name.map { "Swift: \($0)" } ?? (cell.isParameters ? "Swift: parameters" : "Swift")
    let label = cell.isSkipped ? "\(name) (shown, not run)" : name
    let code =
      "<pre class=\"code\" tabindex=\"0\"><code>\(SwiftColors.html(of: cell.code))</code></pre>"
    let source =
      switch cell.presentation {
      case .shown: "<details open><summary>\(Markdown.escaped(label))</summary>\(code)</details>\n"
      case .folded: "<details><summary>\(Markdown.escaped(label))</summary>\(code)</details>\n"
      case .hidden: ""
      }
    let shown =
      output.isEmpty ? "" : "<div class=\"output\">\n\(HTMLRenderer.html(of: output))</div>\n"
    return source.isEmpty && shown.isEmpty ? "" : "<div class=\"cell\">\n\(source)\(shown)</div>"
  }
}
