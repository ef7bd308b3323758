import Notebook
import Testing

@Suite struct RobustnessTests {
  /// A small generator with a fixed start, so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private func read(_ bytes: [UInt8]) {
    let (document, diagnostics) = Document.read(bytes, path: "t.md")
    _ = diagnostics.rendered(in: document.source)
    _ = try? diagnostics.json(in: document.source)
    _ = document.source.applyingFixIts(of: diagnostics)
    _ = Markdown.html(of: document) { $0.code }
  }

  @Test("Random bytes do not trap")
  func randomBytes() {
    var generator = Generator()
    for _ in 0..<500 {
      let count = Int.random(in: 0...200, using: &generator)
      read((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test("Random pieces of Markdown do not trap, and cells keep their places")
  func randomPieces() {
    let pieces = [
      "```swift", "```", "~~~", "````", "\n", "\r\n", "\r", "- ", "> ", "  ", "\t", "---\n",
      "seeds: 5", "title: [", "{", "name=", "a", "ä", "\u{FEFF}", "parameters", " ", "|", "[^1]:",
      "<b>", "<!--", "1. ", "\"", "'", "&a", "*a", ": ",
    ]
    var generator = Generator()
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      read(Array(text.utf8))
      let (document, _) = Document.read(text, path: "t.md")
      for cell in document.cells {
        #expect(cell.range.upper <= document.source.text.utf8.count)
        for offset in 0...cell.code.utf8.count {
          #expect(cell.sourceOffset(of: offset) <= document.source.text.utf8.count)
        }
      }
    }
  }

  @Test("Deep nesting of blocks does not trap")
  func deepBlocks() {
    for open in ["> ", "- ", "*", "[", "![", "`", "<a", "|", "1. "] {
      read(Array((String(repeating: open, count: 20_000) + "\n").utf8))
    }
  }
}
