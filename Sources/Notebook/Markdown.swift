import CMarkdown

/// Prose as HTML that is safe to show: raw HTML is shown as text, and links to scripts lose their
/// target.
package enum Markdown {
  /// HTML of a piece of Markdown: CommonMark with tables, footnotes, strikethrough, task lists.
  package static func html(of markdown: String) -> String {
    let tree = CommonMarkTree(markdown)
    disarm(tree)
    return tree.html()
  }

  /// HTML of a whole document, front matter left out, with other HTML in place of each cell.
  ///
  /// Footnotes and link definitions work across cells, and cells inside lists stay there.
  ///
  /// - Parameters:
  ///   - document: As read.
  ///   - cell: HTML for a cell's place, used as it is: code, and what it shows.
  /// - Returns: HTML blocks without a surrounding element.
  package static func html(of document: Document, cell: (Cell) -> String) -> String {
    let tree = CommonMarkTree(document.body)
    let blocks = tree.nodes().filter(CellHeader.isCell)
    disarm(tree)
    for (block, content) in zip(blocks, document.cells) {
      block.replace(withHTML: cell(content))
    }
    return tree.html()
  }

  /// Turns raw HTML into text; comments vanish.
  private static func disarm(_ tree: CommonMarkTree) {
    for node in tree.nodes() {
      let isBlock = node.type == CMARK_NODE_HTML_BLOCK
      guard isBlock || node.type == CMARK_NODE_HTML_INLINE else { continue }
      let text = node.literal.filter { !$0.isNewline || !isBlock }
      let isComment = text.hasPrefix("<!--") && text.hasSuffix("-->")
      node.replace(withText: isComment ? nil : node.literal, inParagraph: isBlock)
    }
  }

  /// The text with the characters that HTML reserves replaced.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
