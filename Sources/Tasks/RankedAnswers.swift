/// Several different answers to one prompt, the best first.
///
/// Complete answers end with the end token; an answer that was cut at the context does not.
package struct RankedAnswers: Sendable, Hashable {
  package var prompt: [Int32]
  package var answers: [[Int32]]

  package init(prompt: [Int32], answers: [[Int32]]) {
    self.prompt = prompt
    self.answers = answers
  }

  /// The number of lists of k answers whose pairs are about so many; at least one.
  package static func lists(of answers: Int, forPairs pairs: Int) -> Int {
    max(1, pairs / (answers * (answers - 1) / 2))
  }

  /// Every two of the answers as a pair: k·(k − 1)/2 of them.
  package var pairs: [PreferencePair] {
    answers.indices.flatMap { better in
      answers[(better + 1)...].map {
        PreferencePair(prompt: prompt, chosen: answers[better], rejected: $0)
      }
    }
  }
}
