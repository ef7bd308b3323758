import Charts
import Foundation
import Notebook

/// `report.html`: one file that needs nothing else and no network, readable without its script.
struct HTMLPage {
  let text: String

  init(_ report: Report) {
    let body = DocumentBody(report)
    let inlineSheet = "<style>\(Palette.styleSheet)</style>\n"
    let banner = report.banner.isEmpty ? "" : HTMLRenderer.html(of: report.banner)
    let tail = HTMLRenderer.html(of: report.tail)
    let provenance = HTMLRenderer.html(of: report.provenance)
    let contents = Contents(body.entries + Contents.entries(of: report.tail + report.provenance))
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'sha256-\(CopyScript.digest)'; img-src data:">
      <link rel="icon" href="data:,">
      <title>\(Markdown.escaped(report.title))</title>
      <style>
      \(StyleSheet.text)
      \(Palette.styleSheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the report</a>
      <header>
      \(HTMLPage.header(report))</header>
      <div class="columns">
      \(contents.html)
      <main id="content">
      \(banner)\(body.html)
      \(tail)\(Provenance.beginMarker)
      \(provenance)\(Provenance.endMarker)
      </main>
      </div>
      <footer><p>Written by exp from a Markdown experiment. Data: <a href="metrics.csv">metrics.csv</a>, \
      <a href="run.json">run.json</a>, <a href="report.md">report.md</a>.</p>
      <p class="printed">What is folded on the page is not printed: data behind charts, definitions, all \
      settings.</p></footer>
      <script>\(CopyScript.text)</script>
      </body>
      </html>

      """
    // The page has the charts' colours once; the files beside it have them each.
    text = page.replacingOccurrences(of: inlineSheet, with: "")
  }

  private static func header(_ report: Report) -> String {
    let matter = report.input.document.frontMatter
    var html = "<h1>\(Markdown.escaped(report.title))</h1>\n"
    if let subtitle = matter.subtitle {
      html += "<p class=\"subtitle\">\(Markdown.escaped(subtitle))</p>\n"
    }
    if !report.byline.isEmpty {
      html += "<p class=\"byline\">\(Markdown.escaped(report.byline))</p>\n"
    }
    let stable = TrustStrip.stable(report.judgements, report.input)
    let volatile = TrustStrip.volatile(report.input.provenance)
    html += "<ul class=\"strip\" aria-label=\"How far to trust this report\">\n"
    html += stable.map { "<li class=\"stable\">\(Markdown.escaped($0))</li>\n" }.joined()
    html += Provenance.beginMarker
    html += volatile.map { "<li>\(Markdown.escaped($0))</li>\n" }.joined()
    html += Provenance.endMarker + "</ul>\n"
    if let abstract = matter.abstract {
      html += "<div class=\"abstract\">\(Markdown.html(of: abstract))</div>\n"
    }
    return html
  }
}

/// The table of contents.
struct Contents {
  /// One heading; its text is HTML.
  struct Entry: Hashable {
    var level: Int
    var html: String
    var id: String
  }

  private let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries.filter { $0.level <= 3 } }

  /// The headings among blocks.
  static func entries(of blocks: [Block]) -> [Entry] {
    blocks.compactMap { block in
      guard case .heading(let level, let title, let id) = block, level == 2 else { return nil }
      return Entry(level: level, html: Markdown.escaped(title), id: id)
    }
  }

  var html: String {
    guard !entries.isEmpty else { return "" }
    let items = entries.map { entry in
      "<li class=\"level-\(entry.level)\"><a href=\"#\(entry.id)\">\(entry.html)</a></li>\n"
    }
    return "<nav aria-label=\"Contents\">\n<p class=\"nav-title\">Contents</p>\n<ul>\n"
      + items.joined() + "</ul>\n</nav>"
  }
}
