import Tensors

/// Choosing one arm from a logged batch and nothing else: the arm with the largest index.
///
/// With r̂_a the mean of the n_a logged rewards of arm a, k arms and confidence 1 − δ,
///
///     index_a = r̂_a + s·√(2·log(k/δ)/n_a)        s = 0, +1, −1
///
/// Source: Xiao et al., On the Optimality of Batch Policy Optimization Algorithms, arXiv 2104.02293,
/// section 3. The width is that of rewards with unit variance.
package enum BatchIndexRule: String, Sendable, Hashable, CaseIterable {
  case greedy
  case optimistic
  case pessimistic

  private var sign: Double {
    switch self {
    case .greedy: 0
    case .optimistic: 1
    case .pessimistic: -1
    }
  }

  /// The index of each arm.
  ///
  /// An arm that was never logged is +∞ to the optimist and −∞ to the others.
  ///
  /// - Parameters:
  ///   - log: What was logged of each arm.
  ///   - failure: δ, the probability that some interval misses.
  /// - Returns: One number for each arm.
  package func indices(of log: [LoggedArm], failure: Double) -> [Double] {
    let width = 2 * Elementary.log(Double(log.count) / failure)
    return log.map { arm in
      guard arm.count > 0 else { return self == .optimistic ? .infinity : -.infinity }
      return arm.mean + sign * (width / Double(arm.count)).squareRoot()
    }
  }

  /// The arm that the rule chooses; the first of equals, nil when there is none.
  package func choice(from log: [LoggedArm], failure: Double = 0.1) -> Int? {
    let indices = indices(of: log, failure: failure)
    guard let best = indices.max() else { return nil }
    return indices.firstIndex(of: best)
  }
}

/// What a batch says of one arm.
package struct LoggedArm: Sendable, Hashable {
  package private(set) var count = 0
  /// Mean logged reward; 0 when there is none.
  package private(set) var mean = 0.0

  /// Starts with nothing logged.
  package init() {}

  /// Takes one logged reward into account.
  package mutating func add(_ reward: Double) {
    count += 1
    mean += (reward - mean) / Double(count)
  }

  /// Sums up a log, in its order.
  ///
  /// - Parameters:
  ///   - log: Arms with their rewards.
  ///   - arms: How many arms there are.
  /// - Returns: Count and mean of each arm.
  package static func summary(of log: [(arm: Int, reward: Double)], arms: Int) -> [LoggedArm] {
    var result = [LoggedArm](repeating: LoggedArm(), count: arms)
    for entry in log { result[entry.arm].add(entry.reward) }
    return result
  }
}
