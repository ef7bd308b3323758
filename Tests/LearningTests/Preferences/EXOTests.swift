import Learning
import Tensors
import Testing

@Suite("EXO")
struct EXOTests {
  // q = 0.9: with ε = 0.1 the policy agrees with the label and the KL is 0.
  // With ε = 0.2 it is 0.9·log(0.9/0.8) + 0.1·log(0.1/0.2).
  @Test("the loss by hand")
  func byHand() {
    var method = EXO()
    method.beta = 1
    method.labelSmoothing = 0.1
    expectClose(method.loss(handPair()).value, 0, within: 1e-12, "loss")
    method.labelSmoothing = 0.2
    expectClose(
      method.loss(handPair()).value,
      0.9 * Elementary.log(0.9 / 0.8) + 0.1 * Elementary.log(0.1 / 0.2), within: 1e-12, "ε = 0.2")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: EXO())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = EXO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
