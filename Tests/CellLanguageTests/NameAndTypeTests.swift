import Testing

@Suite struct NameAndTypeTests {
  @Test("An undefined name is reported with the nearest one")
  func undefinedName() {
    expectDiagnostics(
      "let steps = 1\nlet x = 1️⃣stpes + 1",
      [.init("1️⃣", "there is no 'stpes' here", fixIt: "did you mean 'steps'?")],
      fixed: "let steps = 1\nlet x = steps + 1")
  }

  @Test("A name used before its definition is told so")
  func usedTooEarly() {
    expectDiagnostics(
      "let a = 1️⃣b\nlet b = 1", [.init("1️⃣", "'b' is used before it is defined")])
  }

  @Test("A name is defined once")
  func redefinition() {
    expectDiagnostics(
      "let a = 1\nlet 1️⃣a = 2\nlet 2️⃣DPO = 1",
      [
        .init("1️⃣", "'a' is already defined"),
        .init("2️⃣", "'DPO' is a word of the vocabulary; give the value another name"),
      ])
  }

  @Test("An unknown type of the vocabulary is reported with the nearest one")
  func unknownType() {
    expectDiagnostics(
      "let x = 1️⃣DPOO(beta: 0.1)",
      [
        .init(
          "1️⃣", "the vocabulary has no 'DPOO'; 'exp vocabulary' lists it",
          fixIt: "did you mean 'DPO'?")
      ], fixed: "let x = DPO(beta: 0.1)")
    expectDiagnostics(
      "let x: 1️⃣Duoble = 1",
      [.init("1️⃣", "there is no type 'Duoble'", fixIt: "did you mean 'Double'?")],
      fixed: "let x: Double = 1")
  }

  @Test("An Int does not become a Double by itself")
  func intIsNoDouble() {
    expectDiagnostics(
      "let n = 2\nlet x = n 1️⃣* 0.5",
      [.init("1️⃣", "'*' cannot be applied to Int and Double; convert the Int with Double(…)")])
    expectDiagnostics(
      "let n = 2\nlet x = DPO(beta: 1️⃣n)",
      [
        .init(
          "1️⃣",
          "beta is an Int; it must be of type Double, and an Int does not become one by itself",
          fixIt: "convert it with Double(…)")
      ], fixed: "let n = 2\nlet x = DPO(beta: Double(n))")
  }

  @Test("Whole literals in an array are Doubles where only Doubles fit")
  func literalsInArrays() {
    expectDiagnostics("let x = [1, 2].map { DPO(beta: $0) }", [])
    expectDiagnostics("let x = [1, 2].map { PPO(kl: .adaptive(target: $0)) }", [])
  }

  @Test(
    "Wrong types are reported where they stand",
    arguments: [
      ("let x = 1 1️⃣+ \"a\"", "'+' cannot be applied to Int and String"),
      ("let x: Int = 1️⃣\"a\"", "x is a String; it must be of type Int"),
      ("let x: Int = 1️⃣0.5", "x is a Double; it must be of type Int"),
      ("let x = 1️⃣1 ? 2 : 3", "the condition is an Int; it must be of type Bool"),
      (
        "let x = 1️⃣true ? 2 : \"a\"",
        "both branches of '?:' must be of one type; these are Int and String"
      ),
      ("let x = [1, 1️⃣\"a\"]", "this is of type String, but the elements before it are of type Int"),
      ("let x = [1].first 1️⃣+ 1", "'+' cannot be applied to Int? and Int"),
      ("let x = 1️⃣1!", "'!' unwraps an optional; this is of type Int"),
      ("let x = 1 1️⃣?? 2", "the left side of '??' is an Int, which is never nil"),
      ("let x = [1].1️⃣size", "[Int] has no 'size'"),
      ("let x = 1️⃣[1][\"a\"]", "[Int] cannot be indexed by a String"),
      ("let x = 1️⃣nil", "nil needs a type: let name: Int? = nil"),
      ("let (1️⃣a, b) = 3", "these 2 names need a tuple of 2; the value is an Int"),
      ("let x = 1️⃣2(3)", "'this' is an Int and cannot be called"),
      ("let x = [1].map 1️⃣{ a, b in a }", "the closure takes 2 arguments, 1 are passed to it"),
      ("let x = [1].filter 1️⃣{ $0 + 1 }", "this closure must give a Bool; it gives an Int"),
      ("let x = [1].1️⃣map(1, 2)", "'map' does not take these arguments"),
      ("let x = .1️⃣shared", "'.shared' has no meaning here; it needs a type before the dot"),
      ("let x = 1️⃣DPO", "'DPO' must be called: DPO(…)"),
      ("1️⃣{ $0 + 1 }", "function cannot be shown below a cell"),
    ])
  func wrongTypes(code: String, message: String) {
    var code = code
    if code.hasPrefix("let (1️⃣a") { code = "let 1️⃣(a, b) = 3" }
    if code == "1️⃣{ $0 + 1 }" { code = "let f = { $0 + 1 }\n1️⃣f" }
    let wanted = message.replacing("function cannot", with: "a function cannot")
    expectDiagnostics(code, [.init("1️⃣", wanted)])
  }

  @Test(
    "Values that have no meaning are errors, not traps",
    arguments: [
      ("9223372036854775807 1️⃣+ 1", "9223372036854775807 + 1 is too large for an Int"),
      ("1️⃣9223372036854775808", "9223372036854775808 is too large for an Int"),
      ("1 1️⃣/ 0", "this divides by zero"),
      ("1 1️⃣% 0", "this divides by zero"),
      ("1.0 1️⃣/ 0", "this divides by zero"),
      ("Int.min 1️⃣/ -1", "-9223372036854775808 / -1 is too large for an Int"),
      ("[1, 2][1️⃣2]", "index 2 is out of range; the array has 2 elements"),
      ("[1, 2][1️⃣-1]", "index -1 is out of range; the array has 2 elements"),
      ("[1, 2][1️⃣1...2]", "the range from 1 to 2 is outside of the array, which has 2 elements"),
      ("3 1️⃣... 1", "a range cannot go from 3 down to 1"),
      ("let x: Int? = nil\n1️⃣x!", "this value is nil, so '!' has nothing to give"),
      ("1️⃣Int(1e300)", "1e+300 is too large for an Int"),
      ("1️⃣stride(from: 0, to: 1, by: 0)", "a stride of 0 never ends"),
      ("[\"a\": 1, 1️⃣\"a\": 2]", "the dictionary has the key a twice"),
    ])
  func wrongValues(code: String, message: String) {
    expectDiagnostics(code, [.init("1️⃣", message)])
  }

  @Test("A guard keeps a value from being wrong, but not a name or a type")
  func unchosenBranches() {
    expectDiagnostics("let xs = [1]\nlet x = xs.isEmpty ? 0 : 1 / xs.count", [])
    expectDiagnostics("let n = 0\nlet x = n == 0 ? 0 : 1 / n", [])
    expectDiagnostics(
      "let quick = false\nlet x = quick ? 1️⃣zebra : 1", [.init("1️⃣", "there is no 'zebra' here")])
    expectDiagnostics(
      "let a = true || 1️⃣zebra", [.init("1️⃣", "there is no 'zebra' here")])
  }

  @Test("A value that is not shown is warned about")
  func unused() {
    expectDiagnostics(
      "1️⃣1 + 1\n2",
      [.init("1️⃣", "this value is not used; only the last expression of a cell is shown")])
  }
}
