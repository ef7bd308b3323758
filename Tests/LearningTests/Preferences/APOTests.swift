import Learning
import Tensors
import Testing

@Suite("APO")
struct APOTests {
  // zero: 1 − ¾ + ¼. down: ¾ + 1 − 0.9.
  @Test("the loss by hand")
  func byHand() {
    var method = APO()
    method.beta = 1
    expectClose(method.loss(handPair()).value, 0.5, within: 1e-12, "loss")
    method.anchoring = .down
    expectClose(method.loss(handPair()).value, 0.85, within: 1e-12, "down")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: APO())
    var method = APO()
    method.anchoring = .down
    expectGradient(of: method, "down")
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = APO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
