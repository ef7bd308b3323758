import Tensors

/// The exact reward of a review: how positive it is, how little it repeats, how well it is written.
///
///     praise  = Σ over opinion words of valence × degree × turn        (first use of a word only)
///     reward  = 4·tanh(praise / 5) − ½·repeats − ½·breaks − 1·[not finished]
///
/// *degree* is 1.4 after an intensifier ("truly") and 0.6 after a softener ("rather"); *turn* is −½
/// when one of the three words before, in the same sentence, is a negator ("not"). *repeats* counts
/// later uses of an opinion word, intensifier or softener; *breaks* counts neighbouring words that
/// the grammar never writes next to each other, the step from the prompt included. More praise
/// adds less and less, while every broken or repeated word costs the same: piling up adjectives
/// loses. The value lies between about −4 and 4 for fluent reviews.
struct ReviewReward: Sendable {
  private let valences: [Double]
  /// 1 for most words, 1.4 and 0.6 for words of degree.
  private let degrees: [Double]
  private let negators: Set<Int32>
  private let stops: Set<Int32>
  private let allowed: [Bool]
  private let size: Int
  private let endToken: Int32

  static let breakCost = 0.5
  static let repeatCost = 0.5
  static let unfinishedCost = 1.0

  /// Prepares the tables; `token` gives the words that the language has their ids below `size`.
  init(size: Int, endToken: Int32, token: (String) -> Int32?) {
    let lexicon = ReviewLexicon.standard
    var valences = [Double](repeating: 0, count: size)
    var degrees = [Double](repeating: 1, count: size)
    var allowed = [Bool](repeating: false, count: size * size)
    func set(_ table: inout [Double], _ word: String, _ value: Double) {
      if let token = token(word) { table[Int(token)] = value }
    }
    for word in lexicon.words { set(&valences, word, lexicon.valence(of: word)) }
    for (word, _) in WordClass.intensifier.entries { set(&degrees, word, 1.4) }
    for (word, _) in WordClass.softener.entries { set(&degrees, word, 0.6) }
    for pair in Self.pairs {
      guard let left = token(pair.left), let right = token(pair.right) else { continue }
      allowed[Int(left) * size + Int(right)] = true
    }
    if let stop = token(".") { allowed[Int(stop) * size + Int(endToken)] = true }
    self.valences = valences
    self.degrees = degrees
    self.allowed = allowed
    self.size = size
    self.endToken = endToken
    negators = Set(ReviewLexicon.negators.compactMap(token))
    stops = Set([".", ",", "and", "because"].compactMap(token))
  }

  /// Every pair of neighbours that a review can have, articles settled.
  static let pairs: Set<WordPair> = {
    let stop = Neighbours(words: ["."])
    let link = Phrase.choice([(1, ReviewGrammar.links), (1, ReviewGrammar.contrast)])
    let next = Phrase.sequence([link, ReviewGrammar.clause]).neighbours
    let review = Phrase.choice(
      ReviewGrammar.openings.map { (1, .sequence([$0.prompt, $0.continuation])) }
    ).neighbours
    let pairs = review.followed(by: next).followed(by: next).followed(by: stop).pairs
      .union(review.followed(by: stop).pairs)
    return Set(
      pairs.flatMap { pair -> [WordPair] in
        if pair.left == "a" {
          return [WordPair(ReviewWriter.article(before: pair.right), pair.right)]
        }
        return pair.right == "a" ? [pair, WordPair(pair.left, "an")] : [pair]
      })
  }()

  /// Returns the reward of a response as it was sampled.
  func callAsFunction(prompt: [Int32], response: [Int32]) -> Double {
    let parts = self.parts(prompt: prompt, response: response)
    return 4 * Elementary.tanh(parts.praise / 5)
      - Self.repeatCost * Double(parts.repeats) - Self.breakCost * Double(parts.breaks)
      - (parts.isFinished ? 0 : Self.unfinishedCost)
  }

  /// What the reward is made of.
  func parts(prompt: [Int32], response: [Int32]) -> Parts {
    var parts = Parts(isFinished: response.last == endToken)
    var used: Set<Int32> = []
    var (degree, sinceNegator) = (1.0, Int.max / 2)
    var previous = prompt.last
    for token in response {
      if let previous, !allowed[Int(previous) * size + Int(token)] { parts.breaks += 1 }
      previous = token
      sinceNegator += 1
      if negators.contains(token) { sinceNegator = 0 }
      if stops.contains(token) { sinceNegator = Int.max / 2 }
      let (valence, own) = (valences[Int(token)], degrees[Int(token)])
      if valence != 0 || own != 1 {
        if used.insert(token).inserted {
          parts.praise += valence * degree * (sinceNegator <= 3 ? -0.5 : 1)
        } else {
          parts.repeats += 1
        }
      }
      degree = own
    }
    return parts
  }

  struct Parts: Hashable {
    var praise = 0.0
    var repeats = 0
    var breaks = 0
    var isFinished: Bool
  }
}
