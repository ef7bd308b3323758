import Learning
import Tensors
import Testing

@Suite("ORPO")
struct ORPOTests {
  // p⁺ = ½ has odds 1, p⁻ = ¼ has odds ⅓: their log-ratio is log 3.
  @Test("the loss by hand")
  func byHand() {
    var method = ORPO()
    method.beta = 0.5
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(2 * Elementary.log(0.5)),
      rejected: tape.variable(4 * Elementary.log(0.25)),
      referenceChosen: [0], referenceRejected: [0], chosenLengths: [2], rejectedLengths: [4])
    expectClose(
      method.loss(pair).value, Elementary.log(2) + 0.5 * minusLog075, within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: ORPO())
  }

  @Test("a certain answer has finite odds")
  func certainAnswer() {
    let tape = Tape()
    let pair = PairTerms(
      chosen: tape.variable(0.0), rejected: tape.variable(-1.0), referenceChosen: [0],
      referenceRejected: [0], chosenLengths: [2], rejectedLengths: [4])
    #expect(ORPO().loss(pair).value.isFinite)
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = ORPO()
    method.optimizer.learningRate = 1e-3
    // At β = 0.1 the cross-entropy outweighs the pairs in so short a run.
    method.beta = 2
    try expectLearning(method, steps: 240)
  }
}
