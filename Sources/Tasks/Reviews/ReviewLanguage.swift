import Models
import Tensors

/// Writer, tokenizer and reward of the reviews, put together: everything in tokens.
struct ReviewLanguage: Sendable {
  let tokenizer = WordTokenizer(words: ReviewLexicon.standard.words)
  let reward: ReviewReward
  private let writer: ReviewWriter

  init(responseTokens: Int) {
    writer = ReviewWriter(maximumWords: responseTokens - 1)
    let tokenizer = self.tokenizer
    reward = ReviewReward(size: tokenizer.vocabularySize, endToken: tokenizer.endToken) {
      tokenizer.token(of: $0)
    }
  }

  /// Tokens of the longest opening that the grammar has.
  var longestPrompt: Int { 14 }

  func encode(_ words: [String]) -> [Int32] {
    words.map { tokenizer.token(of: $0) ?? tokenizer.unknownToken }
  }

  /// Draws openings that are all different, some to train on and some to keep.
  func openings(
    _ count: Int, heldOut: Int, _ random: RandomSource
  ) -> Split<ReviewWriter.Prompt> {
    var random = random
    var seen: Set<ReviewWriter.Prompt> = []
    var openings: [ReviewWriter.Prompt] = []
    while openings.count < count + heldOut {
      let opening = writer.prompt(&random)
      if seen.insert(opening).inserted { openings.append(opening) }
    }
    return Split(train: Array(openings.dropFirst(heldOut)), heldOut: Array(openings[..<heldOut]))
  }

  /// Draws an opening that is not among `hidden`.
  func opening(
    outside hidden: Set<ReviewWriter.Prompt>, _ random: inout RandomSource
  ) -> ReviewWriter.Prompt {
    while true {
      let opening = writer.prompt(&random)
      if !hidden.contains(opening) { return opening }
    }
  }

  /// Draws a fluent review of any opinion.
  func demonstration(
    to prompt: ReviewWriter.Prompt, _ random: inout RandomSource
  ) -> Demonstration {
    Demonstration(
      prompt: encode(prompt.words), response: response(to: prompt, damage: 0, &random))
  }

  /// Draws an opinion: for or against with equal probability, mildly to fully.
  private func opinion(_ random: inout RandomSource) -> Double {
    let strength = 0.4 + 0.6 * random.uniform()
    return random.bernoulli(0.5) ? strength : -strength
  }

  /// Draws a response of any opinion, with accidents at the given probability.
  func response(
    to prompt: ReviewWriter.Prompt, damage: Double, _ random: inout RandomSource
  ) -> [Int32] {
    let words = writer.response(to: prompt, opinion: opinion(&random), &random)
    let written = random.bernoulli(damage) ? writer.damaged(words, &random) : words
    return encode(written) + [tokenizer.endToken]
  }
}
