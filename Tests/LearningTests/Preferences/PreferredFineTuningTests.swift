import Learning
import Tensors
import Testing

@Suite("Preferred fine-tuning")
struct PreferredFineTuningTests {
  // 6 nats over 3 tokens: every token counts the same, not every answer.
  @Test("the loss by hand")
  func byHand() {
    let tape = Tape()
    let pairs = PairTerms(
      chosen: tape.variable([-2, -4] as [Double]), rejected: tape.variable([-9, -9] as [Double]),
      referenceChosen: [0, 0],
      referenceRejected: [0, 0], chosenLengths: [2, 1], rejectedLengths: [4, 4])
    expectClose(PreferredFineTuning().loss(pairs).value, 2, within: 1e-12, "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: PreferredFineTuning())
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = PreferredFineTuning()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
