import Models
import Testing

@testable import Tasks

@Suite struct TextPairTests {
  /// One record of each schema, and the pair that it must become.
  private static let schemas: [(name: String, record: String, pair: TextPair)] = [
    (
      "prompt, chosen, rejected", #"{"prompt": "Two?", "chosen": " Yes.", "rejected": " No."}"#,
      TextPair(prompt: "Two?", chosen: " Yes.", rejected: " No.")
    ),
    (
      "messages for prompt and answers",
      #"""
      {"prompt": [{"role": "user", "content": "Two?"}],
       "chosen": [{"role": "assistant", "content": "Yes."}],
       "rejected": [{"role": "assistant", "content": "No."}]}
      """#,
      dialogue
    ),
    (
      "a plain prompt with whole dialogues",
      #"""
      {"prompt": "Two?",
       "chosen": [{"role": "user", "content": "Two?"}, {"role": "assistant", "content": "Yes."}],
       "rejected": [{"role": "user", "content": "Two?"}, {"role": "assistant", "content": "No."}]}
      """#,
      dialogue
    ),
    (
      "HH transcripts",
      #"{"chosen": "\n\nHuman: Two?\n\nAssistant: Yes.", "rejected": "\n\nHuman: Two?\n\nAssistant: No."}"#,
      dialogue
    ),
    (
      "dialogues without a prompt",
      #"""
      {"chosen": [{"role": "user", "content": "Two?"}, {"role": "assistant", "content": "Yes."}],
       "rejected": [{"role": "user", "content": "Two?"}, {"role": "assistant", "content": "No."}]}
      """#,
      dialogue
    ),
    ("utterances in turn", #"{"chosen": ["Two?", "Yes."], "rejected": ["Two?", "No."]}"#, dialogue),
    (
      "question and responses",
      #"{"question": "Two?", "response_chosen": "Yes.", "response_rejected": "No."}"#, dialogue
    ),
    (
      "question with system and history",
      #"""
      {"system": "Be brief.", "history": [["One?", "Yes."]], "question": "Two?",
       "response_chosen": "Yes.", "response_rejected": "No."}
      """#,
      TextPair(
        prompt:
          "\n\nSystem: Be brief.\n\nHuman: One?\n\nAssistant: Yes.\n\nHuman: Two?\n\nAssistant:",
        chosen: " Yes.", rejected: " No.")
    ),
    (
      "response_j is preferred",
      #"{"question": "Two?", "response_j": "Yes.", "response_k": "No."}"#,
      dialogue
    ),
    (
      "ShareGPT",
      #"""
      {"conversations": [{"from": "human", "value": "Two?"}],
       "chosen": {"from": "gpt", "value": "Yes."}, "rejected": {"value": "No."}}
      """#,
      dialogue
    ),
    (
      "ShareGPT with plain answers",
      #"{"conversations": [{"from": "human", "value": "Two?"}], "chosen": "Yes.", "rejected": "No."}"#,
      dialogue
    ),
    (
      "Alpaca", #"{"instruction": "Add.", "input": "1 + 1", "chosen": "2", "rejected": "3"}"#,
      TextPair(prompt: "\n\nHuman: Add.\n1 + 1\n\nAssistant:", chosen: " 2", rejected: " 3")
    ),
    (
      "refusals", #"{"question": "Two?", "positive_answer": "Yes.", "negative_answer": "No."}"#,
      dialogue
    ),
    (
      "minimal pairs", #"{"sentence_good": "She runs.", "sentence_bad": "She run."}"#,
      TextPair(prompt: "", chosen: "She runs.", rejected: "She run.")
    ),
    (
      "texts with a common beginning",
      #"{"chosen": "The sky is blue.", "rejected": "The sky is bare."}"#,
      TextPair(prompt: "The sky is", chosen: " blue.", rejected: " bare.")
    ),
  ]

  private static let dialogue = TextPair(
    prompt: "\n\nHuman: Two?\n\nAssistant:", chosen: " Yes.", rejected: " No.")

  @Test func `Every schema becomes a prompt and two answers`() throws {
    for (name, record, pair) in Self.schemas {
      #expect(try read(record) == pair, "\(name)")
    }
  }

  @Test func `A transcript is cut where a role begins and not inside an answer`() throws {
    let pair = try read(
      #"""
      {"chosen": "\n\nHuman: a\n\nAssistant: The same start, then this\n\nHuman: b\n\nAssistant: c",
       "rejected": "\n\nHuman: a\n\nAssistant: The same start, then that"}
      """#)
    #expect(pair.prompt == "\n\nHuman: a\n\nAssistant:")
    #expect(pair.rejected == " The same start, then that")
  }

  @Test func `Dialogues that part early keep the later messages in the answer`() throws {
    let pair = try read(#"{"chosen": ["a", "b", "c", "d"], "rejected": ["a", "x"]}"#)
    #expect(pair.prompt == "\n\nHuman: a\n\nAssistant:")
    #expect(pair.chosen == " b\n\nHuman: c\n\nAssistant: d")
  }

  @Test func `A wrong record names the columns found and those expected`() {
    #expect {
      try read(#"{"messages": [], "label": true}"#)
    } throws: { error in
      let text = "\(error)"
      return text.hasPrefix("f.jsonl:3: found the columns label, messages; expected pairs")
        && text.contains("response_chosen")
    }
    #expect(throws: DataError.self) { try read("[1, 2]") }
    #expect(throws: DataError.self) { try read("{}") }
    #expect(throws: DataError.self) {
      try read(#"{"prompt": 3, "chosen": "a", "rejected": "b"}"#)
    }
    #expect(throws: DataError.self) {
      try read(#"{"prompt": "a", "chosen": {"text": "a"}, "rejected": "b"}"#)
    }
    #expect(throws: DataError.self) { try read(#"{"chosen": [], "rejected": []}"#) }
  }

  private func read(_ text: String) throws -> TextPair {
    try TextPair(.init(place: "3", value: JSON(parsing: text.utf8)), in: "f.jsonl")
  }
}
