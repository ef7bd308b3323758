import Testing

@testable import Models

@Suite struct SplitPatternTests {
  @Test func `GPT-2's pattern keeps a space with the word that follows`() {
    #expect(
      split("Hello  world, it's 2024!\n\n next", .gpt2) == [
        "Hello", " ", " world", ",", " it", "'s", " 2024", "!", "\n\n", " next",
      ])
    #expect(split("   ", .gpt2) == ["   "])
    #expect(split("a   ", .gpt2) == ["a", "   "])
    #expect(split("a \t b", .gpt2) == ["a", " \t", " b"])
    #expect(split("we'LL we'll 'tis", .gpt2) == ["we", "'", "LL", " we", "'ll", " '", "tis"])
    #expect(split("x\u{A0}y", .gpt2) == ["x", "\u{A0}", "y"])
    #expect(split("灯塔 ½x", .gpt2) == ["灯塔", " ½", "x"])
    #expect(split("", .gpt2) == [])
    #expect(split("'", .gpt2) == ["'"])
  }

  @Test func `Llama's pattern cuts digits into groups and keeps a mark with its word`() {
    let llama = SplitPattern(rule: .llama3(digits: 3))
    #expect(split("12345 (word) we'LL", llama) == ["123", "45", " (", "word", ")", " we", "'LL"])
    #expect(split("a!\n\n b", llama) == ["a", "!\n\n", " b"])
    #expect(split("a \n \n b", llama) == ["a", " \n \n", " b"])
    #expect(split("x  ", llama) == ["x", "  "])
    #expect(split("12", SplitPattern(rule: .llama3(digits: 1))) == ["1", "2"])
  }

  @Test func `Digits can be cut off before anything else`() {
    let pattern = SplitPattern(rule: .gpt2, isolatesDigits: true)
    #expect(split("in 1984 or", pattern) == ["in", " ", "1", "9", "8", "4", " or"])
  }

  private func split(_ text: String, _ pattern: SplitPattern) -> [String] {
    var words: [String] = []
    pattern.forEachWord(of: Array(text.utf8)) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }
}
