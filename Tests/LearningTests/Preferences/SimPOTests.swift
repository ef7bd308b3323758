import Learning
import Tensors
import Testing

@Suite("SimPO")
struct SimPOTests {
  // ℓ⁺ = −1 and ℓ⁻ = −1.5 − log 3, γ = ½: the lead beyond the margin is log 3.
  @Test("the loss by hand")
  func byHand() {
    var method = SimPO()
    (method.beta, method.margin) = (1, 0.5)
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(-2.0), rejected: tape.variable(-4 * (1.5 + log3)),
      referenceChosen: [0], referenceRejected: [0], chosenLengths: [2], rejectedLengths: [4])
    expectClose(method.loss(pair).value, minusLog075, within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: SimPO())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = SimPO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
