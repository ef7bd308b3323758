import CellLanguage
import Notebook
import Testing

@Suite(.timeLimit(.minutes(2))) struct RobustnessTests {
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

  private func check(_ code: String) {
    let (document, planned) = plan(code)
    _ = planned.diagnostics.rendered(in: document.source)
    _ = document.source.applyingFixIts(of: planned.diagnostics)
    let end = document.source.text.utf8.count
    #expect(planned.diagnostics.allSatisfy { $0.range.upper <= end })
  }

  @Test("Random bytes do not trap")
  func randomBytes() {
    var generator = Generator()
    for _ in 0..<150 {
      let count = Int.random(in: 0...120, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 1...255, using: &generator) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("Random pieces of cells do not trap")
  func randomPieces() {
    let pieces = [
      "let ", "x", "y", " = ", "1", "0.5", "\"a\"", "\"\\(", ")", "(", "[", "]", "{", "}", "$0",
      "$1", " + ", " - ", " * ", " / ", " % ", " ? ", " : ", ", ", ".", ".map", ".last", ".count",
      "\n", " in ", "Train", "PPO", "kl: ", ".fixed", "sft", "task", ".prompts", "Chart", "Claim",
      "of: ", " && ", " > ", " == ", "??", "!", "nil", "...", "..<", "#", "\\", "`", "@", "var ",
      "func f", "if ", "return ", "\"\"\"", "/*", "//", "é", "9223372036854775807", "-", "as ",
    ]
    var generator = Generator()
    for _ in 0..<300 {
      let count = Int.random(in: 0...30, using: &generator)
      check((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  @Test(
    "Deep and long cells do not trap",
    arguments: [
      "(", "[", "{", "((", "[(", "-", "!", "- ", "x.", "x?.", "&", "x ? ", "x ? y : ", "1 + ",
      "f(", "{ x in ", "\"\\(", ".a", "()", "[0]", "a!", "try ", "await ", "if x { ", "x as ",
      "#if x\n", "@a ", "let x = ", "[[", "case ", "switch x { case ", "func f() { ", "< ", "_ = ",
      "x = ", "\\.", "\\a[", "$0", "/* ", "\"\"\"\n", "x is ", "~", "...", "a ?? ", "a, ",
      "repeat ",
      "struct S { ", "(x: ", "[x: ", "some ", "any ", "inout ", "A<", "let (", "guard let x = ",
      "{ [x] in ", "if let x = { ", "x -> ", "(A) -> ", "import a.", "else if x {} ", "do { ",
      "[\n", "@a [", "(\n[", "[[x: ",
    ])
  func deep(piece: String) {
    check("let x = " + String(repeating: piece, count: 2000 / piece.utf8.count))
    check(String(repeating: piece, count: 60))
  }

  @Test("Chains that stay below the limits are evaluated")
  func longChains() {
    #expect(shown(Array(repeating: "1", count: 150).joined(separator: " + ")) == "150")
    let brackets = String(repeating: "(", count: 60) + "1" + String(repeating: ")", count: 60)
    #expect(shown(brackets) == "1")
  }

  @Test("A cell that nests too deep is told so")
  func tooDeep() {
    expectDiagnostics(
      "let x = " + String(repeating: "(", count: 64) + "1️⃣(1"
        + String(repeating: ")", count: 65),
      [.init("1️⃣", "this is nested too deep; give its parts names with 'let'")])
    let sum = Array(repeating: "1", count: 400).joined(separator: " + ")
    #expect(shown(sum).contains("nested too deep"))
  }

  @Test(
    "Endless work ends",
    arguments: [
      "(0..<3_000_000).count",
      "(0..<2000).map { _ in (0..<2000).map { _ in 1 } }.count",
      "(0..<1000).map { a in (0..<1000).map { $0 + a }.reduce(0, +) }.reduce(0, +)",
      "Array(repeating: 0, count: Int.max)",
      "stride(from: 0.0, to: 1e300, by: 1e-300)",
      "(Int.min...Int.max).map { $0 }",
      "let a = \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\n"
        + (0..<20).map { "let a\($0) = a + a + a" }.joined(separator: "\n"),
      "let s = (0..<1000).reduce(\"x\") { a, _ in a + a }",
      "let s = (0..<100).reduce([1]) { a, _ in a + a }",
      "let s = (0..<100).reduce(\"x\") { a, _ in \"\\(a)\\(a)\" }",
    ])
  func endless(code: String) {
    let text = shown(code)
    #expect(
      text.contains("evaluation stops here") || code.hasPrefix("let a"), "\(text.prefix(300))")
  }

  @Test("Endless closures end")
  func recursion() {
    let text = shown("let f = { g in g(g) }\nf(f)")
    #expect(text.contains("evaluation stops here: calls are nested"))
  }
}
