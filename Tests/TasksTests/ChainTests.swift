import Tensors
import Testing

@testable import Tasks

@Suite("Chain")
struct ChainTests {
  @Test("two states and two steps, by hand")
  func handWorked() {
    let process = ChainProcess(states: 2, steps: 2, slip: 0.25, pays: [0.2, 1], start: 0)
    // Right arrives with 3/4, else the walker stays at the near end.
    let policy = [[0.0, 0, 1], [1, 0, 0]]
    let exact = process.exactValues(of: policy, discount: 0.5)
    let last = [0.75 * 1 + 0.25 * 0.2, 1.0]
    #expect(abs(exact.values[1][0] - last[0]) < 1e-12)
    #expect(exact.values[1][1] == last[1])
    let first = 0.75 * (1 + 0.5 * last[1]) + 0.25 * (0.2 + 0.5 * last[0])
    #expect(abs(exact.values[0][0] - first) < 1e-12)
    #expect(abs(exact.advantage(step: 1, state: 0, action: 0) - (0.2 - last[0])) < 1e-12)
    #expect(abs(process.expectedReturn(of: [2, 0]) - 2 * last[0]) < 1e-12)
  }

  @Test("the mean of an advantage under the policy is 0, and walks earn the exact value")
  func consistency() throws {
    let process = Chain().process
    let policy = [[0.2, 0.3, 0.5], [0.1, 0.6, 0.3], [0.3, 0.3, 0.4], [0.5, 0.4, 0.1]]
    let exact = process.exactValues(of: policy, discount: 1)
    for step in 0..<process.steps {
      for state in 0..<process.states {
        let mean = (0..<3).reduce(0.0) {
          $0 + policy[state][$1] * exact.advantage(step: step, state: state, action: $1)
        }
        #expect(abs(mean) < 1e-12)
      }
    }
    var random = RandomSource(seed: 2)
    let returns = (0..<20_000).map { _ in
      process.walk(policy, from: 0, &random).reduce(0) { $0 + $1.reward }
    }
    let mean = returns.reduce(0, +) / 20_000
    let variance = returns.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean - exact.values[0][0]) < 4 * (variance / 20_000).squareRoot())
  }

  @Test("the world is enumerable and its best walk goes to the far end and stays")
  func world() throws {
    let world = try Chain().makeWorld(seed: 1)
    let responses = try world.allResponses()
    #expect(responses.count == 729)
    let gold = try #require(world.gold)
    let best = try #require(responses.max { gold([0], $0) < gold([0], $1) })
    #expect(best.starts(with: [2, 2, 2]))
    #expect(world.preferences.train.allSatisfy { $0.chosen != $0.rejected })
  }
}
