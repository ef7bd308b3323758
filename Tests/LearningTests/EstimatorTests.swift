import Learning
import Tensors
import Testing

@Suite("Estimators")
struct EstimatorTests {
  // Two tokens, γ = 1, λ = ½, rewards (0, 1), values (½, ¼):
  // δ₂ = 1 − ¼ = ¾; δ₁ = 0 + ¼ − ½ = −¼; Â₂ = ¾; Â₁ = −¼ + ½·¾ = ⅛; R = (⅝, 1).
  @Test("advantages of two tokens by hand, and a second response does not leak into the first")
  func advantagesByHand() {
    let estimate = generalizedAdvantages(
      rewards: [0, 1, 7], values: [0.5, 0.25, 3], offsets: [0, 2, 3], discount: 1, lambda: 0.5)
    #expect(estimate.advantages == [0.125, 0.75, 4])
    #expect(estimate.returns == [0.625, 1, 7])
  }

  @Test("with λ = 1 the returns are the discounted sums, whatever the critic says")
  func monteCarloReturns() {
    let estimate = generalizedAdvantages(
      rewards: [1, 2, 4], values: [9, -3, 5], offsets: [0, 3], discount: 0.5, lambda: 1)
    expectClose(estimate.returns, [3, 4, 4], within: 1e-15, "returns")
  }

  @Test("advantages agree with recorded ones")
  func goldenAdvantages() throws {
    for (index, item) in try Golden.file("gae.json")["cases"].list.enumerated() {
      let lengths = try item["lens"].integers
      let estimate = generalizedAdvantages(
        rewards: packed(try item["rewards"].rows, lengths: lengths),
        values: packed(try item["values"].rows, lengths: lengths),
        offsets: offsets(ofLengths: lengths), discount: try item["gamma"].number,
        lambda: try item["lam"].number)
      let expected = packed(try item["advantages"].rows, lengths: lengths)
      expectClose(estimate.advantages, expected, within: 1e-9, "case \(index): advantages")
      expectClose(
        estimate.returns, packed(try item["returns"].rows, lengths: lengths), within: 1e-9,
        "case \(index): returns")
      expectClose(
        whitened(estimate.advantages),
        packed(try item["advantages_whitened"].rows, lengths: lengths), within: 1e-9,
        "case \(index): whitened")
      expectClose(
        whitened(estimate.advantages, keepsMean: true),
        packed(try item["advantages_whitened_keep_mean"].rows, lengths: lengths), within: 1e-9,
        "case \(index): whitened, mean kept")
    }
  }

  @Test("whitening agrees with recorded numbers, zero variance included")
  func goldenWhitening() throws {
    for (index, item) in try Golden.file("whiten.json")["cases"].list.enumerated() {
      let mask = try item["mask"].list.map { try $0.flags }
      let values = packed(try item["values"].rows, mask)
      let moments = Moments(values)
      expectClose(moments.mean, try item["mean"].number, within: 1e-9, "case \(index): mean")
      expectClose(
        moments.whiteningVariance, try item["var_unbiased"].number, within: 1e-9,
        "case \(index): variance")
      expectClose(
        moments.populationVariance, try item["var_biased"].number, within: 1e-9,
        "case \(index): biased variance")
      expectClose(
        whitened(values), packed(try item["whitened"].rows, mask), within: 1e-9,
        "case \(index): whitened")
      expectClose(
        whitened(values, keepsMean: true), packed(try item["whitened_keep_mean"].rows, mask),
        within: 1e-9, "case \(index): whitened, mean kept")
    }
  }

  @Test("k1, k2 and k3 agree with recorded numbers")
  func goldenEstimators() throws {
    let file = try Golden.file("kl.json")
    let own = try file["logprobs"].rows.flatMap { $0 }
    let reference = try file["ref_logprobs"].rows.flatMap { $0 }
    for estimator in KLEstimator.allCases {
      let found = zip(own, reference).map { estimator($0 - $1) }
      let expected = try file[estimator.rawValue].rows.flatMap { $0 }
      expectClose(found, expected, within: 1e-9, estimator.rawValue)
    }
  }

  // π = (¾, ¼), ρ = (½, ½): KL = ¾·ln 1.5 + ¼·ln ½ = 0.1308…
  @Test("k1 and k3 have the KL of two coins as their expectation, k2 does not")
  func expectationsOfEstimators() {
    let (p, q) = (0.75, 0.5)
    let ratios = [Elementary.log(p / q), Elementary.log((1 - p) / (1 - q))]
    let exact = p * ratios[0] + (1 - p) * ratios[1]
    func expectation(_ estimator: KLEstimator) -> Double {
      p * estimator(ratios[0]) + (1 - p) * estimator(ratios[1])
    }
    expectClose(expectation(.k1), exact, within: 1e-14, "k1")
    expectClose(expectation(.k3), exact, within: 1e-14, "k3")
    #expect(abs(expectation(.k2) - exact) > 0.005)
    #expect(KLEstimator.k3(1e-9) > 0, "k3 does not cancel to zero for small ratios")
  }

  @Test("an adaptive coefficient follows its trajectory by hand")
  func adaptiveTrajectory() {
    // Target 6, horizon 100, 50 responses a step: errors are clipped at ±0.2, so factors are at
    // most 1 ± 0.1. KL 12: e = 0.2 → 0.11; KL 6: unchanged; KL 5.4: e = −0.1 → ·0.95.
    var controller = KLController(
      .adaptive(target: 6, initial: 0.1, horizon: 100), episodes: 10_000)
    var found: [Double] = []
    for divergence in [12, 6, 5.4, -100] {
      controller.update(divergence: divergence, responses: 50)
      found.append(controller.coefficient)
    }
    expectClose(found, [0.11, 0.11, 0.1045, 0.09405], within: 1e-12, "β")
  }

  @Test("the default horizon is a fortieth of the run, and a fixed coefficient stays")
  func horizonAndFixed() {
    let adaptive = KLController(.adaptive(target: 6, initial: 0.1, horizon: nil), episodes: 4000)
    #expect(adaptive.horizon == 100)
    var short = KLController(
      .adaptive(target: 6, initial: 0.1, horizon: nil), episodes: 400, batch: 100)
    short.update(divergence: 0, responses: 100)
    expectClose(short.coefficient, 0.08, within: 1e-12, "a short run")
    var hasty = KLController(.adaptive(target: 6, initial: 0.1, horizon: 1), episodes: 400)
    hasty.update(divergence: 0, responses: 100)
    #expect(hasty.coefficient == 0.05, "never negative")
    var fixed = KLController(.fixed(0.3), episodes: 4000)
    fixed.update(divergence: 100, responses: 128)
    #expect(fixed.coefficient == 0.3)
    #expect(KLController(.none, episodes: 1).coefficient == 0)
  }

  @Test("explained variance by hand: an offset counts in one form only")
  func explainedVariance() throws {
    // Returns (0, 2), values (1, 3): errors −1 everywhere. Var G = 1, Var(G − V) = 0, E = 1.
    let explained = try #require(ExplainedVariance(returns: [0, 2], values: [1, 3]))
    #expect(explained.centred == 1)
    #expect(explained.biased == 0)
    #expect(ExplainedVariance(returns: [1, 1], values: [0, 2]) == nil)
  }

  @Test("running moments equal those of everything at once")
  func runningMoments() {
    let values = [3.0, -1, 4, 1, -5, 9, 2, 6]
    var running = RunningMoments()
    running.add(Array(values[0..<3]))
    running.add([])
    running.add(Array(values[3...]))
    let whole = Moments(values)
    expectClose(running.mean, whole.mean, within: 1e-14, "mean")
    expectClose(running.deviation, whole.variance.squareRoot(), within: 1e-14, "deviation")
    #expect(RunningMoments().deviation == 1)
  }

  @Test("ties count half in an accuracy, and an empty list is chance")
  func accuracies() {
    #expect(pairAccuracy([(1, 0), (0, 1), (2, 2), (3, 1)]) == 0.625)
    #expect(pairAccuracy([]) == 0.5)
    #expect(lengthBaselineAccuracy([(3, 2), (2, 3), (5, 5)]) == 0.5)
  }

  @Test("the score stands at the last token, or in a slot after it")
  func scorePositions() {
    let rewards = tokenRewards(
      scores: [10, 20], divergences: [1, 2, 3], coefficient: 0.5, offsets: [0, 2, 3],
      extraSlots: [true, false])
    #expect(rewards.rewards == [-0.5, -1, 10, 18.5])
    #expect(rewards.offsets == [0, 3, 4])
    #expect(rewards.tokenSlots == [0, 1, 3])
  }
}
