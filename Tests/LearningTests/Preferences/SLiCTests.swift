import Learning
import Tensors
import Testing

@Suite("SLiC")
struct SLiCTests {
  // The lead is ¼ and the margin 1, the cross-entropy 2 nats over 4 tokens.
  // Against a reference the lead of the other pair is 2·log 3.
  @Test("the loss by hand")
  func byHand() {
    var method = SLiC()
    method.targetWeight = 0.2
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(-2.0), rejected: tape.variable(-2.25), referenceChosen: [0],
      referenceRejected: [0], chosenLengths: [4], rejectedLengths: [7])
    expectClose(method.loss(pair).value, 0.75 + 0.2 * 0.5, within: 1e-12, "loss")
    (method.targetWeight, method.margin) = (0, 2 * log3 + 0.5)
    expectClose(method.loss(handPair()).value, 0.5, within: 1e-12, "against the reference")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: SLiC())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = SLiC()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
