import Tensors
import Testing

@testable import Tasks

@Suite struct LabelRuleTests {
  @Test func `Probabilities are those of Bradley and Terry`() {
    let rule = LabelRule(temperature: 2, noise: 0)
    #expect(abs(rule.probability(margin: 2) - 0.731_058_578_630_004_9) < 1e-15)
    #expect(rule.probability(margin: 0) == 0.5)
    let exact = LabelRule(temperature: 0, noise: 0)
    #expect([1, 0, -1].map { exact.probability(margin: $0) } == [1, 0.5, 0])
  }

  @Test(arguments: [(1.0, 0.0), (1.0, 0.2), (0.0, 0.1), (0.5, 0.3)])
  func `Label rates follow temperature and noise`(temperature: Double, noise: Double) {
    let rule = LabelRule(temperature: temperature, noise: noise)
    let source = RandomSource(seed: 11)
    let count = 20_000
    let wins = items(count, source) { rule.prefersFirst(margin: 0.7, &$0) }.filter { $0 }.count
    let fair = rule.probability(margin: 0.7)
    let expected = fair * (1 - noise) + (1 - fair) * noise
    let error = (expected * (1 - expected) / Double(count)).squareRoot()
    #expect(abs(Double(wins) / Double(count) - expected) < 4 * error)
  }
}
