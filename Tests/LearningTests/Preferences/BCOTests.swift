import Learning
import Tensors
import Testing

@Suite("BCO")
struct BCOTests {
  // δ = 0: −log ¾ twice. δ = log 3: r⁺ − δ = 0 and −(r⁻ − δ) = 2·log 3, so −log ½ − log 0.9.
  @Test("the loss by hand")
  func byHand() {
    var method = BCO()
    method.beta = 1
    expectClose(method.loss(handPair()).value, 2 * minusLog075, within: 1e-12, "loss")
    expectClose(
      method.loss(handPair(anchor: log3)).value, Elementary.log(2) + minusLog09, within: 1e-12, "δ")
    var seen = RunningMoments()
    expectClose(method.anchor([1, 2], &seen) ?? 0, 1.5, within: 1e-12, "mean so far")
    expectClose(method.anchor([6, 7], &seen) ?? 0, 4, within: 1e-12, "mean so far")
    method.shift = false
    #expect(method.anchor([1], &seen) == nil)
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: BCO(), anchor: 0.3)
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = BCO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
