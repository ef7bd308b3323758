import Tensors

extension Reviews {
  /// Different responses to one prompt, ranked as a rater would rank them.
  ///
  /// The order is drawn from Plackett and Luce's model: gold/temperature plus Gumbel noise, sorted.
  /// For every two answers that is Bradley and Terry's model at the same temperature. Noise then
  /// turns neighbours round.
  func ranking(
    to prompt: ReviewWriter.Prompt, in language: ReviewLanguage, _ random: inout RandomSource
  ) -> RankedAnswers {
    let tokens = language.encode(prompt.words)
    var answers: [(tokens: [Int32], strength: Double)] = []
    while answers.count < rankedAnswers {
      let answer = language.response(to: prompt, damage: damage, &random)
      guard !answers.contains(where: { $0.tokens == answer }) else { continue }
      let gold = language.reward(prompt: tokens, response: answer)
      let gumbel = -Elementary.log(-Elementary.log(max(random.uniform(), 0x1p-60)))
      answers.append((answer, labelTemperature > 0 ? gold / labelTemperature + gumbel : gold))
    }
    var order = answers.indices.sorted {
      answers[$0].strength == answers[$1].strength
        ? $0 < $1 : answers[$0].strength > answers[$1].strength
    }
    for place in order.indices.dropLast() where random.bernoulli(labelNoise) {
      order.swapAt(place, place + 1)
    }
    return RankedAnswers(prompt: tokens, answers: order.map { answers[$0].tokens })
  }

  /// The number of lists whose pairs are about so many.
  func lists(forPairs pairs: Int) -> Int {
    max(1, pairs / (rankedAnswers * (rankedAnswers - 1) / 2))
  }
}
