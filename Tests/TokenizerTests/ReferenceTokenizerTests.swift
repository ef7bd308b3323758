import Foundation
import Testing

@testable import Models

/// Ids held against those of Hugging Face's tokenizers.
@Suite(.disabled(if: SharedFiles.areMissing, SharedFiles.skipMessage))
struct ReferenceTokenizerTests {
  @Test(arguments: ["gpt2", "llama3"])
  func `Two hundred tricky strings have the reference's ids and come back`(family: String) throws {
    let golden = try SharedFiles.json("golden/tokenizer.json")
    let tokenizer = try SharedFiles.bytePairs("golden/tok_\(family)/tokenizer.json")
    let strings = try #require(golden["strings_codepoints"]?.array)
    let cases = try #require(golden[family])
    var compared = 0
    for (index, points) in strings.enumerated() {
      var text = String.UnicodeScalarView()
      for point in points.array ?? [] {
        text.append(Unicode.Scalar(UInt32(point.integer ?? 0)) ?? "?")
      }
      let ids = (cases["ids"]?.array?[index].array ?? []).compactMap { $0.integer.map(Int32.init) }
      let found = tokenizer.encode(recognisingSpecialTokens: String(text))
      #expect(found == ids, "string \(index): \(String(text).debugDescription)")
      #expect(
        utf8(tokenizer.decode(showingSpecialTokens: ids)) == utf8(cases["decoded"], index),
        "string \(index)")
      #expect(utf8(tokenizer.decode(ids)) == utf8(cases["decoded_skip"], index), "string \(index)")
      compared += 1
    }
    #expect(compared == 200)
  }

  @Test func `The small published tokenizers give their published ids`() throws {
    let vectors = try SharedFiles.json("data/tokenizers/torchtune_tiny_vectors.json")
    for vector in try #require(vectors["vectors"]?.array) {
      let path = try #require(vector["tokenizer"]?.string)
      let text = try #require(vector["text"]?.string)
      let ids = (vector["ids"]?.array ?? []).compactMap { $0.integer.map(Int32.init) }
      let tokenizer = try SharedFiles.bytePairs("data/tokenizers/\(path)")
      #expect(tokenizer.encode(recognisingSpecialTokens: text) == ids, "\(path)")
      #expect(tokenizer.decode(showingSpecialTokens: ids) == text)
    }
  }

  @Test func `GPT-2's two formats are one tokenizer`() throws {
    let one = try SharedFiles.bytePairs("data/tokenizers/gpt2/tokenizer.json")
    let two = try BytePairTokenizer(
      vocabulary: SharedFiles.json("data/tokenizers/gpt2/vocab.json"),
      mergeLines: SharedFiles.text("data/tokenizers/gpt2/merges.txt"))
    #expect(one.vocabularySize == 50257)
    #expect(one.endToken == 50256)
    #expect(one.merges == two.merges && one.tokens == two.tokens && one.endToken == two.endToken)
    #expect(one.encode("Hello, world! It's 2024.") == [15496, 11, 995, 0, 632, 338, 48609, 13])
    let story = String(try SharedFiles.text("data/corpora/tinystories_944k.txt").prefix(200_000))
    #expect(one.decode(one.encode(story)) == story)
  }

  @Test func `Training gives the reference's merges`() throws {
    let corpus = try SharedFiles.text("data/fixtures/bpe_train/corpus.en")
    let trained = try BytePairTokenizer.trained(on: [corpus], vocabulary: 500)
    let expected = try SharedFiles.text(
      "data/fixtures/bpe_train/train-bpe-reference-merges.txt"
    ).split(separator: "\n").map(String.init)
    let found = trained.merges.map { merge in
      [merge.left, merge.right].map { ByteAlphabet.text(of: trained.tokens[Int($0)]) }
        .joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test func `A vocabulary is learned from megabytes in seconds`() throws {
    let english =
      try SharedFiles.text("data/corpora/tinystories_944k.txt")
      + SharedFiles.text("data/corpora/tinyshakespeare.txt")
    let chinese = try SharedFiles.text(
      "data/preferences/medicalgpt/dpo_zh_500_question_schema_2cd86ef.jsonl")
    for (name, texts) in [
      ("English", [english, english]), ("Chinese", [chinese, chinese, chinese]),
    ] {
      let clock = ContinuousClock()
      let start = clock.now
      let tokenizer = try BytePairTokenizer.trained(on: texts, vocabulary: 4096)
      let duration = clock.now - start
      let ids = tokenizer.encode(texts[0])
      #expect(tokenizer.vocabularySize == 4096)
      #expect(tokenizer.decode(ids) == texts[0])
      #expect(duration < .seconds(30), "\(name)")
    }
  }

  private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func utf8(_ list: JSON?, _ index: Int) -> [UInt8] {
    utf8(list?.array?[index].string ?? "")
  }
}
