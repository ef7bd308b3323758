import Tensors

/// A walk along a line of states as a finite Markov decision process with a fixed number of steps.
///
/// Actions are 0 stay, 1 left, 2 right. With probability `slip` a step to a side goes to the other
/// side; at an end of the line the walker stays. A step pays by the state that it leads to.
package struct ChainProcess: Sendable, Hashable {
  package let states: Int
  package let steps: Int
  package let slip: Double
  /// Reward of arriving in each state.
  package let pays: [Double]
  /// Where every walk starts.
  package let start: Int

  /// Describes a walk.
  package init(states: Int, steps: Int, slip: Double, pays: [Double], start: Int) {
    precondition(
      pays.count == states && (0..<states).contains(start),
      "\(pays.count) rewards for \(states) states, start \(start)")
    (self.states, self.steps, self.slip) = (states, steps, slip)
    (self.pays, self.start) = (pays, start)
  }

  /// Stay, left, right.
  package static let actions = 3

  /// The states that a step may lead to, with their probabilities; they add up to 1.
  package func transitions(
    from state: Int, _ action: Int
  ) -> [(state: Int, probability: Double)] {
    let (left, right) = (max(state - 1, 0), min(state + 1, states - 1))
    switch action {
    case 1: return [(left, 1 - slip), (right, slip)]
    case 2: return [(right, 1 - slip), (left, slip)]
    default: return [(state, 1)]
    }
  }

  /// E[ r + γ·f(s′) | s, a ].
  package func backup(
    _ state: Int, _ action: Int, discount: Double = 1, _ next: (Int) -> Double
  ) -> Double {
    transitions(from: state, action).reduce(0) { sum, end in
      sum + end.probability * (pays[end.state] + discount * next(end.state))
    }
  }

  /// Exact V, Q and A of a policy at every step, from the last backwards.
  ///
  ///     Q_t(s, a) = E[ r + γ·V_{t+1}(s′) ]    V_t(s) = Σ_a π(a|s)·Q_t(s, a)    A = Q − V
  ///
  /// - Parameters:
  ///   - policy: π(a|s); shape `[states][actions]`.
  ///   - discount: γ.
  /// - Returns: V and Q at every step.
  package func exactValues(of policy: [[Double]], discount: Double) -> ChainValues {
    var result = ChainValues()
    var next = [Double](repeating: 0, count: states)
    for _ in 0..<steps {
      let q = (0..<states).map { state in
        (0..<Self.actions).map { action in
          backup(state, action, discount: discount) { next[$0] }
        }
      }
      next = (0..<states).map { state in
        zip(policy[state], q[state]).reduce(0) { $0 + $1.0 * $1.1 }
      }
      result.values.insert(next, at: 0)
      result.actionValues.insert(q, at: 0)
    }
    return result
  }

  /// Walks once from a state.
  package func walk(
    _ policy: [[Double]], from start: Int, _ random: inout RandomSource
  ) -> [ChainStep] {
    var state = start
    return (0..<steps).map { _ in
      let action = random.index(weightedBy: policy[state])
      let ends = transitions(from: state, action)
      let end = ends[random.index(weightedBy: ends.map(\.probability))].state
      defer { state = end }
      return ChainStep(state: state, action: action, reward: pays[end])
    }
  }

  /// Expected sum of rewards of a fixed list of actions, exact.
  package func expectedReturn(of actions: [Int]) -> Double {
    var distribution = [Double](repeating: 0, count: states)
    distribution[start] = 1
    var sum = 0.0
    for action in actions {
      var next = [Double](repeating: 0, count: states)
      for state in 0..<states where distribution[state] > 0 {
        for end in transitions(from: state, action) {
          next[end.state] += distribution[state] * end.probability
        }
      }
      distribution = next
      sum += zip(distribution, pays).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return sum
  }
}

/// One step of a walk: the state before it, the action, and what it paid.
package struct ChainStep: Sendable, Hashable {
  package var state: Int
  package var action: Int
  package var reward: Double
}

/// Exact values of a policy in a chain.
package struct ChainValues: Sendable, Hashable {
  /// V; shape `[steps][states]`.
  package var values: [[Double]] = []
  /// Q; shape `[steps][states][actions]`.
  package var actionValues: [[[Double]]] = []

  /// A = Q − V.
  package func advantage(step: Int, state: Int, action: Int) -> Double {
    actionValues[step][state][action] - values[step][state]
  }
}
