import Notebook

/// `report.md`: renders on a forge, with images beside it.
struct MarkdownPage {
  private(set) var text = ""
  private let report: Report

  init(_ report: Report) {
    self.report = report
    header()
    add(MarkdownRenderer.text(of: report.banner))
    let segments = report.finds.markdown(report.input.document).segments
    for (index, segment) in segments.enumerated() {
      switch segment {
      case .prose(let prose): add(self.prose(prose, isFirst: index == 0))
      case .cell(let cell): add(self.cell(cell))
      }
    }
    add(MarkdownRenderer.text(of: report.tail))
    add(
      Provenance.beginMarker + "\n\n" + MarkdownRenderer.text(of: report.provenance) + "\n"
        + Provenance.endMarker)
  }

  private mutating func add(_ part: String) {
    let trimmed = part.trimmingLineFeeds
    if !trimmed.isEmpty { text += (text.isEmpty ? "" : "\n") + trimmed + "\n" }
  }

  private mutating func header() {
    let matter = report.input.document.frontMatter
    add("# " + MarkdownRenderer.escaped(report.title))
    if let subtitle = matter.subtitle { add("*\(MarkdownRenderer.escaped(subtitle))*") }
    add(MarkdownRenderer.escaped(report.byline))
    let stable = TrustStrip.stable(report.judgements, report.input).map {
      "**\(MarkdownRenderer.escaped($0))**"
    }
    let volatile = TrustStrip.volatile(report.input.provenance).map(MarkdownRenderer.escaped)
    add(
      stable.joined(separator: " · ") + Provenance.beginMarker + " · "
        + volatile.joined(separator: " · ") + Provenance.endMarker)
    if let abstract = matter.abstract {
      let lines = abstract.split(separator: "\n", omittingEmptySubsequences: false)
      add(lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n"))
    }
  }

  /// The author's Markdown as it is, but for a first heading that repeats the title.
  private func prose(_ prose: Segment.Prose, isFirst: Bool) -> String {
    var markdown = prose.markdown.replacing("<!-- provenance:", with: "<!-- ")
    if isFirst, report.hasTitleHeading { markdown = markdown.withoutFirstHeading }
    markdown = report.links.markdown(markdown)
    let outputs = prose.cells.flatMap { report.cells[$0] ?? [] }
    return outputs.isEmpty
      ? markdown : markdown.trimmingLineFeeds + "\n\n" + MarkdownRenderer.text(of: outputs)
  }

  private func cell(_ cell: Cell) -> String {
    let code = MarkdownRenderer.fenced(cell.code, info: "swift")
    let shown =
      switch cell.presentation {
      case .shown: code
      case .folded:
        "<details><summary>Swift\(cell.name.map { ": \($0)" } ?? "")</summary>\n\n\(code)\n\n</details>"
      case .hidden: ""
      }
    let output = MarkdownRenderer.text(of: report.cells[cell.index] ?? [])
    return [shown, output].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension Report {
  /// Whether the document's first heading is its title.
  var hasTitleHeading: Bool {
    guard let first = input.document.headings.first, first.level == 1 else { return false }
    return first.text == title
  }
}

extension String {
  /// Without the first heading of level 1, in either form.
  fileprivate var withoutFirstHeading: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return self
    }
    let isUnderlined =
      first + 1 < lines.count && lines[first + 1].hasPrefix("=")
      && lines[first + 1].allSatisfy { $0 == "=" || $0 == " " }
    if lines[first].hasPrefix("# ") || lines[first].hasPrefix("#\t") {
      lines.remove(at: first)
    } else if isUnderlined {
      lines.removeSubrange(first...first + 1)
    }
    return lines.joined(separator: "\n")
  }

  /// Without empty lines at both ends.
  fileprivate var trimmingLineFeeds: String {
    var text = Substring(self)
    while text.first == "\n" { text.removeFirst() }
    while let last = text.last, last.isNewline || last == " " { text.removeLast() }
    return String(text)
  }
}
