/// Probability that at least one of k answers is right, estimated without bias from n ≥ k of them.
///
///     pass@k = 1 − C(n − c, k)/C(n, k)
///
/// Source: Chen et al., Evaluating Large Language Models Trained on Code, arXiv 2107.03374,
/// equation 1; as a product, so that nothing overflows.
///
/// - Parameters:
///   - k: Answers that may be tried, 1...n.
///   - right: c, how many of the n answers are right.
///   - count: n.
/// - Returns: A probability; its mean over prompts is the metric.
package func passAtK(_ k: Int, right: Int, of count: Int) -> Double {
  precondition(
    k >= 1 && k <= count && (0...count).contains(right),
    "pass@\(k) from \(right) right of \(count) answers")
  guard count - right >= k else { return 1 }
  var allWrong = 1.0
  for drawn in 0..<k { allWrong *= Double(count - right - drawn) / Double(count - drawn) }
  return 1 - allWrong
}
