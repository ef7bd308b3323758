import Tensors

/// What the best of n answers is worth, estimated without bias from a pool of N ≥ n answers.
///
/// Averages over all subsets of n answers of the pool: with the answers in rising order of proxy,
/// the i-th (from 1) is the best of C(i − 1, n − 1) of the C(N, n) subsets. Answers of equal proxy
/// share their weight, as if ties were broken at random.
///
/// - Parameters:
///   - n: Answers to choose from, 1...N.
///   - proxies: What the choice looks at; shape `[N]`.
///   - values: What is averaged: the proxy itself, or gold; shape `[N]`.
/// - Returns: The mean value of the chosen answer.
package func bestOfPool(_ n: Int, proxies: [Double], values: [Double]) -> Double {
  precondition(
    n >= 1 && n <= proxies.count && values.count == proxies.count,
    "best of \(n) from \(proxies.count) answers with \(values.count) values")
  let order = proxies.indices.sorted { (proxies[$0], $0) < (proxies[$1], $1) }
  let weights = bestOfPoolWeights(n, of: proxies.count)
  var result = 0.0
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, proxies[order[end]] == proxies[order[start]] { end += 1 }
    var (weight, sum) = (0.0, 0.0)
    for place in start..<end {
      weight += weights[place]
      sum += values[order[place]]
    }
    result += weight * sum / Double(end - start)
    start = end
  }
  return result
}

/// C(i − 1, n − 1)/C(N, n) for i = 1...N, each from the one above it, so that nothing overflows.
func bestOfPoolWeights(_ n: Int, of count: Int) -> [Double] {
  var weights = [Double](repeating: 0, count: count)
  // The best of all is in the subset with probability n/N; C(i−2, n−1) = C(i−1, n−1)·(i−n)/(i−1).
  var weight = Double(n) / Double(count)
  for rank in stride(from: count, through: n, by: -1) {
    weights[rank - 1] = weight
    if rank > 1 { weight *= Double(rank - n) / Double(rank - 1) }
  }
  return weights
}

/// An upper bound of KL(π_n‖π) of the best of n answers of π, nats per response.
///
///     log n − (n − 1)/n
///
/// It is reached when no two answers have the same reward and none is likely; ties and likely
/// answers bring the KL down. Source: Beirami et al., arXiv 2401.01879, theorem 1.
package func bestOfDivergenceBound(_ n: Int) -> Double {
  Elementary.log(Double(n)) - Double(n - 1) / Double(n)
}

/// KL(π_n‖π) of the best of n answers where every answer is known, nats; ties are broken at random.
///
/// With F the share of answers up to a reward, a reward level of probability p is chosen with
/// q = F^n − (F − p)^n, answers within a level as π has them: KL = Σ q·log(q/p) over levels.
///
/// - Parameters:
///   - n: Answers to choose from.
///   - probabilities: π of every answer; their sum is 1.
///   - rewards: What the choice looks at.
/// - Returns: Nats per response, at most `bestOfDivergenceBound(n)`.
package func bestOfDivergence(_ n: Int, probabilities: [Double], rewards: [Double]) -> Double {
  var divergence = 0.0
  forEachLevel(n, probabilities: probabilities, rewards: rewards) { _, level, chosen in
    if chosen > 0 { divergence += chosen * Elementary.log(chosen / level) }
  }
  return divergence
}

/// log π_n(y|x) of the best of n answers where every answer is known, nats; ties are broken at random.
///
/// A reward level of probability p is chosen with q; its answers share q as they share p.
///
/// - Parameters:
///   - n: Answers to choose from.
///   - logProbabilities: log π of every answer; shape `[responses]`.
///   - rewards: What the choice looks at; shape `[responses]`.
/// - Returns: In the order of the answers.
package func bestOfLogProbabilities(
  _ n: Int, _ logProbabilities: [Double], rewards: [Double]
) -> [Double] {
  var result = logProbabilities
  forEachLevel(n, probabilities: logProbabilities.map(Elementary.exp), rewards: rewards) {
    answers, level, chosen in
    let shift = chosen > 0 ? Elementary.log(chosen / level) : -Double.infinity
    for answer in answers { result[answer] += shift }
  }
  return result
}

/// Visits the answers of each reward with their probability, and that of the best of n being there.
private func forEachLevel(
  _ n: Int, probabilities: [Double], rewards: [Double],
  _ body: (_ answers: ArraySlice<Int>, _ level: Double, _ chosen: Double) -> Void
) {
  let order = rewards.indices.sorted { (rewards[$0], $0) < (rewards[$1], $1) }
  func power(_ base: Double) -> Double { (0..<n).reduce(1) { product, _ in product * base } }
  var below = 0.0
  var start = 0
  while start < order.count {
    var end = start
    var level = 0.0
    while end < order.count, rewards[order[end]] == rewards[order[start]] {
      level += probabilities[order[end]]
      end += 1
    }
    body(order[start..<end], level, power(below + level) - power(below))
    below += level
    start = end
  }
}
