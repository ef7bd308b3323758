import Notebook
import Testing

@Suite struct DocumentTests {
  @Test("Cells, prose and headings are found in order")
  func segments() {
    let document = expectDiagnostics(
      """
      ---
      title: T
      ---
      # Head *ing*

      Text

      ```swift name=a parameters
      let x = 1
      ```
      ```python
      no cell
      ```

      ```swift fold
      let y = 2
      ```
      ~~~swift hide skip
      let z = 3
      ~~~
      end
      """, [])
    #expect(document.headings == [.init(level: 1, text: "Head ing", line: 4)])
    #expect(document.cells.map(\.code) == ["let x = 1\n", "let y = 2\n", "let z = 3\n"])
    #expect(document.cells.map(\.name) == ["a", nil, nil])
    #expect(document.cells.map(\.isParameters) == [true, false, false])
    #expect(document.cells.map(\.presentation) == [.shown, .folded, .hidden])
    #expect(document.cells.map(\.isSkipped) == [false, false, true])
    let kinds = document.segments.map { segment in
      switch segment {
      case .prose(let prose): prose.markdown
      case .cell(let cell): "cell \(cell.index)"
      }
    }
    #expect(
      kinds == [
        "# Head *ing*\n\nText\n\n", "cell 0", "```python\nno cell\n```\n\n", "cell 1", "cell 2",
        "end",
      ])
  }

  @Test("Places in cells are places in the document", arguments: ["\n", "\r\n", "\r"])
  func places(lineEnd: String) {
    let lines = [
      "---", "title: T", "---", "ä", "", "- item", "", "  ```swift", "  let β = 1", "    x",
      "  ```",
      "> ```swift", "> y", "> ```",
    ]
    let (document, diagnostics) = Document.read(
      "\u{FEFF}" + lines.joined(separator: lineEnd), path: "t.md")
    #expect(diagnostics.isEmpty)
    #expect(document.cells.map(\.code) == ["let β = 1\n  x\n", "y\n"])
    func place(_ cell: Int, _ offset: Int) -> LineColumn {
      document.source.location(of: document.cells[cell].sourceOffset(of: offset))
    }
    #expect(place(0, 0) == .init(line: 9, column: 3))
    #expect(place(0, 7) == .init(line: 9, column: 9))
    #expect(place(0, 13) == .init(line: 10, column: 5))
    #expect(place(1, 0) == .init(line: 13, column: 3))
  }

  @Test("A tab before code inside a list keeps its place near")
  func tabs() {
    let document = expectDiagnostics("- a\n\n\t```swift\n\tlet x = 1\n\t```\n", [])
    let cell = document.cells.first
    #expect(cell?.code.contains("let x = 1") == true)
    let location = document.source.location(of: cell?.sourceOffset(of: 0) ?? 0)
    #expect(location.line == 4)
  }

  @Test("Cells inside lists and quotes belong to the prose around them")
  func nestedCells() {
    let document = expectDiagnostics(
      "- one\n\n  ```swift\n  let a = 1\n  ```\n- two\n\nafter\n\n```swift\nlet b = 2\n```\n", [])
    let cells = document.segments.map { segment in
      switch segment {
      case .prose(let prose): prose.cells
      case .cell(let cell): [-cell.index]
      }
    }
    #expect(cells == [[0], [], [-1]])
  }

  @Test("Unknown attributes are errors with suggestions")
  func unknownAttribute() {
    expectDiagnostics(
      "```swift 1️⃣nmae=ppo\nlet a = 1\n```\n\n```swift 2️⃣parameter 3️⃣x=1\nlet b = 1\n```\n",
      [
        .init(
          "1️⃣", "a cell has no attribute 'nmae'; it may have name=…, parameters, fold, hide, skip",
          fixIt: "did you mean 'name'?"),
        .init(
          "2️⃣",
          "a cell has no attribute 'parameter'; it may have name=…, parameters, fold, hide, skip",
          fixIt: "did you mean 'parameters'?"),
        .init(
          "3️⃣", "a cell has no attribute 'x'; it may have name=…, parameters, fold, hide, skip"),
      ],
      fixed: "```swift name=ppo\nlet a = 1\n```\n\n```swift parameters x=1\nlet b = 1\n```\n")
  }

  @Test("Attributes given twice, with a value they do not take, or a bad name are errors")
  func wrongAttributes() {
    expectDiagnostics(
      "```swift fold 1️⃣fold 2️⃣hide=yes 3️⃣name=a/b\nlet a = 1\n```\n",
      [
        .init("1️⃣", "'fold' is given twice"),
        .init("2️⃣", "'hide' takes no value", fixIt: "remove the value"),
        .init("3️⃣", "a cell's name is made of letters, digits, '-' and '_', as in name=ppo"),
      ],
      fixed: "```swift fold fold hide name=a/b\nlet a = 1\n```\n")
  }

  @Test("Two cells may not have one name")
  func repeatedName() {
    expectDiagnostics(
      "```swift name=a\nlet a = 1\n```\n```1️⃣swift name=a\nlet b = 1\n```\n",
      [.init("1️⃣", "another cell is named 'a'")])
  }

  @Test(
    "A fence that is never closed is an error",
    arguments: [
      "text\n\n1️⃣```swift\nlet a = 1\n", "1️⃣```swift\nlet a = 1\n> ```\n",
      "1️⃣````swift\nlet a = 1\n```\n",
      "- 1️⃣```swift\n  let a = 1\n\nnext\n", "1️⃣```swift",
    ])
  func unclosed(text: String) {
    expectDiagnostics(
      text, [.init("1️⃣", "this cell is never closed; end it with a line of the same fence")])
  }

  @Test("An unclosed fence of another language is a warning")
  func unclosedProse() {
    expectDiagnostics(
      "```swift\nlet a = 1\n```\n\n```1️⃣python\nx\n",
      [.init("1️⃣", "this block is never closed; what follows is read as its text")])
  }

  @Test("Other spellings of swift are warned about")
  func spelling() {
    expectDiagnostics(
      "```1️⃣Swift\na\n```\n```2️⃣{swift}\na\n```\n```swift\nlet a = 1\n```\n```swiftui\n```\n",
      [
        .init(
          "1️⃣", "'Swift' is not read as a cell; a cell starts with 'swift'",
          fixIt: "did you mean 'swift'?"),
        .init(
          "2️⃣", "'{swift}' is not read as a cell; a cell starts with 'swift'",
          fixIt: "did you mean 'swift'?"),
      ])
  }

  @Test("An empty document is an error", arguments: ["1️⃣", "1️⃣ \n\t\n", "1️⃣\u{FEFF}"])
  func empty(text: String) {
    expectDiagnostics(
      text, [.init("1️⃣", "the document is empty; 'exp new NAME' writes one to start from")])
  }

  @Test("A document without cells is an error")
  func noCells() {
    expectDiagnostics(
      "# Only prose\n1️⃣",
      [
        .init(
          "1️⃣",
          "the document has no cell to read; a cell is a fenced block that starts with ```swift")
      ])
  }

  @Test("Bytes that are not UTF-8 are an error at their place")
  func invalidUTF8() {
    for head in ["", "\u{FEFF}"] {
      let bytes = Array("\(head)ä\nb".utf8) + [0xFF, 0x41]
      let (document, diagnostics) = Document.read(bytes, path: "t.md")
      #expect(
        diagnostics.map(\.message.description) == [
          "byte 0xFF is not UTF-8; save the document as UTF-8"
        ])
      #expect(
        document.source.location(of: diagnostics[0].range.lower) == .init(line: 2, column: 2))
    }
  }

  @Test("A NUL character is an error, not a trap")
  func nul() {
    expectDiagnostics(
      "a1️⃣\0b", [.init("1️⃣", "the document holds a NUL character; it must be a Markdown text")])
  }

  @Test("A document that is too large is refused")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: Document.sizeLimit + 1)
    let (_, diagnostics) = Document.read(bytes, path: "t.md")
    #expect(diagnostics.count == 1 && diagnostics.hasErrors)
  }
}
