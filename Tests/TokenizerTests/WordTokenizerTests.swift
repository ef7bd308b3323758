import Testing

@testable import Models

@Suite struct WordTokenizerTests {
  private let tokenizer = WordTokenizer(words: [".", ",", "i", "liked", "the", "end", "it"])

  @Test func `Text becomes one token for each word and mark`() {
    #expect(tokenizer.encode("I liked the end, the end.") == [4, 5, 6, 7, 3, 6, 7, 2])
    #expect(tokenizer.vocabularySize == 9)
    #expect(tokenizer.token(of: "liked") == 5)
  }

  @Test func `Decoded text has spaces and capitals where English has them`() {
    let tokens = tokenizer.encode("i liked the end , it . the end .") + [tokenizer.endToken]
    #expect(tokenizer.decode(tokens) == "I liked the end, it. The end.")
    #expect(tokenizer.decode([6, 7]) == "the end")
  }

  @Test func `A word that is not in the vocabulary is named`() {
    #expect(tokenizer.encode("the plot") == [6, tokenizer.unknownToken])
    #expect(tokenizer.unknownWords(in: "The plot, it thickens") == ["plot", "thickens"])
    #expect(tokenizer.label(of: 0) == "<end>")
    #expect(tokenizer.label(of: -5) == "<unknown>")
  }

  @Test func `A written vocabulary is read back the same`() throws {
    let read = try #require(try TokenizerFile.read(tokenizer.fileContent.utf8) as? WordTokenizer)
    #expect(read.words == tokenizer.words)
    let twice = tokenizer.fileContent.replacing("\"end\": 7", with: "\"end\": 6")
    #expect(throws: TokenizerError.self) { try TokenizerFile.read(twice.utf8) }
  }
}
