import CMarkdown

/// Finds cells, prose and headings in a Markdown text, with their places.
struct BlockReader {
  let source: SourceText
  /// Number of the first line after the front matter.
  let firstLine: Int
  var diagnostics: [Diagnostic] = []
  private var cells: [Cell] = []

  init(source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  mutating func document(frontMatter: FrontMatter) -> Document {
    let bodyStart = firstLine <= source.lineStarts.count ? source.lineStarts[firstLine - 1] : nil
    let rest = bodyStart.map { source[SourceRange($0, source.bytes.count)] } ?? ""
    let body = String(repeating: "\n", count: firstLine - 1) + rest
    let tree = CommonMarkTree(body)
    var headings: [Document.Heading] = []
    for node in tree.nodes() {
      if node.type == CMARK_NODE_HEADING {
        headings.append(
          .init(level: node.headingLevel, text: node.plainText, line: node.startLine))
      } else if let fence = node.fence {
        read(node, fence: fence)
      }
    }
    reportRepeatedNames()
    if cells.allSatisfy(\.isSkipped) {
      let end = source.bytes.count
      diagnostics.append(.error(.noCells, at: SourceRange(end, end)))
    }
    return Document(
      source: source, frontMatter: frontMatter, cells: cells, segments: segments(of: tree),
      headings: headings, body: body)
  }

  private mutating func read(_ node: CommonMarkTree.Node, fence: (character: UInt8, length: Int)) {
    guard node.startLine >= 1, node.endLine >= node.startLine,
      node.endLine <= source.lineStarts.count
    else { return }
    let opening = source.range(ofLine: node.startLine)
    let info = infoRange(opening: opening, column: node.startColumn, fence: fence)
    let isClosed = isClosed(node, fence: fence)
    guard CellHeader.isCell(node) else {
      if !isClosed {
        diagnostics.append(.warning(.unclosedProse, at: SourceRange(info.lower, info.lower)))
      }
      CellHeader.warnAboutSpelling(source[info], at: info, &diagnostics)
      return
    }
    if !isClosed {
      let start = SourceRange(min(opening.lower + node.startColumn - 1, info.lower), info.lower)
      diagnostics.append(.error(.unclosedCell, at: start))
    }
    let (code, lines) = code(of: node)
    var cell = Cell(
      index: cells.count, code: code,
      range: SourceRange(opening.lower, source.range(ofLine: node.endLine).upper),
      infoRange: info, lines: lines)
    CellHeader.read(source[info], at: info, into: &cell, &diagnostics)
    cells.append(cell)
  }

  /// What stands after the opening fence, without spaces around it.
  private func infoRange(
    opening: SourceRange, column: Int, fence: (character: UInt8, length: Int)
  ) -> SourceRange {
    let bytes = source.bytes
    var lower = min(opening.lower + max(0, column - 1), opening.upper)
    while lower < opening.upper, bytes[lower] != fence.character { lower += 1 }
    while lower < opening.upper, bytes[lower] == fence.character { lower += 1 }
    while lower < opening.upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    var upper = opening.upper
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    return SourceRange(lower, upper)
  }

  /// Whether the block's last line is a closing fence; cmark does not say.
  private func isClosed(
    _ node: CommonMarkTree.Node, fence: (character: UInt8, length: Int)
  ) -> Bool {
    guard node.endLine > node.startLine else { return false }
    var line = Array(source.line(node.endLine).utf8)[...]
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    let run = line.reversed().prefix { $0 == fence.character }.count
    let before = line.dropLast(run)
    let isFence =
      run >= fence.length && before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    return isFence && lineCount(of: node.literal) == node.endLine - node.startLine - 1
  }

  private func lineCount(of literal: String) -> Int { SourceText(literal, path: "").literalLines }

  /// The block's code with LF at line ends, and where each of its lines stands in the document.
  private func code(of node: CommonMarkTree.Node) -> (String, [Cell.LinePlace]) {
    let literal = SourceText(node.literal, path: "")
    var code = ""
    var offset = 0
    var places: [Cell.LinePlace] = []
    for line in 0..<literal.literalLines {
      let text = literal.line(line + 1)
      let number = min(node.startLine + 1 + line, source.lineStarts.count)
      let place = source.range(ofLine: number)
      let start = max(place.lower, place.upper - text.utf8.count)
      places.append(.init(code: offset, source: start))
      code += text + "\n"
      offset += text.utf8.count + 1
    }
    let end = source.range(ofLine: min(node.startLine + places.count, source.lineStarts.count))
    places.append(.init(code: offset, source: end.upper))
    return (code, places)
  }

  private mutating func reportRepeatedNames() {
    var first: [String: Cell] = [:]
    for cell in cells {
      guard let name = cell.name else { continue }
      if let earlier = first[name] {
        let note = Diagnostic.Note(.firstNamed(name), at: earlier.infoRange)
        diagnostics.append(.error(.repeatedName(name), at: cell.infoRange, notes: [note]))
      } else {
        first[name] = cell
      }
    }
  }

  /// Cuts the document at its cells, and after each block that has cells inside.
  private func segments(of tree: CommonMarkTree) -> [Segment] {
    var segments: [Segment] = []
    var line = firstLine
    var number = 0
    func prose(through last: Int, cells: [Int]) {
      guard line <= last else { return }
      let range = SourceRange(
        source.lineStarts[line - 1],
        last < source.lineStarts.count ? source.lineStarts[last] : source.bytes.count)
      let text = source[range]
      if !cells.isEmpty || text.contains(where: { !$0.isWhitespace }) {
        segments.append(.prose(.init(markdown: text, range: range, cells: cells)))
      }
    }
    for block in tree.root.children {
      if CellHeader.isCell(block), number < cells.count {
        prose(through: block.startLine - 1, cells: [])
        segments.append(.cell(cells[number]))
        number += 1
        line = block.endLine + 1
        continue
      }
      let inside = cells.dropFirst(number).prefix {
        let place = source.location(of: $0.range.lower).line
        return place >= block.startLine && place <= block.endLine
      }
      guard !inside.isEmpty else { continue }
      prose(through: block.endLine, cells: inside.map(\.index))
      number += inside.count
      line = block.endLine + 1
    }
    prose(through: source.lineCount, cells: [])
    return segments
  }
}

extension SourceText {
  /// Number of lines of a code block's text, in which every line has a line break.
  fileprivate var literalLines: Int { bytes.isEmpty ? 0 : lineCount }
}

extension CommonMarkTree.Node {
  /// The text of inline content without its marks.
  fileprivate var plainText: String {
    children.map { child in
      switch child.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: child.literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: " "
      case CMARK_NODE_HTML_INLINE: ""
      default: child.plainText
      }
    }.joined()
  }
}

extension Diagnostic.Message {
  fileprivate static let noCells: Self =
    "the document has no cell to read; a cell is a fenced block that starts with ```swift"

  fileprivate static let unclosedCell: Self =
    "this cell is never closed; end it with a line of the same fence"

  fileprivate static let unclosedProse: Self =
    "this block is never closed; what follows is read as its text"

  fileprivate static func repeatedName(_ name: String) -> Self {
    "another cell is named '\(name)'"
  }

  fileprivate static func firstNamed(_ name: String) -> Self { "the first one is here" }
}
