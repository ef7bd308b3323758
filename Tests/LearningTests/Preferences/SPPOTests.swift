import Learning
import Tensors
import Testing

@Suite("SPPO")
struct SPPOTests {
  // u⁺ = log 3 and u⁻ = −log 3 are both log 3 − ½ away from ±1/(2β) = ±½.
  @Test("the loss by hand")
  func byHand() {
    var method = SPPO()
    method.beta = 1
    expectClose(
      method.loss(handPair()).value, 2 * (log3 - 0.5) * (log3 - 0.5), within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: SPPO())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = SPPO()
    method.optimizer.learningRate = 1e-3
    method.beta = 0.5
    try expectLearning(method)
  }
}
