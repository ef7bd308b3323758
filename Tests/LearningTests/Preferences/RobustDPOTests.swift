import Learning
import Tensors
import Testing

@Suite("RobustDPO")
struct RobustDPOTests {
  // βΔ = 2·log 3, so σ is 0.9 and 0.1 the other way round; ε = 0.1.
  // L = (−0.9·log 0.9 + 0.1·log 0.1)/0.8.
  @Test("the loss by hand")
  func byHand() {
    var method = RobustDPO()
    method.beta = 1
    expectClose(
      method.loss(handPair()).value, (0.9 * minusLog09 - 0.1 * minusLog01) / 0.8, within: 1e-12,
      "loss")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    expectGradient(of: RobustDPO())
  }

  // E over flips: (1 − ε)·L(Δ) + ε·L(−Δ) is DPO's loss on the true label.
  @Test("in expectation over flips it is DPO's loss")
  func unbiased() {
    var (method, plain) = (RobustDPO(), DPO())
    (method.beta, plain.beta) = (1, 1)
    let pair = handPair()
    let flipped = PairTerms(
      chosen: pair.rejected, rejected: pair.chosen, referenceChosen: pair.referenceRejected,
      referenceRejected: pair.referenceChosen, chosenLengths: pair.rejectedLengths,
      rejectedLengths: pair.chosenLengths)
    let mean = 0.9 * method.loss(pair).value + 0.1 * method.loss(flipped).value
    expectClose(mean, plain.loss(handPair()).value, within: 1e-12, "mean over flips")
  }

  @Test("a tiny run orders more held-out pairs")
  func tinyRunImproves() throws {
    var method = RobustDPO()
    method.optimizer.learningRate = 1e-3
    try expectLearning(method)
  }
}
