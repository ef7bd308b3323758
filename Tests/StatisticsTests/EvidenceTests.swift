import Statistics
import Testing

// Expected values: scipy 1.17.1, `python -m pip install scipy==1.17.1`, then for the arrays below
// stats.ttest_rel(a, b).pvalue, with alternative='greater' for one side, stats.ttest_ind(a, c,
// equal_var=False).pvalue, and stats.ttest_1samp(a − b, ∓0.3, alternative='greater' / 'less').pvalue.
@Suite("p-values agree with scipy, and verdicts with intervals")
struct EvidenceTests {
  private let a = [0.61, 0.74, 0.58, 0.69, 0.66]
  private let b = [0.41, 0.60, 0.52, 0.47, 0.55]
  private let c = [1.0, 2.5, 1.5, 9.0]

  private var paired: MeanTest? { MeanTest(of: zip(a, b).map { $0 - $1 }) }

  private func isClose(_ found: Double, _ wanted: Double) -> Bool { abs(found - wanted) < 1e-9 }

  @Test("paired, one side and two")
  func rel() throws {
    let test = try #require(paired)
    #expect(isClose(test.above(0), 0.0037713541685739905))
    #expect(isClose(Evidence.above(0, test).holding, 0.007542708337147981))
    #expect(Evidence.above(0, test).verdict == .holds)
    #expect(Evidence.below(0, test).verdict == .doesNotHold)
  }

  @Test("unpaired")
  func independent() throws {
    let test = try #require(MeanTest(a, minus: c))
    #expect(isClose(Evidence.above(0, test).p, 0.22366459694513208))
    #expect(Evidence.above(0, test).verdict == .undecided)
  }

  @Test("equivalence is two one-sided tests")
  func equivalence() throws {
    let test = try #require(paired)
    #expect(isClose(test.above(-0.3), 5.399724139066406e-05))
    #expect(isClose(test.below(0.3), 0.0031195795772090743))
    #expect(isClose(Evidence.within(0.3, test).holding, 2 * 0.0031195795772090743))
    #expect(Evidence.within(0.3, test).verdict == .holds)
    #expect(Evidence.within(0.2, test).verdict == .undecided)
    #expect(Evidence.within(0.05, test).verdict == .doesNotHold)
  }

  @Test("a verdict is what the interval says")
  func interval() throws {
    for border in stride(from: -0.1, through: 0.4, by: 0.013) {
      let test = try #require(paired)
      let interval = test.interval
      let verdict = Evidence.above(border, test).verdict
      let lower = try #require(interval.lower)
      let upper = try #require(interval.upper)
      #expect(verdict == (lower > border ? .holds : upper < border ? .doesNotHold : .undecided))
    }
  }

  @Test("one seed and two give no verdict; equal values do, where they are not at the border")
  func few() throws {
    #expect(Evidence.above(0, try #require(MeanTest(of: [1]))) == .none)
    #expect(Evidence.above(0, try #require(MeanTest(of: [1, 1.1]))) == .none)
    let equal = try #require(MeanTest(of: [1, 1, 1]))
    #expect(Evidence.above(0, equal).verdict == .holds)
    #expect(Evidence.above(1, equal).verdict == .undecided)
    #expect(Evidence.above(2, equal).verdict == .doesNotHold)
  }

  @Test("conjunctions hold with all parts and fail with one, by Bonferroni; 'some' the other way")
  func joined() {
    let yes = Evidence(holding: 0.01, failing: 1)
    let no = Evidence(holding: 1, failing: 0.01)
    let weakNo = Evidence(holding: 1, failing: 0.03)
    let open = Evidence(holding: 0.4, failing: 1)
    #expect(Evidence.all([yes, yes]).verdict == .holds)
    #expect(Evidence.all([yes, open]).verdict == .undecided)
    #expect(Evidence.all([open, no]).verdict == .doesNotHold)
    #expect(Evidence.all([open, weakNo]).verdict == .undecided)
    #expect(Evidence.some([open, yes]).verdict == .holds)
    #expect(Evidence.some([no, weakNo]).verdict == .doesNotHold)
    #expect(Evidence.some([no, open]).verdict == .undecided)
    #expect(Evidence.all([]) == .none && Evidence.some([]) == .none)
  }

  // By hand: 0.01·4, 0.02·3, then the running maximum.
  @Test("Holm's adjustment keeps the order of the values")
  func holm() {
    #expect(holmAdjusted([0.04, 0.01, 0.02, 0.9]) == [0.08, 0.04, 0.06, 0.9])
    #expect(holmAdjusted([0.5, 0.6]) == [1, 1])
    #expect(holmAdjusted([]) == [])
  }

  @Test("the peak of a seed is chosen on the others")
  func peak() throws {
    let peak = try #require(
      InteriorPeak(of: [[0, 9, 1, 0], [0, 1, 2, 0.5], [0, 1, 3, 0.5]]))
    #expect(peak.places == [2, 1, 1])
    #expect(peak.rises == [1, 1, 1])
    #expect(peak.falls == [1, 0.5, 0.5])
    #expect(InteriorPeak(of: [[0, 1, 0]]) == nil)
    #expect(InteriorPeak(of: [[0, 1], [0, 1]]) == nil)
    #expect(InteriorPeak(of: [[0, 1, 0], [0, 1, 0, 1]]) == nil)
  }

  @Test("a value more than five median deviations from the others stands out")
  func differing() {
    #expect(differingValue(in: [1, 1.1, 0.9, 1.05, 9]) == 4)
    #expect(differingValue(in: [1, 1.1, 0.9, 1.05, 1.2]) == nil)
    #expect(differingValue(in: [1, 1, 1, 1]) == nil)
    #expect(differingValue(in: [1, 1.01, 9]) == nil)
  }

  // scipy.stats.median_abs_deviation.
  @Test("median absolute deviation")
  func deviation() throws {
    let values = [0.61, 0.74, 0.58, 0.69, 0.66, 0.71, 0.52, 0.63, 0.77, 0.60]
    #expect(isClose(try #require(medianAbsoluteDeviation(values)), 0.05499999999999999))
    #expect(medianAbsoluteDeviation(c) == 0.75)
    #expect(median([]) == nil)
  }
}
