import Learning
import Tensors
import Testing

@Suite("NCA")
struct NCATests {
  // σ(u⁺) = ¾, σ(−u⁺) = ¼, σ(−u⁻) = ¾: L = −log ¾ − ½·log ¼ − ½·log ¾.
  @Test("the loss by hand")
  func byHand() {
    var method = NCA()
    method.beta = 1
    expectClose(
      method.loss(handPair()).value, 1.5 * minusLog075 + 0.5 * Elementary.log(4), within: 1e-12,
      "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: NCA())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = NCA()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
