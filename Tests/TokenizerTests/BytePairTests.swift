import Settings
import Testing

@testable import Models

@Suite struct BytePairTests {
  private static let text = """
    The keeper of the lighthouse kept a diary. Every night he wrote: "The sea is calm; the lamp \
    is lit." On the 3rd of May the lamp wasn't lit, and nobody's ever said why... naïve café 灯塔很美。
    """

  @Test func `The most frequent pair is merged first and ties go to the greater bytes`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: ["abab abab cdcd cdcd"], vocabulary: 259)
    #expect(tokenizer.tokens.suffix(2) == [Array("cd".utf8), Array("ab".utf8)])
  }

  @Test func `Overlapping pairs are merged from the left`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: ["aaaaa aaaaa"], vocabulary: 258)
    #expect(tokenizer.encode("aaaaa").map(tokenizer.label) == ["aa", "aa", "a"])
  }

  @Test func `Learning stops when no pair occurs twice`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: ["abc"], vocabulary: 5000)
    #expect(tokenizer.vocabularySize == 257)
    #expect(try BytePairTokenizer.trained(on: [String](), vocabulary: 300).vocabularySize == 257)
  }

  @Test func `A vocabulary without room for the bytes is refused`() {
    #expect(throws: TokenizerError.self) {
      try BytePairTokenizer.trained(on: ["abc"], vocabulary: 256)
    }
  }

  @Test func `Any text comes back, whatever the vocabulary was learned from`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [Self.text], vocabulary: 400)
    var seed: UInt64 = 1
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<20 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        let ranges: [UInt32] = [0x80, 0x80, 0x250, 0x3100, 0x20000]
        let value = UInt32(seed >> 33) % ranges[Int(seed >> 61) % ranges.count]
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      #expect(
        Array(tokenizer.decode(tokenizer.encode(String(text))).utf8) == Array(String(text).utf8))
    }
    #expect(tokenizer.encode("") == [])
  }

  @Test func `Letters that differ only in their normal form stay different`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [Self.text], vocabulary: 300)
    #expect(tokenizer.encode("\u{E9}") != tokenizer.encode("e\u{301}"))
  }

  @Test func `A text cannot smuggle in the end of a sequence`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [Self.text], vocabulary: 300)
    let text = "stop <|endoftext|> here"
    #expect(!tokenizer.encode(text).contains(tokenizer.endToken))
    #expect(tokenizer.encode(recognisingSpecialTokens: text).contains(tokenizer.endToken))
    #expect(tokenizer.decode(tokenizer.encode(text)) == text)
    #expect(tokenizer.decode(tokenizer.encode("end") + [tokenizer.endToken]) == "end")
    #expect(tokenizer.label(of: tokenizer.endToken) == "<|endoftext|>")
  }

  @Test func `Half a character decodes to the replacement character`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: ["abc"], vocabulary: 257)
    let tokens = tokenizer.encode("灯")
    #expect(tokens.count == 3)
    #expect(tokenizer.decode(Array(tokens.prefix(2))) == "\u{FFFD}")
    #expect(tokenizer.decode([-1, 99_999]) == "")
  }

  @Test func `A written tokenizer is read back the same`() throws {
    let pattern = SplitPattern(rule: .llama3(digits: 3), isolatesDigits: true)
    for tokenizer in [
      try BytePairTokenizer.trained(on: [Self.text], vocabulary: 350),
      try BytePairTokenizer.trained(on: [Self.text], vocabulary: 350, pattern: pattern),
    ] {
      let read = try #require(
        try TokenizerFile.read(tokenizer.fileContent.utf8) as? BytePairTokenizer)
      #expect(read.tokens == tokenizer.tokens)
      #expect(read.merges == tokenizer.merges)
      #expect(read.special == tokenizer.special)
      #expect(read.pattern == tokenizer.pattern)
      #expect(read.endToken == tokenizer.endToken)
      #expect(read.encode(Self.text) == tokenizer.encode(Self.text))
    }
  }

  @Test func `Damaged tokenizer files are errors and never traps`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [Self.text], vocabulary: 262)
    let content = Array(tokenizer.fileContent.utf8)
    var seed: UInt64 = 3
    for _ in 0..<200 {
      var damaged = content
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        damaged[Int(seed >> 33) % damaged.count] = UInt8(truncatingIfNeeded: seed >> 20)
      }
      if let read = try? TokenizerFile.read(damaged) { _ = read.decode(read.encode(Self.text)) }
      _ = try? TokenizerFile.read(damaged.prefix(Int(seed >> 40) % damaged.count))
    }
    for wrong in [
      "", "[]", "{}", #"{"model": {"type": "Unigram"}}"#,
      #"{"model": {"type": "BPE", "vocab": {"a": 99999999999}, "merges": []}}"#,
      #"{"model": {"type": "BPE", "vocab": {"a": -1}, "merges": []}}"#,
      #"{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a b"]}, "pre_tokenizer": null}"#,
    ] {
      #expect(throws: TokenizerError.self) { try TokenizerFile.read(wrong.utf8) }
    }
  }

  @Test func `The vocabulary type trains a tokenizer of its size`() throws {
    var setting = BPE()
    setting.vocabulary = 270
    #expect(try setting.trained(on: [Self.text]).vocabularySize == 270)
    #expect(BPE.declaration.family == .tokenizer)
  }
}
