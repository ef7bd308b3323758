import Models
import Tasks
import Tensors

/// Responses as a decision process: a state is a prefix, an action a token, the reward comes at the end.
package struct PrefixProcess: Sendable {
  package let tree: PrefixTree
  /// π(a|s); shape `[states][actions]`.
  package let probabilities: [[Double]]
  /// Reward of the responses that end with an action, 0 elsewhere; shape `[states][actions]`.
  package let rewards: [[Double]]
  /// The probability that a response passes a state; shape `[states]`.
  package let reach: [Double]
  /// V(s), exact; shape `[states]`.
  package let values: [Double]

  /// Enumerates a table's responses to a prompt.
  ///
  /// - Throws: `DataError` when there are too many.
  package init(
    _ world: World, prompt: [Int32], _ policy: LanguageModel,
    _ gold: (_ prompt: [Int32], _ response: [Int32]) -> Double
  ) throws(DataError) {
    tree = try PrefixTree(world, prompt: prompt)
    let logProbabilities = tree.logProbabilities(of: policy)
    probabilities = logProbabilities.map { $0.map(Elementary.exp) }
    reach = tree.reach(logProbabilities)
    rewards = tree.nodes.map { node in
      node.children.enumerated().map { token, child in
        child == nil
          ? gold(prompt, Array(node.sequence.dropFirst(prompt.count)) + [Int32(token)]) : 0
      }
    }
    var values = [Double](repeating: 0, count: tree.nodes.count)
    for state in tree.nodes.indices.reversed() {
      for (action, child) in tree.nodes[state].children.enumerated() {
        values[state] +=
          probabilities[state][action] * (rewards[state][action] + (child.map { values[$0] } ?? 0))
      }
    }
    self.values = values
  }

  /// What generalized advantage estimates come to with a wrong critic.
  ///
  /// - Parameters:
  ///   - lambda: λ.
  ///   - criticErrors: e(s), added to V(s); shape `[states]`.
  /// - Returns: Means over the states and actions that the policy visits.
  package func estimates(lambda: Double, criticErrors: [Double]) -> AdvantageMoments {
    var result = AdvantageMoments()
    // E[Â] and E[Â²] over the actions of a state.
    var means = [Double](repeating: 0, count: values.count)
    var squares = means
    var steps = 0.0
    for state in tree.nodes.indices.reversed() {
      var (mean, biases) = ([Double](), [Double]())
      for (action, child) in tree.nodes[state].children.enumerated() {
        let next = child.map { values[$0] + criticErrors[$0] } ?? 0
        let difference = rewards[state][action] + next - values[state] - criticErrors[state]
        let estimate = difference + lambda * (child.map { means[$0] } ?? 0)
        let variance = child.map {
          lambda * lambda * max(squares[$0] - means[$0] * means[$0], 0)
        }
        let exact = rewards[state][action] + (child.map { values[$0] } ?? 0) - values[state]
        mean.append(estimate)
        biases.append(estimate - exact)
        let probability = probabilities[state][action]
        means[state] += probability * estimate
        squares[state] += probability * (estimate * estimate + (variance ?? 0))
        result.conditionalVariance += reach[state] * probability * (variance ?? 0)
      }
      let shared = zip(probabilities[state], biases).reduce(0) { $0 + $1.0 * $1.1 }
      for (probability, bias) in zip(probabilities[state], biases) {
        let weight = reach[state] * probability
        result.biasSquared += weight * bias * bias
        result.centredBiasSquared += weight * (bias - shared) * (bias - shared)
      }
      result.mean += reach[state] * means[state]
      result.secondMoment += reach[state] * squares[state]
      steps += reach[state]
    }
    return result.divided(by: steps)
  }
}

/// Moments of advantage estimates against exact advantages.
package struct AdvantageMoments: Sendable, Hashable {
  /// E[ Var(Â|s, a) ].
  package var conditionalVariance = 0.0
  /// E[ (E[Â|s, a] − A(s, a))² ].
  package var biasSquared = 0.0
  /// The same without what is common to all actions of a state.
  package var centredBiasSquared = 0.0
  /// E[Â] and E[Â²].
  package var mean = 0.0
  package var secondMoment = 0.0

  /// Starts with zeros.
  package init() {}

  /// Conditional variance and centred bias together.
  package var meanSquaredError: Double { conditionalVariance + centredBiasSquared }

  /// Var(Â) over states, actions and what follows.
  package var totalVariance: Double { secondMoment - mean * mean }

  func divided(by count: Double) -> AdvantageMoments {
    var result = self
    result.conditionalVariance /= count
    result.biasSquared /= count
    result.centredBiasSquared /= count
    result.mean /= count
    result.secondMoment /= count
    return result
  }
}
