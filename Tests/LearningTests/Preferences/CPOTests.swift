import Learning
import Tensors
import Testing

@Suite("CPO")
struct CPOTests {
  // Δ = log 3; the cross-entropy is 2 nats over 4 tokens.
  @Test("the loss by hand")
  func byHand() {
    var method = CPO()
    (method.beta, method.targetWeight) = (1, 0.3)
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(-2.0), rejected: tape.variable(-2 - log3), referenceChosen: [0],
      referenceRejected: [0], chosenLengths: [4], rejectedLengths: [7])
    expectClose(method.loss(pair).value, minusLog075 + 0.3 * 0.5, within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: CPO())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = CPO()
    method.optimizer.learningRate = 1e-3
    // At β = 0.1 the cross-entropy outweighs the pairs in so short a run.
    method.beta = 1
    try expectLearning(method, steps: 240)
  }
}
