import Learning
import Tasks
import Tensors
import Testing

@Suite("KTO")
struct KTOTests {
  // z = 0: ½·(1 − ¾ + 1 − ¾). βz = log 3: ½·(1 − ½ + 1 − 0.9).
  @Test("the loss by hand")
  func byHand() {
    var method = KTO()
    method.beta = 1
    expectClose(method.loss(handPair()).value, 0.25, within: 1e-12, "loss")
    expectClose(method.loss(handPair(anchor: log3)).value, 0.3, within: 1e-12, "z")
    method.rejectedWeight = 0
    expectClose(method.loss(handPair()).value, 0.125, within: 1e-12, "chosen only")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: KTO(), anchor: 0.3)
  }

  @Test("each prompt stands beside an answer to another one, cut to fit")
  func mismatched() {
    let pairs = [
      PreferencePair(prompt: [1, 2, 3], chosen: [4], rejected: [5]),
      PreferencePair(prompt: [6], chosen: [7, 8], rejected: [9, 10, 11]),
    ]
    let sequences = KTO().mismatched(pairs, context: 4)
    #expect(sequences.map(\.prompt) == [[2, 3], [6], [3], [6]])
    #expect(sequences.map(\.response) == [[7, 8], [5], [9, 10, 11], [4]])
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = KTO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
