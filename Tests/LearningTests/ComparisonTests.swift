import Learning
import Tensors
import Testing

@Suite("Win rates and pass@k")
struct ComparisonTests {
  @Test("pass@k is what counting subsets gives")
  func passes() {
    // Of the six pairs of four answers, three lack the one that is right.
    #expect(abs(passAtK(2, right: 1, of: 4) - 0.5) < 1e-15)
    #expect(abs(passAtK(1, right: 3, of: 8) - 3.0 / 8) < 1e-15)
    // 1 − C(6, 3)/C(8, 3) = 1 − 20/56.
    #expect(abs(passAtK(3, right: 2, of: 8) - (1 - 20.0 / 56)) < 1e-15)
    #expect(passAtK(5, right: 0, of: 8) == 0)
    #expect(passAtK(5, right: 4, of: 8) == 1)
    #expect(passAtK(8, right: 1, of: 8) == 1)
  }

  @Test("a win is 1, a tie ½, a loss 0")
  func wins() {
    let rate = WinRate(
      rewards: [3, 1, 2, 5], rivals: [2, 1, 4, 0], lengthDifferences: [0, 0, 0, 0])
    #expect(rate.share == 0.625)
    // Variance of 1, ½, 0, 1 with the divisor 3 is 0.6875/3.
    #expect(abs(rate.standardError - (0.6875 / 3 / 4).squareRoot()) < 1e-15)
    #expect(rate.lengthControlled == 0.625)
    let same = WinRate(rewards: [1, 2], rivals: [1, 2], lengthDifferences: [0, 0])
    #expect(same.share == 0.5 && same.standardError == 0 && same.lengthControlled == 0.5)
  }

  @Test("wins that length explains do not count at equal length")
  func lengthControl() {
    // P(win) = σ(θ + 2·tanh(Δ/s)), answers longer by 4 on average.
    func rate(_ theta: Double) -> WinRate {
      var stream = RandomSource(seed: 8)
      var (rewards, lengths): ([Double], [Int]) = ([], [])
      for _ in 0..<4000 {
        let difference = stream.integer(below: 13) - 2
        let scale = 5.47  // √E[Δ²] of −2...10.
        let probability = Elementary.sigmoid(
          theta + 2 * Elementary.tanh(Double(difference) / scale))
        rewards.append(stream.bernoulli(probability) ? 1 : -1)
        lengths.append(difference)
      }
      return WinRate(
        rewards: rewards, rivals: [Double](repeating: 0, count: 4000), lengthDifferences: lengths)
    }
    let even = rate(0)
    #expect(even.share > 0.65)
    #expect(abs(even.lengthControlled - 0.5) < 0.04)
    #expect(abs(rate(1).lengthControlled - Elementary.sigmoid(1)) < 0.04)
  }

  @Test("the win rate stays a share where length separates wins from losses")
  func separated() {
    let rate = WinRate.lengthControlled([1, 1, 1, 0, 0, 0], [1, 2, 3, -1, -2, -3])
    #expect(abs(rate - 0.5) < 1e-9)
    #expect(WinRate.lengthControlled([1, 1], [3, 4]) == 1)
    #expect(WinRate.lengthControlled([0, 1], [3, -4]).isFinite)
  }
}
