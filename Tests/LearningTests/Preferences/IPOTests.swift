import Learning
import Tensors
import Testing

@Suite("IPO")
struct IPOTests {
  // Δ = 2·log 3 and 1/(2β) = ½. Per token u⁺ = ½·log 3 and u⁻ = −¼·log 3.
  @Test("the loss by hand")
  func byHand() {
    var method = IPO()
    method.beta = 1
    expectClose(
      method.loss(handPair()).value, (2 * log3 - 0.5) * (2 * log3 - 0.5), within: 1e-12, "loss")
    method.scale = .perToken
    expectClose(
      method.loss(handPair()).value, (0.75 * log3 - 0.5) * (0.75 * log3 - 0.5), within: 1e-12,
      "per token")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: IPO())
    var method = IPO()
    method.scale = .perToken
    expectGradient(of: method, "per token")
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = IPO()
    method.optimizer.learningRate = 1e-3
    method.beta = 0.5
    try expectLearning(method)
  }
}
