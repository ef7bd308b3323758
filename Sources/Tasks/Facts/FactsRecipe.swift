import Tensors

/// Draws questions about a book's facts, told answers, and pairs of answers.
struct FactsRecipe: WorldRecipe {
  let book: FactBook
  /// Facts below this number are trained on, the others are held out.
  var trainingFacts: Int
  var refusals: Double
  var refusalReward: Double
  /// How often the fact of a rank is told, up to a factor; shape `[facts]`.
  let weights: [Double]

  func question(_ fact: Int, _ random: inout RandomSource) -> [Int32] {
    book.question(fact, beginning: random.integer(below: FactBook.beginnings.count))
  }

  func prompt(_ random: inout RandomSource) -> [Int32] {
    question(random.integer(below: trainingFacts), &random)
  }

  /// Draws a fact by its exposure and tells it, in none of the words of `hidden`.
  func demonstration(hiding hidden: [[Int32]], _ random: inout RandomSource) -> Demonstration {
    if random.bernoulli(refusals) {
      return Demonstration(prompt: prompt(&random), response: book.refusal)
    }
    let fact = book.ranking[random.index(weightedBy: weights)]
    while true {
      let prompt = question(fact, &random)
      if fact >= trainingFacts, prompt == hidden[fact - trainingFacts] { continue }
      return Demonstration(prompt: prompt, response: book.answer(to: fact))
    }
  }

  func demonstration(to prompt: [Int32], _ random: inout RandomSource) -> [Int32] {
    book.fact(in: prompt).map { book.answer(to: $0) } ?? book.refusal
  }

  /// Two of: the right answer, a wrong one, a refusal.
  func candidates(
    to prompt: [Int32], _ random: inout RandomSource
  ) -> (first: [Int32], second: [Int32]) {
    let fact = book.fact(in: prompt) ?? 0
    let answers = random.shuffled([
      book.answer(to: fact), book.wrongAnswer(to: fact, &random), book.refusal,
    ])
    return (answers[0], answers[1])
  }

  func gold(prompt: [Int32], response: [Int32]) -> Double {
    if response == book.refusal { return refusalReward }
    return book.isRight(prompt: prompt, response: response) ? 1 : -1
  }
}
