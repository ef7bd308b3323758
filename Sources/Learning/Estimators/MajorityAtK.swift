/// Probability that the answer given most often among k is right, from a pool of n ≥ k of them.
///
/// The pool is cut into ⌊n/k⌋ blocks of k neighbours; each block votes, and among answers with equally
/// many votes one is drawn at random, so that a block counts the share of its winners that is right.
/// Answers are independent draws, which makes every block an unbiased estimate. Source: Wang et al.,
/// Self-Consistency Improves Chain of Thought Reasoning, arXiv 2203.11171, section 2.
///
/// - Parameters:
///   - k: Answers that vote, 1...n.
///   - answers: What each response finally answers; shape `[n]`.
///   - isRight: Whether it is right; equal answers are equally right.
/// - Returns: A probability; its mean over prompts is the metric.
package func majorityAtK(_ k: Int, answers: [[Int32]], isRight: [Bool]) -> Double {
  precondition(
    k >= 1 && k <= answers.count && answers.count == isRight.count,
    "maj@\(k) from \(answers.count) answers")
  let blocks = answers.count / k
  var sum = 0.0
  for block in 0..<blocks {
    var votes: [[Int32]: (count: Int, isRight: Bool)] = [:]
    for place in block * k..<(block + 1) * k {
      votes[answers[place], default: (0, isRight[place])].count += 1
    }
    let most = votes.values.reduce(0) { max($0, $1.count) }
    let winners = votes.values.filter { $0.count == most }
    let right = winners.reduce(0) { $0 + ($1.isRight ? 1 : 0) }
    sum += Double(right) / Double(winners.count)
  }
  return sum / Double(blocks)
}
