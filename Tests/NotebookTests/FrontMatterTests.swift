import Notebook
import Testing

@Suite struct FrontMatterTests {
  private let cell = "\n```swift\nlet a = 1\n```\n"

  @Test("Every key is read")
  func allKeys() {
    let document = expectDiagnostics(
      """
      ---
      title: 'One: two'
      subtitle: Three
      authors: [Ann, Bob]
      date: 2026-03-31
      abstract: >
        Two
        lines.
      question: Four?
      paper: [Five 2023 (arXiv:2310.12036), Six 2024]
      tags:
        - a
        - b
      license: MIT
      seeds: 3
      ---
      \(cell)
      """, [])
    let matter = document.frontMatter
    #expect(matter.title == "One: two")
    #expect(matter.subtitle == "Three")
    #expect(matter.authors == ["Ann", "Bob"])
    #expect(matter.date == "2026-03-31")
    #expect(matter.abstract == "Two lines.")
    #expect(matter.question == "Four?")
    #expect(matter.papers == ["Five 2023 (arXiv:2310.12036)", "Six 2024"])
    #expect(matter.tags == ["a", "b"])
    #expect(matter.license == "MIT")
    #expect(matter.seeds == [1, 2, 3])
  }

  @Test("A list names the seeds; one author needs no list")
  func listOfSeeds() {
    let document = expectDiagnostics("---\nseeds: [7, 3]\nauthors: Ann\n---\n\(cell)", [])
    #expect(document.frontMatter.seeds == [7, 3])
    #expect(document.frontMatter.authors == ["Ann"])
  }

  @Test("An unknown key is an error with a suggestion")
  func unknownKey() {
    expectDiagnostics(
      "---\n1️⃣titel: A\n2️⃣author: B\n3️⃣mood: good\n---\n\(cell)",
      [
        .init("1️⃣", "front matter has no key 'titel'", fixIt: "did you mean 'title'?"),
        .init("2️⃣", "front matter has no key 'author'", fixIt: "did you mean 'authors'?"),
        .init("3️⃣", "front matter has no key 'mood'"),
      ],
      fixed: "---\ntitle: A\nauthors: B\nmood: good\n---\n\(cell)")
  }

  @Test(
    "Seeds that are none are errors",
    arguments: [
      ("seeds: 1️⃣0", "seeds is 0; it must be a number from 1 to 1000, or a list of seeds"),
      ("seeds: 1️⃣many", "seeds is many; it must be a number from 1 to 1000, or a list of seeds"),
      ("seeds: [1, 1️⃣x]", "a seed is 'x'; it must be a whole number that is not negative"),
      ("seeds: [1, 1️⃣-2]", "a seed is '-2'; it must be a whole number that is not negative"),
      ("seeds: [4, 1️⃣4]", "seed 4 is given twice"),
      (
        "seeds: 1️⃣{a: 1}",
        "seeds is a mapping; it must be a number from 1 to 1000, or a list of seeds"
      ),
      ("title: 1️⃣[a]", "title is a list; it must be a text"),
      ("title: 1️⃣{a: b}", "title is a mapping; it must be a text"),
      ("authors: 1️⃣{a: b}", "authors is a mapping; it must be a text or a list of texts"),
      ("1️⃣- a", "the front matter must consist of lines such as 'title: …'"),
      ("title: a\n1️⃣title: b", "'title' is given twice"),
    ])
  func wrongValues(matter: String, message: String) {
    expectDiagnostics("---\n\(matter)\n---\n\(cell)", [.init("1️⃣", message)])
  }

  @Test("Quoted seeds are mended")
  func quotedSeeds() {
    expectDiagnostics(
      "---\nseeds: 1️⃣\"5\"\n---\n\(cell)",
      [
        .init(
          "1️⃣", "seeds is 5; it must be a number from 1 to 1000, or a list of seeds",
          fixIt: "remove the quotes")
      ],
      fixed: "---\nseeds: 5\n---\n\(cell)")
  }

  @Test("Broken YAML is an error at its line")
  func broken() {
    let (document, diagnostics) = Document.read(
      "---\ntitle: a\nauthors: [a, b\ntags: c\n---\n\(cell)", path: "t.md")
    #expect(diagnostics.count == 1)
    #expect(diagnostics[0].message.description.hasPrefix("the front matter is not YAML: "))
    #expect((3...5).contains(document.source.location(of: diagnostics[0].range.lower).line))
  }

  @Test("Front matter that never ends is an error")
  func unclosed() {
    expectDiagnostics(
      "1️⃣---\ntitle: a\n\(cell)",
      [.init("1️⃣", "this front matter is never closed; end it with a line '---'")])
  }

  @Test("A rule at the top is no front matter")
  func rule() {
    let document = expectDiagnostics("---\n\nText\n\n---\n\(cell)", [])
    #expect(document.frontMatter == FrontMatter())
  }

  @Test("Deep nesting is refused before the YAML reader sees it")
  func deep() {
    for open in ["[", "- ", "{a: ", "? "] {
      let nested = String(repeating: open, count: 20_000)
      let (_, diagnostics) = Document.read("---\na: 1\n\(nested)\n---\n\(cell)", path: "t.md")
      #expect(diagnostics.map(\.message.description) == ["the front matter is nested too deep"])
    }
  }

  @Test("The command line's seeds are read like the document's")
  func seedsFromText() {
    #expect(FrontMatter.seeds(from: "3") == [1, 2, 3])
    #expect(FrontMatter.seeds(from: "7, 3") == [7, 3])
    for text in ["", "0", "a", "1,1", "-1", "1,", "99999"] {
      #expect(FrontMatter.seeds(from: text) == nil, "\(text)")
    }
  }
}
