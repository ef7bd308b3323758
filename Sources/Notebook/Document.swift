/// A Markdown experiment, read: front matter, cells and prose with their places in the text.
///
/// Reading never fails; what is wrong is in the diagnostics beside it.
package struct Document: Sendable, Hashable {
  package var source: SourceText
  package var frontMatter: FrontMatter
  /// The swift cells in the order of the document, skipped ones too.
  package var cells: [Cell]
  /// Prose and cells in the order of the document; together they are the text after the front
  /// matter, line by line.
  package var segments: [Segment]
  package var headings: [Heading]
  /// The text with empty lines in place of the front matter, so that line numbers stay.
  package var body: String

  package struct Heading: Sendable, Hashable {
    package var level: Int
    package var text: String
    package var line: Int

    package init(level: Int, text: String, line: Int) {
      self.level = level
      self.text = text
      self.line = line
    }
  }

  /// Largest text that is read, bytes.
  package static let sizeLimit = 4 << 20

  /// Reads a document from its bytes.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, a byte order mark allowed; what is not UTF-8 becomes an error with its place.
  ///   - path: The name that diagnostics print.
  /// - Returns: What could be read, and everything that is wrong with it.
  package static func read(_ bytes: [UInt8], path: String) -> (Document, [Diagnostic]) {
    if bytes.count > sizeLimit {
      let source = SourceText("", path: path)
      let tooLarge = Diagnostic.error(.tooLarge(bytes.count), at: SourceRange(0, 0))
      return (Document(empty: source), [tooLarge])
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return read(text, path: path) }
    let source = SourceText(text, path: path)
    let valid = validPrefix(of: bytes, decoded: text)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let offset = hasMark ? max(0, valid - 3) : valid
    let invalid = Diagnostic.error(
      .invalidUTF8(byte: bytes[valid]), at: SourceRange(offset, offset))
    return (Document(empty: source), [invalid])
  }

  /// Number of bytes before the first that is not UTF-8.
  private static func validPrefix(of bytes: [UInt8], decoded: String) -> Int {
    zip(bytes, decoded.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(bytes.count, decoded.utf8.count) - 1
  }

  /// Reads a document.
  package static func read(_ text: String, path: String) -> (Document, [Diagnostic]) {
    let source = SourceText(text, path: path)
    guard source.text.contains(where: { !$0.isWhitespace }) else {
      return (Document(empty: source), [.error(.emptyDocument, at: SourceRange(0, 0))])
    }
    if let offset = source.bytes.firstIndex(of: 0) {
      let place = SourceRange(offset, offset + 1)
      return (Document(empty: source), [.error(.nulCharacter, at: place)])
    }
    var diagnostics: [Diagnostic] = []
    let front = FrontMatterReader.read(source, &diagnostics)
    var reader = BlockReader(source: source, firstLine: front.lines + 1)
    let document = reader.document(frontMatter: front.matter)
    diagnostics += reader.diagnostics
    return (document, diagnostics.inDocumentOrder)
  }

  private init(empty source: SourceText) {
    self.init(
      source: source, frontMatter: FrontMatter(), cells: [], segments: [], headings: [], body: "")
  }

  init(
    source: SourceText, frontMatter: FrontMatter, cells: [Cell], segments: [Segment],
    headings: [Heading], body: String
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.cells = cells
    self.segments = segments
    self.headings = headings
    self.body = body
  }

  /// The front matter's title, else the first heading's text, else nil.
  package var title: String? { frontMatter.title ?? headings.first?.text }
}

extension Diagnostic.Message {
  fileprivate static let emptyDocument: Self =
    "the document is empty; 'exp new NAME' writes one to start from"

  fileprivate static let nulCharacter: Self =
    "the document holds a NUL character; it must be a Markdown text"

  fileprivate static func invalidUTF8(byte: UInt8) -> Self {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(hexadecimal) is not UTF-8; save the document as UTF-8"
  }

  fileprivate static func tooLarge(_ bytes: Int) -> Self {
    "the document has \(bytes) bytes; at most \(Document.sizeLimit) are read"
  }
}
