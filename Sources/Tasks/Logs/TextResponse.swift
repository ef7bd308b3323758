import Models

/// A logged response as text; what every schema of a log is brought to.
struct TextResponse: Hashable {
  var prompt: String
  var response: String
  var rewards: [Double]
  /// Σ_t log μ of the response, nats.
  var logProbability: Double?
  /// log μ of each token, in whatever tokens the writer used.
  var tokenLogProbabilities: [Double]?
  /// Whether the response came to its end; a response that was broken off has no end token.
  var isFinished = true
}

extension TextResponse {
  private static let responseColumns = ["response", "completion", "answer", "output"]
  private static let rewardColumns = ["reward", "rewards", "score", "scores"]
  private static let logProbabilityColumns = [
    "logprobs", "logprob", "log_probabilities", "log_probability", "behaviour_logprobs",
    "behavior_logprobs",
  ]

  /// What a record may look like, for messages.
  static let expectation = """
    expected a prompt (prompt, or question, instruction and input, or messages), a response \
    (response, completion, answer or output), a reward (reward or score: a number, or a list of \
    numbers from an ensemble) and, where known, logprobs (a number for the response, or one for \
    each token) and finished (false for a response that was broken off)
    """

  /// Reads a record of a log.
  ///
  /// - Throws: `DataError` at the record: what is missing, or which number is wrong.
  init(_ record: RecordFile.Record, in file: String) throws(DataError) {
    func wrong(_ problem: String) -> DataError { DataError(file, at: record.place, problem) }
    guard let members = record.value.object else {
      throw wrong("not an object; \(Self.expectation)")
    }
    func first(_ names: [String]) -> (name: String, value: JSON)? {
      for name in names {
        if let value = record.value[name], !value.isNull { return (name, value) }
      }
      return nil
    }
    let found = members.map(\.key).sorted().joined(separator: ", ")
    guard let answer = first(Self.responseColumns), let reward = first(Self.rewardColumns) else {
      throw wrong("found the columns \(found.isEmpty ? "(none)" : found); \(Self.expectation)")
    }
    guard
      let context = try? TextPair.context(
        of: record.value, answersAreTexts: answer.value.string != nil),
      let text = try? TextPair.answer(answer.value, spaced: context.isDialogue)
    else {
      throw wrong(
        "the prompt must be a text or messages, and \(answer.name) a text or a message; "
          + "found the columns \(found)")
    }
    guard let rewards = Self.numbers(reward.value), !rewards.isEmpty else {
      throw wrong("\(reward.name) must be a number or a list of numbers, all finite")
    }
    (prompt, response, self.rewards) = (context.prompt, text, rewards)
    if let given = first(Self.logProbabilityColumns) {
      guard let numbers = Self.numbers(given.value), numbers.allSatisfy({ $0 <= 0 }) else {
        throw wrong(
          "\(given.name) must be a log-probability in nats, or one for each token; none is above 0")
      }
      logProbability = numbers.reduce(0, +)
      if given.value.array != nil { tokenLogProbabilities = numbers }
    }
    if let finished = record.value["finished"] {
      guard let value = finished.bool else { throw wrong("finished must be true or false") }
      isFinished = value
    }
  }

  /// A number, or a list of numbers; nil when it is anything else, or one of them is not finite.
  private static func numbers(_ value: JSON) -> [Double]? {
    let elements = value.array ?? [value]
    let numbers = elements.compactMap(\.number)
    return numbers.count == elements.count && numbers.allSatisfy(\.isFinite) ? numbers : nil
  }
}
