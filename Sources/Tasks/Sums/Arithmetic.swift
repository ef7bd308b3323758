import Models
import Tensors

/// Sums in digits: how they are written, worked out, got wrong, and verified.
///
/// "27+85=" is answered by "112", or with the work shown by every sum on the way: "27+85+4=" by
/// "112,116". The verifier reads what follows the last comma.
struct Arithmetic: Sendable {
  var terms: Int
  var digits: Int
  var showsWork: Bool

  let tokenizer = WordTokenizer(words: (0...9).map(String.init) + ["+", "=", ","])

  /// Most tokens of a right answer, its end token included.
  var answerTokens: Int { (showsWork ? terms - 1 : 1) * (digits + 2) }
  var promptTokens: Int { terms * (digits + 1) }

  func encode(_ number: Int) -> [Int32] { tokenizer.encode(String(number)) }

  func prompt(_ numbers: [Int]) -> [Int32] {
    tokenizer.encode(numbers.map(String.init).joined(separator: "+") + "=")
  }

  /// The numbers that a prompt adds; empty when it is no sum, or one of very long numbers.
  func numbers(in prompt: [Int32]) -> [Int] {
    let text = prompt.map { tokenizer.label(of: $0) }.joined()
    guard text.last == "=" else { return [] }
    let written = text.dropLast().split(separator: "+", omittingEmptySubsequences: false)
    // Sums of numbers this long cannot overflow.
    let numbers = written.compactMap { $0.count <= 12 ? Int($0) : nil }
    return numbers.count == written.count ? numbers : []
  }

  /// The answer that an adder gives: one number, or every sum on the way.
  ///
  /// - Parameters:
  ///   - numbers: What to add.
  ///   - add: How two numbers are added, right or not.
  /// - Returns: Tokens with the end token.
  func answer(_ numbers: [Int], adding add: (Int, Int) -> Int) -> [Int32] {
    var sums: [Int] = []
    for number in numbers.dropFirst() { sums.append(add(sums.last ?? numbers[0], number)) }
    let written = showsWork ? sums : sums.suffix(1)
    return tokenizer.encode(written.map(String.init).joined(separator: ","))
      + [tokenizer.endToken]
  }

  /// Adds digit by digit and forgets every carry: 27 + 85 = 2.
  static func addForgettingCarries(_ left: Int, _ right: Int) -> Int {
    var (left, right, place, sum) = (left, right, 1, 0)
    while left > 0 || right > 0 {
      sum += (left % 10 + right % 10) % 10 * place
      (left, right, place) = (left / 10, right / 10, place * 10)
    }
    return sum
  }

  /// What stands after the last comma of a response that ends; an unfinished response as it is.
  func final(_ response: [Int32]) -> [Int32] {
    guard response.last == tokenizer.endToken, let comma = tokenizer.token(of: ",") else {
      return response
    }
    let start = response.lastIndex(of: comma).map { $0 + 1 } ?? 0
    return Array(response[start...])
  }

  /// Whether a response ends, and ends with the right sum, written without leading zeros.
  func isRight(prompt: [Int32], response: [Int32]) -> Bool {
    let numbers = numbers(in: prompt)
    guard !numbers.isEmpty, response.last == tokenizer.endToken else { return false }
    let comma = tokenizer.token(of: ",")
    let result = response.dropLast().split(
      separator: comma ?? tokenizer.unknownToken, omittingEmptySubsequences: false
    ).last.map(Array.init)
    return result == encode(numbers.reduce(0, +))
  }
}

/// Draws sums, answers with and without mistakes, and pairs of a right and a wrong answer.
struct SumsRecipe: WorldRecipe {
  let arithmetic: Arithmetic
  /// Probability that a demonstration forgets the carries.
  var mistakes: Double

  func prompt(_ random: inout RandomSource) -> [Int32] {
    arithmetic.prompt((0..<arithmetic.terms).map { _ in random.integer(below: limit) })
  }

  private var limit: Int { (0..<arithmetic.digits).reduce(1) { power, _ in power * 10 } }

  func demonstration(to prompt: [Int32], _ random: inout RandomSource) -> [Int32] {
    let forgets = random.bernoulli(mistakes)
    return arithmetic.answer(
      arithmetic.numbers(in: prompt), adding: forgets ? Arithmetic.addForgettingCarries : (+))
  }

  func candidates(
    to prompt: [Int32], _ random: inout RandomSource
  ) -> (first: [Int32], second: [Int32]) {
    let numbers = arithmetic.numbers(in: prompt)
    let right = arithmetic.answer(numbers, adding: +)
    let wrong = wrongAnswer(to: numbers, right, &random)
    return random.bernoulli(0.5) ? (right, wrong) : (wrong, right)
  }

  func gold(prompt: [Int32], response: [Int32]) -> Double {
    arithmetic.isRight(prompt: prompt, response: response) ? 1 : 0
  }

  /// Forgotten carries where there are any, else a last step that is off by a little.
  private func wrongAnswer(
    to numbers: [Int], _ right: [Int32], _ random: inout RandomSource
  ) -> [Int32] {
    let total = numbers.reduce(0, +)
    let careless = arithmetic.answer(numbers, adding: Arithmetic.addForgettingCarries)
    let prompt = arithmetic.prompt(numbers)
    if random.bernoulli(0.5), !arithmetic.isRight(prompt: prompt, response: careless) {
      return careless
    }
    while true {
      let offset = random.element(of: [-10, -2, -1, 1, 2, 10])
      if total + offset >= 0 {
        return right.dropLast(1 + arithmetic.encode(total).count)
          + arithmetic.encode(total + offset) + [arithmetic.tokenizer.endToken]
      }
    }
  }
}
