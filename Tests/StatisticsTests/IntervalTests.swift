import Statistics
import Testing

// Expected values: scipy 1.17.1. Mean: stats.t.ppf(.975, n−1)·stats.sem(v); paired and Welch:
// stats.ttest_rel(a, b) and stats.ttest_ind(a, c, equal_var=False), `.confidence_interval()`;
// shares: stats.binomtest(k, n).proportion_ci(method='wilson').
@Suite("Intervals over seeds agree with scipy")
struct IntervalTests {
  private let a = [0.61, 0.74, 0.58, 0.69, 0.66]
  private let b = [0.41, 0.60, 0.52, 0.47, 0.55]
  private let c = [1.0, 2.5, 1.5, 9.0]

  private func close(_ found: Interval?, _ mean: Double, _ half: Double) -> Bool {
    guard let found, let width = found.halfWidth else { return false }
    return abs(found.mean - mean) < 1e-12 && abs(width - half) < 1e-9
  }

  @Test("mean of seeds")
  func mean() {
    #expect(close(.mean(of: a), 0.656, 0.07882366283213746))
    #expect(close(.mean(of: c), 3.5, 5.918266399951776))
    #expect(Interval.mean(of: a)?.method == "Student's t")
  }

  @Test("paired difference")
  func paired() {
    #expect(close(.paired(a, b), 0.146, 0.08123178068578413))
  }

  @Test("unpaired difference")
  func welch() {
    #expect(close(.welch(a, c), -2.844, 5.917396209287508))
  }

  @Test("one seed gives a point, none gives nothing, a value that is no number gives nothing")
  func few() {
    #expect(
      Interval.mean(of: [2]) == Interval(mean: 2, halfWidth: nil, count: 1, method: "one value"))
    #expect(Interval.mean(of: []) == nil)
    #expect(Interval.mean(of: [1, .nan]) == nil)
    #expect(Interval.welch([1], [2])?.halfWidth == nil)
    #expect(Interval.welch([1, 1], [2, 2])?.halfWidth == 0)
  }

  @Test(
    "shares have Wilson's interval",
    arguments: [
      (7, 10, 0.39677814746114526, 0.892208732593699),
      (0, 5, 0.0, 0.43448246478317476),
      (13, 13, 0.7719046276458017, 1.0),
      (300, 512, 0.5427868716650033, 0.6278081793826262),
      (1, 1, 0.20654931437723745, 1.0),
    ])
  func wilson(_ successes: Int, _ count: Int, _ lower: Double, _ upper: Double) throws {
    let share = try #require(
      Proportion(estimate: Double(successes) / Double(count), count: count))
    #expect(abs(share.lower - lower) < 1e-9)
    #expect(abs(share.upper - upper) < 1e-9)
    #expect(share.isInformative == (count >= 30))
  }

  @Test("a share of nothing, or outside 0 ... 1, is no share")
  func noShare() {
    #expect(Proportion(estimate: 0.5, count: 0) == nil)
    #expect(Proportion(estimate: 1.5, count: 4) == nil)
    #expect(Proportion(estimate: .nan, count: 4) == nil)
  }
}

@Suite("Special functions agree with scipy")
struct SpecialFunctionTests {
  // scipy.special.betainc(a, b, x), scipy.special.gammaln(x), scipy 1.17.1.
  @Test("incomplete beta")
  func beta() {
    for (x, a, b, expected) in [
      (0.1, 0.5, 0.5, 0.20483276469913345), (0.9, 2, 3, 0.9963), (0.5, 50, 60, 0.8309072939016693),
      (0.001, 0.2, 7, 0.39868675943124315), (0, 2, 2, 0), (1, 2, 2, 1),
    ] as [(Double, Double, Double, Double)] {
      #expect(abs(incompleteBeta(x, a, b) - expected) < 1e-13)
    }
  }

  @Test("logarithm of gamma")
  func gamma() {
    for (x, expected) in [
      (0.1, 2.252712651734206), (0.5, 0.5723649429247), (1, 0), (3.3, 0.9870985778947343),
      (9.99, 12.779315214350195), (10, 12.801827480081469), (1234.5, 7550.550901077894),
    ] {
      #expect(abs(logGamma(x) - expected) <= 1e-13 * max(1, abs(expected)))
    }
  }
}
