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

  // Its implicit reward is the likelihood itself, which hardly orders pairs: gold reward tells more.
  @Test("a tiny run raises gold reward and orders no fewer held-out pairs")
  func tinyRunImproves() throws {
    var method = PreferredFineTuning()
    method.optimizer.learningRate = 1e-3
    let run = try TinyPairs.run(method, steps: 240)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first)
    let accuracy = try run.change(of: "preference/accuracy")
    #expect(accuracy.last >= accuracy.first)
  }
}
