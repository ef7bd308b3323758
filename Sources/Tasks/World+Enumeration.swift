import Models

extension World {
  /// Most responses that are enumerated.
  package static let mostResponses = 1 << 17

  /// Every response that a policy can write to a prompt, in lexicographic order.
  ///
  /// A response ends with the end token or at the full length; without an end token all have the
  /// full length.
  ///
  /// - Throws: `DataError` when there are more than `mostResponses`.
  package func allResponses() throws(DataError) -> [[Int32]] {
    let words = (0..<Int32(tokenizer.vocabularySize)).map { $0 }
    var (finished, open): ([[Int32]], [[Int32]]) = ([], [[]])
    for _ in 0..<responseTokens {
      guard finished.count + open.count * words.count <= Self.mostResponses else {
        throw DataError(
          "task",
          "has more than \(Self.mostResponses) responses, too many to enumerate; "
            + "choose fewer tokens a response or a smaller vocabulary")
      }
      let longer = open.flatMap { start in words.map { start + [$0] } }
      finished += longer.filter { $0.last == endToken }
      open = longer.filter { $0.last != endToken }
    }
    return (finished + open).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many responses there are; nil when there are more than `mostResponses`.
  package var responseCount: Int? {
    let words = tokenizer.vocabularySize
    let ends = (0..<words).contains(Int(endToken))
    var (finished, open) = (0, 1)
    for _ in 0..<responseTokens {
      guard finished + open * words <= Self.mostResponses else { return nil }
      if ends { finished += open }
      open *= ends ? words - 1 : words
    }
    return finished + open
  }

  /// How many different beginnings the longest responses have, each without its last token; nil when
  /// there are too many responses.
  package var beginningCount: Int? {
    guard responseCount != nil else { return nil }
    let words = tokenizer.vocabularySize
    let continuing = (0..<words).contains(Int(endToken)) ? words - 1 : words
    return (1..<max(1, responseTokens)).reduce(1) { count, _ in count * continuing }
  }

  /// The different prompts of training, in the order in which they first stand there.
  package var distinctPrompts: [[Int32]] {
    var seen: Set<[Int32]> = []
    return prompts.train.filter { seen.insert($0).inserted }
  }
}
