import Tensors

/// Who labels answers: what is seen in a response, and how sharply and faithfully it is judged.
///
/// A task labels its own pairs in this way, and the answers that policies give to its prompts.
package struct Rater: Sendable {
  /// What is seen in a response, in reward; the gold reward unless the task says otherwise.
  var strength: @Sendable (_ prompt: [Int32], _ response: [Int32]) -> Double
  var labels: LabelRule

  /// Ranks answers to a prompt, the best first.
  ///
  /// The order is drawn from Plackett and Luce's model: strength/temperature plus Gumbel noise,
  /// sorted. For every two answers that is Bradley and Terry's model at the same temperature. Label
  /// noise then turns neighbours round.
  ///
  /// - Parameters:
  ///   - answers: Different responses as sampled.
  ///   - prompt: What they answer.
  ///   - random: The list's stream.
  /// - Returns: The answers in their order.
  package func ranked(
    _ answers: [[Int32]], to prompt: [Int32], _ random: inout RandomSource
  ) -> RankedAnswers {
    let strengths = answers.map { labels.perceived(strength(prompt, $0), &random) }
    let order = labels.order(strengths, &random)
    return RankedAnswers(prompt: prompt, answers: order.map { answers[$0] })
  }
}

extension LabelRule {
  /// A strength as a rater perceives it once: s/T plus Gumbel noise; the strength itself at T = 0.
  func perceived(_ strength: Double, _ random: inout RandomSource) -> Double {
    let gumbel = -Elementary.log(-Elementary.log(max(random.uniform(), 0x1p-60)))
    return temperature > 0 ? strength / temperature + gumbel : strength
  }

  /// Positions by falling strength, neighbours turned round with the probability of the noise.
  func order(_ strengths: [Double], _ random: inout RandomSource) -> [Int] {
    var order = strengths.indices.sorted {
      strengths[$0] == strengths[$1] ? $0 < $1 : strengths[$0] > strengths[$1]
    }
    for place in order.indices.dropLast() where random.bernoulli(noise) {
      order.swapAt(place, place + 1)
    }
    return order
  }
}
