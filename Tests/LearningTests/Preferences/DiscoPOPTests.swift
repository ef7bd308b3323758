import Learning
import Tensors
import Testing

@Suite("DiscoPOP")
struct DiscoPOPTests {
  // βΔ = 2·log 3 and τ = 1: w = 0.9 and e^(−βΔ) = 1/9.
  @Test("the loss by hand")
  func byHand() {
    var method = DiscoPOP()
    method.beta = 1
    method.temperature = 1
    expectClose(method.loss(handPair()).value, 0.1 * minusLog09 + 0.9 / 9, within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    var method = DiscoPOP()
    (method.beta, method.temperature) = (0.5, 0.3)
    expectGradient(of: method)
  }

  @Test("a pair far in the wrong order costs what the logistic loss says, not infinity")
  func farApart() {
    var method = DiscoPOP()
    method.beta = 1
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(-2000.0), rejected: tape.variable(-1.0), referenceChosen: [-1],
      referenceRejected: [-1], chosenLengths: [9], rejectedLengths: [9])
    expectClose(method.loss(pair).value, 1999, within: 1e-9, "loss")
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = DiscoPOP()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
