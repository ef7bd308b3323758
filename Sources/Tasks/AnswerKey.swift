/// What a question's answer can be worth.
package enum AnswerVerdict: String, Sendable, Hashable, Codable, CaseIterable {
  case right, refused, wrong
}

/// The right answers of a task whose prompts are questions.
package struct AnswerKey: Sendable {
  /// The answer that declines, its end token included; nil where the task has none.
  package var refusal: [Int32]?
  /// What a response finally answers, where it may show its work: equal results are equal answers.
  package var final: @Sendable (_ response: [Int32]) -> [Int32]
  /// Whether a response answers its prompt correctly, its end token included.
  package var isRight: @Sendable (_ prompt: [Int32], _ response: [Int32]) -> Bool
  /// How many training demonstrations give the prompt's answer; nil where nothing is memorised.
  package var exposure: (@Sendable (_ prompt: [Int32]) -> Int)?

  /// Puts a key together.
  package init(
    refusal: [Int32]? = nil, exposure: (@Sendable (_ prompt: [Int32]) -> Int)? = nil,
    final: @escaping @Sendable (_ response: [Int32]) -> [Int32] = { $0 },
    isRight: @escaping @Sendable (_ prompt: [Int32], _ response: [Int32]) -> Bool
  ) {
    self.refusal = refusal
    self.exposure = exposure
    self.final = final
    self.isRight = isRight
  }

  /// Judges a response: a refusal is a refusal, whether or not the question has an answer.
  package func verdict(prompt: [Int32], response: [Int32]) -> AnswerVerdict {
    if response == refusal { return .refused }
    return isRight(prompt, response) ? .right : .wrong
  }
}
