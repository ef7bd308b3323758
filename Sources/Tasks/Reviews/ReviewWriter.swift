import Tensors

/// Writes openings and reviews from the grammar, fluent or damaged.
struct ReviewWriter: Sendable {
  /// Most words of a response, its final stop included.
  var maximumWords: Int

  /// An opening, ready to be continued.
  struct Prompt: Sendable, Hashable {
    var words: [String]
    /// Which of the grammar's openings it is.
    var opening: Int
  }

  /// Draws an opening.
  func prompt(_ random: inout RandomSource) -> Prompt {
    let openings = ReviewGrammar.openings
    let index = random.index(weightedBy: openings.map(\.weight))
    return Prompt(
      words: Self.withArticles(openings[index].prompt.draw(opinion: 0, &random)), opening: index)
  }

  /// Draws a complete response of an opinion from −1 to 1, its final stop included.
  ///
  /// No opinion word comes twice: a text in which one does is written anew.
  func response(to prompt: Prompt, opinion: Double, _ random: inout RandomSource) -> [String] {
    while true {
      let words = attempt(prompt, opinion: opinion, &random)
      let opinions = words.filter { ReviewLexicon.standard.valence(of: $0) != 0 }
      if Set(opinions).count == opinions.count { return words }
    }
  }

  private func attempt(
    _ prompt: Prompt, opinion: Double, _ random: inout RandomSource
  ) -> [String] {
    var words = ReviewGrammar.openings[prompt.opening].continuation.draw(
      opinion: opinion, &random)
    while random.bernoulli(0.8) {
      let contrasts = random.bernoulli(0.15)
      let link = (contrasts ? ReviewGrammar.contrast : ReviewGrammar.links)
        .draw(opinion: opinion, &random)
      let clause = ReviewGrammar.clause.draw(opinion: contrasts ? -opinion : opinion, &random)
      guard words.count + link.count + clause.count < maximumWords else { break }
      words += link + clause
    }
    return Self.withArticles(words + ["."])
  }

  /// Returns the response with one to three small accidents.
  ///
  /// A word is lost, doubled, exchanged with its neighbour, or replaced by another.
  func damaged(_ words: [String], _ random: inout RandomSource) -> [String] {
    var words = words
    for _ in 0..<(1 + random.integer(below: 3)) where words.count > 2 {
      let position = random.integer(below: words.count - 1)
      switch random.integer(below: 4) {
      case 0: words.remove(at: position)
      case 1: words.insert(words[position], at: position)
      case 2: words.swapAt(position, position + 1)
      default: words[position] = random.element(of: ReviewLexicon.standard.words)
      }
    }
    return Array(words.prefix(maximumWords))
  }

  /// Writes "an" where the next word wants it.
  static func withArticles(_ words: [String]) -> [String] {
    var words = words
    for index in words.indices.dropLast() where words[index] == "a" {
      words[index] = article(before: words[index + 1])
    }
    return words
  }

  static func article(before word: String) -> String {
    let sounded = ["honest", "hour"].contains(word)
    return sounded || "aeiou".contains(word.prefix(1)) ? "an" : "a"
  }
}
