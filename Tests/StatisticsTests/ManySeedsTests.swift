import Statistics
import Testing

// Expected values: rliable 1.2.0 and scipy 1.17.1 (`pip install rliable scipy==1.17.1`):
// rliable.metrics.aggregate_iqm(a[:, None]), .probability_of_improvement(a[:, None], b[:, None]);
// for other lengths scipy.stats.trim_mean(v, 0.25) and mannwhitneyu(a, t).statistic / (n·m), which
// rliable calls; scipy.stats.permutation_test((d,), np.mean, permutation_type='samples',
// n_resamples=np.inf).pvalue.
@Suite("Ten values or more agree with rliable")
struct ManySeedsTests {
  private let a = [0.61, 0.74, 0.58, 0.69, 0.66, 0.71, 0.52, 0.63, 0.77, 0.60]
  private let b = [0.41, 0.60, 0.52, 0.47, 0.55, 0.66, 0.54, 0.49, 0.58, 0.50]

  private func isClose(_ found: Double, _ wanted: Double) -> Bool { abs(found - wanted) < 1e-9 }

  @Test("interquartile mean")
  func interquartileMean() {
    #expect(isClose(ManySeeds.interquartileMean(a), 0.65))
    #expect(isClose(ManySeeds.interquartileMean(b), 0.5299999999999999))
    #expect(isClose(ManySeeds.interquartileMean(a + [0.9]), 0.6628571428571428))
    #expect(isClose(ManySeeds.interquartileMean(a + [0.9, 0.1, 0.33]), 0.64))
  }

  @Test("probability of improvement, ties half")
  func improvement() {
    #expect(isClose(ManySeeds.probabilityOfImprovement(a, over: b), 0.88))
    #expect(
      isClose(ManySeeds.probabilityOfImprovement(a, over: [0.6, 0.6, 0.52, 0.47, 0.7]), 0.75))
  }

  @Test("bootstrap: the same interval each time, around the statistic")
  func bootstrap() {
    let mean: ([Int]) -> Double = { draw in draw.reduce(0) { $0 + a[$1] } / Double(draw.count) }
    let first = ManySeeds.bootstrap(count: a.count, mean)
    let second = ManySeeds.bootstrap(count: a.count, mean)
    #expect(first == second)
    // The normal approximation with the population's deviation: 0.651 ± 1.96·0.0719/√10.
    #expect(abs(first.lower - 0.606) < 0.006 && abs(first.upper - 0.696) < 0.006)
  }

  @Test("sign flips, exactly, and only where the smallest p-value is small enough")
  func signs() throws {
    let ten = try #require(signFlipTest(zip(a, b).map { $0 - $1 }))
    #expect(isClose(ten, 0.00390625))
    let seven = try #require(signFlipTest([0.3, -0.1, 0.25, 0.4, 0.2, -0.05, 0.1]))
    #expect(isClose(seven, 0.09375))
    #expect(signFlipTest([1, 2, 3, 4, 5, 6]) == nil)
    #expect(signFlipTest([Double](repeating: 1, count: 21)) == nil)
  }
}
