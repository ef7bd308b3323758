import Learning
import Tensors
import Testing

/// What every method's advantages come to before whitening, on very many groups of rewards.
@Suite("Second moments of group advantages")
struct AdvantageMomentsTests {
  private static let groups = 100_000

  /// Rewards of all groups, binary or normal, with their variance.
  private static func rewards(
    group: Int, binary probability: Double?
  ) -> (values: [Double], variance: Double) {
    var random = RandomSource(seed: 11).split(group)
    let count = groups * group
    if let probability {
      return (
        (0..<count).map { _ in random.bernoulli(probability) ? 1 : 0 },
        probability * (1 - probability)
      )
    }
    return ((0..<count).map { _ in 3 + 1.5 * random.normal() }, 2.25)
  }

  private func expect(_ advantages: [Double], _ expected: Double, _ what: String) {
    let moments = Moments(advantages)
    let error = abs(moments.secondMoment / expected - 1)
    #expect(error < 0.02, "\(what): \(moments.secondMoment), not \(expected)")
    #expect(abs(moments.mean) < 0.02 * expected.squareRoot(), "\(what): mean \(moments.mean)")
  }

  @Test(
    "they are σ²k/(k − 1), σ²(k − 1)/k, and (k − 1)/k or 1 after division by a deviation",
    arguments: [2, 8], [nil, 0.5, 0.2])
  func moments(_ group: Int, _ probability: Double?) {
    let (rewards, variance) = Self.rewards(group: group, binary: probability)
    let k = Double(group)
    // Groups of equal rewards have advantages of 0 and count as such.
    var unequal = 1.0
    if let probability {
      var (all, none) = (1.0, 1.0)
      for _ in 0..<group { (all, none) = (all * probability, none * (1 - probability)) }
      unequal -= all + none
    }
    let what = "k \(group), \(probability.map { "p \($0)" } ?? "normal")"

    expect(leaveOneOutAdvantages(rewards, group: group), variance * k / (k - 1), "RLOO, \(what)")
    expect(
      groupCentredAdvantages(rewards, group: group), variance * (k - 1) / k, "Dr. GRPO, \(what)")
    for (deviation, expected) in [(DeviationKind.bessel, (k - 1) / k), (.population, 1)] {
      expect(
        groupNormalizedAdvantages(rewards, group: group, scale: .group, deviation: deviation),
        expected * unequal, "GRPO, \(deviation), \(what)")
    }
  }
}
