import Learning
import Tasks
import Tensors
import Testing

@Suite("Advantage estimates in a chain against exact advantages")
struct ChainAdvantageTests {
  private static let process = ChainProcess(
    states: 4, steps: 5, slip: 0.2, pays: [0.3, 0, -0.2, 1], start: 0)
  private static let policy = [
    [0.2, 0.3, 0.5], [0.3, 0.3, 0.4], [0.1, 0.2, 0.7], [0.4, 0.3, 0.3],
  ]
  private static let discount = 0.9

  /// Walks from every state in turn.
  private static let walks = (0..<30_000).map { index -> [ChainStep] in
    var random = RandomSource(seed: 3).split(index)
    return process.walk(policy, from: index % process.states, &random)
  }

  /// Estimates with the values V + error, and compares the mean for each step, state and action with
  /// what is expected of it, in standard errors.
  private func check(
    lambda: Double, error: (_ state: Int) -> Double = { _ in 0 },
    expected: (_ exact: ChainValues, _ step: Int, _ state: Int, _ action: Int) -> Double
  ) {
    let (process, walks) = (Self.process, Self.walks)
    let exact = process.exactValues(of: Self.policy, discount: Self.discount)
    let steps = walks.joined()
    let estimate = generalizedAdvantages(
      rewards: steps.map(\.reward),
      values: walks.flatMap { walk in
        walk.enumerated().map { exact.values[$0][$1.state] + error($1.state) }
      },
      offsets: (0...walks.count).map { $0 * process.steps }, discount: Self.discount,
      lambda: lambda)
    var groups = [[Double]](
      repeating: [], count: process.steps * process.states * ChainProcess.actions)
    for (slot, step) in steps.enumerated() {
      let group =
        ((slot % process.steps) * process.states + step.state) * ChainProcess.actions + step.action
      groups[group].append(estimate.advantages[slot])
    }
    for (group, advantages) in groups.enumerated() where advantages.count >= 30 {
      let action = group % ChainProcess.actions
      let state = group / ChainProcess.actions % process.states
      let step = group / ChainProcess.actions / process.states
      let moments = Moments(advantages)
      let difference = moments.mean - expected(exact, step, state, action)
      // Rounding alone where the estimate does not vary.
      #expect(
        abs(difference) <= 4 * moments.standardError + 1e-12,
        "λ \(lambda), step \(step), state \(state), action \(action): off by \(difference)")
    }
  }

  @Test("with exact values the estimate is unbiased for every λ", arguments: [0, 0.5, 0.95, 1])
  func exactValues(_ lambda: Double) {
    check(lambda: lambda) { exact, step, state, action in
      exact.advantage(step: step, state: state, action: action)
    }
  }

  private let error = { (state: Int) in [0.4, -0.3, 0.8, -0.6][state] }

  @Test("with wrong values λ = 0 adds the discounted error of the next state and takes off its own")
  func oneStep() {
    check(lambda: 0, error: error) { exact, step, state, action in
      // The value after the last step is known to be 0.
      let isLast = step == Self.process.steps - 1
      let next = Self.process.transitions(from: state, action).reduce(0.0) {
        $0 + $1.probability * (isLast ? 0 : error($1.state))
      }
      return exact.advantage(step: step, state: state, action: action)
        + Self.discount * next - error(state)
    }
  }

  @Test("with wrong values λ = 1 takes off the error of the state alone")
  func monteCarlo() {
    check(lambda: 1, error: error) { exact, step, state, action in
      exact.advantage(step: step, state: state, action: action) - error(state)
    }
  }
}
