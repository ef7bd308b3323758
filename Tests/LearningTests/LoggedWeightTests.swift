import Learning
import Tasks
import Tensors
import Testing

@Suite("Weights and estimates of logged responses")
struct LoggedWeightTests {
  @Test("a baseline leaves a response's own reward out")
  func baselines() {
    let (rewards, groups) = ([1.0, 3, 8, 4], [[0, 1], [2], [3]])
    #expect(LogBaseline.none(rewards, groups: groups) == [0, 0, 0, 0])
    #expect(LogBaseline.log(rewards, groups: groups) == [5, 13.0 / 3, 8.0 / 3, 4])
    // Prompts with one response fall back on the log: (1 + 3 + 4)/3 and (1 + 3 + 8)/3.
    #expect(LogBaseline.prompt(rewards, groups: groups) == [3, 1, 8.0 / 3, 4])
    #expect(meansOfOthers([7]) == [0])
  }

  @Test("weights, effective sample size and values by hand")
  func weightsByHand() {
    let weights = ImportanceWeights(
      logRatios: [Elementary.log(2), Elementary.log(1), Elementary.log(0.5)])
    expectClose(weights.plain, [2, 1, 0.5], within: 1e-15, "plain")
    expectClose(weights.normalised, [12.0 / 7, 6.0 / 7, 3.0 / 7], within: 1e-15, "normalised")
    // 3.5²/(3·5.25) = 7/9.
    expectClose(weights.effectiveShare, 7.0 / 9, within: 1e-15, "effective share")
    let value = weights.value([1, 2, 4])
    expectClose(value.importance, 2, within: 1e-15, "mean w·r of 2, 2, 2")
    expectClose(value.error, 0, within: 1e-15, "its error")
    expectClose(value.normalised, 6 / 3.5, within: 1e-15, "Σw·r/Σw")
    #expect(effectiveSampleShare([1, 0, 0, 0]) == 0.25)
    let far = ImportanceWeights(logRatios: [2000, 0])
    #expect(far.normalised == [2, 0] && far.effectiveShare == 0.5)
    #expect(ImportanceWeights(logRatios: []).effectiveShare == 1)
  }

  @Test("weights are divided by their mean and then cut from above alone")
  func caps() {
    let ratios = [Elementary.log(6), Elementary.log(1.5), Elementary.log(0.75)]
    let offsets = [0, 1, 3, 4]
    func weights(_ form: OffPolicyWeights, _ normalises: Bool) -> ([Double], Double) {
      form(
        logRatios: [0.1, 0.2, -3, 0.4], sums: ratios, offsets: offsets,
        selfNormalises: normalises)
    }
    // The mean is 2.75: 6/2.75 = 24/11 is cut at 2.
    let cut = weights(.sequence(2), true)
    expectClose(cut.0, [2, 6.0 / 11, 6.0 / 11, 3.0 / 11], within: 1e-15, "normalised")
    expectClose(cut.1, 1.0 / 3, within: 1e-15, "share cut")
    expectClose(weights(.sequence(2), false).0, [2, 1.5, 1.5, 0.75], within: 1e-15, "plain")
    #expect(weights(.none, true).0 == [1, 1, 1, 1])
    let tokens = weights(.token(1.2), false)
    expectClose(
      tokens.0, [Elementary.exp(0.1), 1.2, Elementary.exp(-3), 1.2], within: 1e-15, "tokens")
    expectClose(tokens.1, 0.5, within: 1e-15, "share of tokens cut")
  }

  @Test("the off-policy value is unbiased within four standard errors")
  func unbiasedValue() {
    let (behaviour, policy, rewards) = (
      [0.5, 0.3, 0.15, 0.05], [0.1, 0.2, 0.3, 0.4], [1.0, -2, 0.5, 3]
    )
    let truth = zip(policy, rewards).reduce(0) { $0 + $1.0 * $1.1 }
    var stream = RandomSource(seed: 5)
    let estimates = Moments(
      (0..<20_000).map { _ in
        let actions = (0..<10).map { _ in stream.index(weightedBy: behaviour) }
        return ImportanceWeights(
          logRatios: actions.map { Elementary.log(policy[$0] / behaviour[$0]) }
        ).value(actions.map { rewards[$0] }).importance
      })
    #expect(abs(estimates.mean - truth) < 4 * estimates.standardError)
    #expect(estimates.standardError < 0.05)
  }

  @Test("best responses and their controls")
  func selections() {
    #expect(Selection.best.order([1, 3, 3, 2], group: 0) == [1, 2, 3, 0])
    #expect(Selection.random.order([1, 3, 3, 2], group: 4).sorted() == [0, 1, 2, 3])
    let rewards = [1.0, 5, 2, 7, 3]
    #expect(
      keptWeights(rewards, groups: [[0, 1, 2], [3, 4]], keep: 1, .best) == [0, 1, 0, 1, 0])
    let random = keptWeights(rewards, groups: [[0, 1, 2], [3, 4]], keep: 2, .random)
    #expect(random.prefix(3).reduce(0, +) == 2 && random.suffix(2).reduce(0, +) == 2)
    #expect(quantile(0.5, of: [4, 1, 2]) == 2 && quantile(0.75, of: [0, 1, 2, 4]) == 2.5)
    #expect(quantile(1, of: [0, 3]) == 3 && quantile(0.3, of: []) == 0)
  }
}
