import Learning
import Tensors
import Testing

@Suite("AOT")
struct AOTTests {
  // Leads of the policy (2·log 3, 0), of the reference (0, log 3): sorted they differ by 0 and log 3.
  @Test("the loss by hand")
  func byHand() {
    var method = AOT()
    method.beta = 1
    let tape = Tape()
    let pairs = PairTerms(
      chosen: tape.variable([-3 + 2 * log3, -2.0]),
      rejected: tape.variable([-3.0, -2] as [Double]),
      referenceChosen: [-3, -2 + log3], referenceRejected: [-3, -2], chosenLengths: [1, 1],
      rejectedLengths: [1, 1])
    let expected = (Elementary.log(2) + minusLog075) / 2
    expectClose(method.loss(pairs).value, expected, within: 1e-12, "paired")
    method.isPaired = false
    // u⁺ = (2·log 3, −log 3) and u⁻ = (0, 0): sorted differences −log 3 and 2·log 3.
    let unpaired = (Elementary.log(4) + minusLog09) / 2
    expectClose(method.loss(pairs).value, unpaired, within: 1e-12, "unpaired")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: AOT())
    var method = AOT()
    (method.isPaired, method.labelSmoothing) = (false, 0.1)
    expectGradient(of: method, "unpaired")
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = AOT()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
