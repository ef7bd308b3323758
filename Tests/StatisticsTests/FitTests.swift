import Statistics
import Testing

// Expected values: numpy 2.4.6, numpy.linalg.lstsq(columns, y) and the sum of squared residuals.
@Suite("Fits agree with numpy")
struct FitTests {
  private let x = [0.5, 1, 2, 4, 7]
  private let y = [0.2, 0.9, 1.3, 1.5, 1.2]

  @Test(
    "coefficients and residual sums",
    arguments: [
      (FitForm.linear, [0.6898936170212763, 0.11382978723404254], 0.6626063829787234),
      (.squareRoot, [0.2974480265991504, 0.46513796030880444], 0.5012836005839026),
      (.logarithmic, [0.7536153642499743, 0.39971231498035975], 0.31725273874664506),
      (
        .quadratic, [0.07535198390930582, 0.707816785518377, -0.07886268056317422],
        0.11983817882611085
      ),
      (.bestOfN, [1.0981867724689787, -0.22372659808961953], 0.3132165626177118),
      (.reinforcement, [0.8372537049035834, -0.30538820610565337], 0.40684251606807753),
    ])
  func recorded(_ form: FitForm, _ coefficients: [Double], _ residualSum: Double) throws {
    let fit = try #require(Fit(form, x: x, y: y))
    for (found, wanted) in zip(fit.coefficients, coefficients) {
      #expect(abs(found - wanted) < 1e-9)
    }
    #expect(abs(fit.residualSum - residualSum) < 1e-9)
    #expect(fit.coefficients.count == form.coefficientCount)
  }

  @Test("a curve through its own points has no residual, and reads back")
  func exact() throws {
    let fit = try #require(Fit(.quadratic, x: x, y: x.map { 2 - $0 + 0.5 * $0 * $0 }))
    #expect(fit.residualSum < 1e-24)
    #expect(abs(fit.value(at: 3) - 3.5) < 1e-12)
  }

  // d = 0, 1, 2 of best of n: 2·d − d²/2 above 2; d = 0, 1, e of reinforcement: d·(2 − ln d) above 3.
  @Test("curves of gold reward begin where the run began")
  func fromTheStart() throws {
    let best = try #require(Fit(.bestOfN, x: [0, 1, 4], y: [2, 3.5, 4]))
    #expect(best.offset == 2 && best.residualSum < 1e-24)
    #expect(abs(best.coefficients[0] - 2) < 1e-12 && abs(best.coefficients[1] + 0.5) < 1e-12)
    #expect(best.value(at: 0) == 2 && abs(best.value(at: 4) - 4) < 1e-12)
    let e = 2.718281828459045
    let learned = try #require(Fit(.reinforcement, x: [0, 1, e * e], y: [3, 5, 3 + e]))
    #expect(learned.residualSum < 1e-20 && learned.value(at: 0) == 3)
    #expect(abs(learned.coefficients[0] - 2) < 1e-12 && abs(learned.coefficients[1] + 1) < 1e-12)
    // Without a point at 0 there is nothing to begin at.
    #expect(Fit(.bestOfN, x: [1, 4], y: [3.5, 4])?.offset == 0)
  }

  @Test("points that do not determine a form, or lie where it has no value, have no fit")
  func none() {
    #expect(Fit(.linear, x: [1, 1], y: [0, 1]) == nil)
    #expect(Fit(.linear, x: [1], y: [0]) == nil)
    #expect(Fit(.logarithmic, x: [0, 1, 2], y: [0, 1, 2]) == nil)
    #expect(Fit(.bestOfN, x: [-1, 1, 2], y: [0, 1, 2]) == nil)
    #expect(Fit(.linear, x: [0, 1], y: [.nan, 1]) == nil)
  }
}

@Suite("Values at a KL divergence")
struct DistanceCurveTests {
  private func curve(_ points: [(Double, Double)]) -> DistanceCurve {
    DistanceCurve(points.map { .init(kl: $0.0, value: $0.1) })
  }

  @Test("the first upward crossing, in √KL")
  func crossing() {
    let path = curve([(0, 0), (4, 2), (1, 5), (9, 8)])
    #expect(path.atCrossing(1) == 1)
    #expect(path.atCrossing(6.25) == 7.25)
    #expect(path.atCrossing(0) == 0)
    #expect(path.atCrossing(9) == 8)
    #expect(path.atCrossing(9.1) == nil)
  }

  @Test("a frontier is sorted, and ends at its ends")
  func frontier() {
    let points = curve([(9, 8), (1, 2), (4, 6)])
    #expect(points.onFrontier(1) == 2)
    #expect(points.onFrontier(2.25) == 4)
    #expect(points.onFrontier(9) == 8)
    #expect(points.onFrontier(0.5) == nil)
    #expect(points.onFrontier(10) == nil)
  }
}
