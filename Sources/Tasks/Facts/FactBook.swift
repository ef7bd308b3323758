import Models
import Tensors

/// Who lives where: the facts of one seed, how they are asked and answered, how often they are told.
///
/// A question is a way to begin and a name, "please , where does bako live ?"; its answer is a town,
/// or "i do not know". All names and towns are words of the vocabulary, whether told or not.
struct FactBook: Sendable {
  static let towns = [
    "paris", "london", "rome", "madrid", "berlin", "vienna", "oslo", "dublin", "athens", "lisbon",
    "prague", "warsaw", "cairo", "delhi", "tokyo", "lima", "quito", "havana", "boston", "denver",
    "austin", "dallas", "miami", "seattle", "nairobi", "lagos", "tunis", "accra", "hanoi", "seoul",
    "manila", "perth",
  ]
  /// Ways to begin a question; they mean nothing.
  static let beginnings = ["please", "hello", "so", "now", "quick", "friend", "well", "tell"]

  /// How many demonstrations there would be of the fact of rank r, up to a factor: r^(−exponent).
  static func weights(_ count: Int, exponent: Double) -> [Double] {
    (1...max(count, 1)).map { Elementary.exp(-exponent * Elementary.log(Double($0))) }
  }

  /// Different pronounceable names such as "babon", the same whatever the seed.
  static func names(_ count: Int) -> [String] {
    let syllables = "bdfgklmnprstvz".flatMap { first in "aeiou".map { "\(first)\($0)" } }
    let pairs = syllables.count * syllables.count
    // A stride without a common divisor visits every pair once.
    return (0..<min(count, pairs)).map { index in
      let pair = index * 1789 % pairs
      return syllables[pair / syllables.count] + syllables[pair % syllables.count] + "n"
    }
  }

  let tokenizer: WordTokenizer
  /// Town of each fact, as an index of `towns`.
  let homes: [Int]
  /// Facts from the most to the least told.
  let ranking: [Int]
  private let firstName: Int32

  /// Draws homes and ranks.
  init(facts: Int, _ random: RandomSource) {
    let words =
      ["where", "does", "live", ",", "?", "i", "do", "not", "know"] + Self.beginnings + Self.towns
    tokenizer = WordTokenizer(words: words + Self.names(facts))
    firstName = Int32(words.count + 2)
    var stream = random.split("homes")
    homes = (0..<facts).map { _ in stream.integer(below: Self.towns.count) }
    stream = random.split("ranks")
    ranking = stream.permutation(of: facts)
  }

  func question(_ fact: Int, beginning: Int) -> [Int32] {
    tokenizer.encode("\(Self.beginnings[beginning]) , where does") + [firstName + Int32(fact)]
      + tokenizer.encode("live ?")
  }

  /// Tokens of a question.
  static let questionTokens = 7

  /// Which fact a prompt asks for; nil when it is no question of the book.
  func fact(in prompt: [Int32]) -> Int? {
    guard prompt.count == Self.questionTokens else { return nil }
    let fact = Int(prompt[4]) - Int(firstName)
    return homes.indices.contains(fact) ? fact : nil
  }

  func answer(town: Int) -> [Int32] {
    tokenizer.encode(Self.towns[town]) + [tokenizer.endToken]
  }

  func answer(to fact: Int) -> [Int32] { answer(town: homes[fact]) }

  func wrongAnswer(to fact: Int, _ random: inout RandomSource) -> [Int32] {
    let town = random.integer(below: Self.towns.count - 1)
    return answer(town: town < homes[fact] ? town : town + 1)
  }

  static let refusalWords = ["i", "do", "not", "know"]

  var refusal: [Int32] {
    tokenizer.encode(Self.refusalWords.joined(separator: " ")) + [tokenizer.endToken]
  }

  func isRight(prompt: [Int32], response: [Int32]) -> Bool {
    fact(in: prompt).map { answer(to: $0) == response } ?? false
  }
}
