import Learning
import Tensors
import Testing

@Suite("Unlikelihood")
struct UnlikelihoodTests {
  // p⁺ = (½, ½), p⁻ = (¾, ¼): −log(1 − p⁻) is (log 4, −log ¾), and log p⁻ is (log ¾, −log 4).
  @Test("the loss by hand")
  func byHand() {
    var method = Unlikelihood()
    method.alpha = 0.5
    let tape = Tape()
    let tokens = tape.variable([0.5, 0.5, 0.75, 0.25].map { Elementary.log($0) })
    let sums = tokens.segmentSums([0, 2, 4])
    let pair = PairTerms(
      chosen: sums.gather([0]), rejected: sums.gather([1]), referenceChosen: [0],
      referenceRejected: [0], chosenLengths: [2], rejectedLengths: [2])
    let logTwo = Elementary.log(2)
    expectClose(
      method.loss(pair, tokens: tokens, offsets: [0, 2, 4]).value,
      logTwo + 0.25 * (2 * logTwo + minusLog075), within: 1e-12, "tokens")
    method.form = .sequence
    expectClose(
      method.loss(pair, tokens: tokens, offsets: [0, 2, 4]).value,
      logTwo - 0.25 * (2 * logTwo + minusLog075), within: 1e-12, "sequence")
  }

  @Test("the gradient agrees with central differences")
  func finiteDifferences() {
    var method = Unlikelihood()
    expectGradient(
      of: { tokens in
        let sums = tokens.segmentSums([0, 3, 6])
        return method.loss(
          PairTerms(
            chosen: sums.gather([0]), rejected: sums.gather([1]), referenceChosen: [0],
            referenceRejected: [0], chosenLengths: [3], rejectedLengths: [3]),
          tokens: tokens, offsets: [0, 3, 6])
      }, at: [-1.2, -0.7, -0.35, -2.1, -0.9, -1.6], "tokens")
    method.form = .sequence
    expectGradient(of: method, "sequence")
  }

  // Its implicit reward is the likelihood itself, which orders pairs weakly: in 240 steps it does not
  // reach three standard errors above chance, as the methods with a reference do.
  @Test("a tiny run orders more held-out pairs than chance and than the start")
  func tinyRunImproves() throws {
    var method = Unlikelihood()
    (method.alpha, method.optimizer.learningRate) = (1, 1e-3)
    let run = try TinyPairs.run(method, steps: 240)
    let accuracy = try run.change(of: "preference/accuracy")
    #expect(accuracy.last > max(accuracy.first, 0.5), "\(accuracy)")
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first, "\(gold)")
  }
}
