import Notebook
import Testing

@Suite struct SourceTextTests {
  @Test("Columns count characters, not bytes")
  func columnsAreCharacters() {
    let source = SourceText("β = 1\nä 👩‍🔬 x", path: "t")
    #expect(source.location(of: 3) == .init(line: 1, column: 3))
    let x = source.text.utf8.count - 1
    #expect(source.location(of: x) == .init(line: 2, column: 5))
  }

  @Test("Lines end at LF, CR LF and a lone CR")
  func lineEnds() {
    let source = SourceText("a\nb\r\nc\rd", path: "t")
    #expect((1...4).map { source.line($0) } == ["a", "b", "c", "d"])
    #expect(source.lineCount == 4)
    #expect(SourceText("a\n", path: "t").lineCount == 1)
    #expect(SourceText("", path: "t").lineCount == 1)
  }

  @Test("A byte order mark is no character of the first line")
  func byteOrderMark() {
    let source = SourceText("\u{FEFF}abc", path: "t")
    #expect(source.line(1) == "abc")
    #expect(source.location(of: 1).column == 2)
  }

  @Test("Offsets outside of the text do not trap")
  func outside() {
    let source = SourceText("abc", path: "t")
    #expect(source.location(of: 99) == .init(line: 1, column: 4))
    #expect(source[SourceRange(-5, 99)] == "abc")
  }
}
