import Tensors

extension Reviews {
  /// How pairs and lists are labelled.
  var labels: LabelRule { LabelRule(temperature: labelTemperature, noise: labelNoise) }

  /// Different responses to one prompt, ranked as `Rater` ranks.
  func ranking(
    to prompt: ReviewWriter.Prompt, in language: ReviewLanguage, _ random: inout RandomSource
  ) -> RankedAnswers {
    let tokens = language.encode(prompt.words)
    var answers: [(tokens: [Int32], strength: Double)] = []
    while answers.count < rankedAnswers {
      let answer = language.response(to: prompt, damage: damage, &random)
      guard !answers.contains(where: { $0.tokens == answer }) else { continue }
      let gold = language.reward(prompt: tokens, response: answer)
      answers.append((answer, labels.perceived(gold, &random)))
    }
    let order = labels.order(answers.map(\.strength), &random)
    return RankedAnswers(prompt: tokens, answers: order.map { answers[$0].tokens })
  }

  /// The number of lists whose pairs are about so many.
  func lists(forPairs pairs: Int) -> Int { RankedAnswers.lists(of: rankedAnswers, forPairs: pairs) }
}
