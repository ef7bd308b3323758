import Notebook
import Testing

@Suite struct SuggestionTests {
  @Test(
    "The nearest candidate is suggested",
    arguments: [
      ("betta", "beta"), ("bta", "beta"), ("clip_range", "clipRange"), ("CLIPRANGE", "clipRange"),
      ("lerningRate", "learningRate"), ("learning", "learningRate"),
    ])
  func nearest(word: String, expected: String) {
    #expect(closest(to: word, in: ["beta", "clipRange", "learningRate", "steps"]) == expected)
  }

  @Test("Nothing is suggested when nothing is near", arguments: ["", "zebra", "q"])
  func nothing(word: String) {
    #expect(closest(to: word, in: ["beta", "clipRange"]) == nil)
  }

  @Test("Two characters that changed places are one edit")
  func transposition() {
    #expect(closest(to: "mdoel", in: ["modal", "model"]) == "model")
  }

  @Test("Endless words do not cost endless time")
  func long() {
    let long = String(repeating: "ab", count: 100_000)
    #expect(closest(to: long, in: ["beta"]) == nil)
    #expect(closest(to: "beta", in: [long]) == nil)
  }
}
