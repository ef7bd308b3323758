import Testing

@testable import Models

@Suite struct JSONTests {
  @Test func `Values of every kind are read`() throws {
    let value = try parse(
      #" {"a": [1, -2.5e3, true, false, null], "b": {"c": "x\n\u00e9\ud83d\ude00"}} "#)
    #expect(value["a"]?.array == [.number(1), .number(-2500), .bool(true), .bool(false), .null])
    #expect(value["b"]?["c"]?.string == "x\né😀")
    #expect(value["a"]?.array?.first?.integer == 1)
    #expect(value["z"] == nil)
    #expect(try parse("\u{FEFF}[]") == .array([]))
  }

  @Test func `Keys that look the same but are not stay apart`() throws {
    let value = try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(value.object?.count == 2)
  }

  @Test func `Half a surrogate pair becomes the replacement character`() throws {
    #expect(try parse(#""\ud83dx""#).string == "\u{FFFD}x")
    #expect(try parse(#""\ude00""#).string == "\u{FFFD}")
    #expect(try parse(#""\ud83d\u0041""#).string == "\u{FFFD}A")
  }

  @Test func `A mistake is named with its line and column`() {
    for (text, line, column) in [
      ("", 1, 1), ("{", 1, 2), ("[1,\n 2,\n }", 3, 2), ("{\"a\" 1}", 1, 6), ("[1] x", 1, 5),
      ("01", 1, 3), ("[1.]", 1, 4), ("\"a", 1, 3), ("\"\\x\"", 1, 3), ("tru", 1, 1), ("-", 1, 2),
      ("\"\\u12\"", 1, 6), ("\"\u{1}\"", 1, 2), ("[1 2]", 1, 4),
    ] {
      #expect { try parse(text) } throws: { error in
        let error = error as? JSONError
        return error?.line == line && error?.column == column
      }
    }
  }

  @Test func `Deep nesting and bytes that are not UTF-8 are errors`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try parse(deep) }
    #expect(throws: JSONError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test func `Random bytes never trap the reader`() {
    var seed: UInt64 = 5
    let alphabet = Array("{}[]\",:\\u0123456789eE+-.truefalsn \n".utf8) + [0x80, 0xFF, 0]
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      let count = Int(seed >> 60) * 2
      let bytes = (0..<count).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        return alphabet[Int(seed >> 33) % alphabet.count]
      }
      _ = try? JSON(parsing: bytes)
    }
  }

  @Test func `Quoted text is read back the same`() throws {
    let text = "a\"b\\c\n\r\t\u{1}é\u{2028}😀"
    #expect(try parse(JSON.quoted(text)).string == text)
  }

  private func parse(_ text: String) throws -> JSON { try JSON(parsing: text.utf8) }
}
