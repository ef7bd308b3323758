import Learning
import Tensors
import Testing

/// Compares a loss's gradient on the tape with central differences, coordinate by coordinate.
func expectGradient(
  of loss: (Variable) -> Variable, at point: [Double], _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let tape = Tape()
  let input = tape.variable(point)
  let gradient = tape.gradients(of: loss(input), wrt: [input])[0]
  func value(_ point: [Double]) -> Double { loss(Tape().variable(point)).value }
  for index in point.indices {
    let step = 1e-5
    var (above, below) = (point, point)
    above[index] += step
    below[index] -= step
    let difference = (value(above) - value(below)) / (2 * step)
    expectClose(
      gradient[index], difference, within: 1e-6, "\(what), coordinate \(index)",
      sourceLocation: sourceLocation)
  }
}

@Suite("Losses")
struct LossTests {
  // Ratios 1.5 and ½ with Â = 1 and ε = 0.2: the first is clipped at 1.2, the second is not.
  // L = (−1.2 − 0.5)/2 = −0.85, with Â = −1 it is (1.5 + 0.8)/2 = 1.15.
  @Test("the clipped surrogate by hand, for both signs of the advantage")
  func clippedSurrogateByHand() {
    let new = [Elementary.log(1.5), Elementary.log(0.5)]
    let value = { (advantage: Double) in
      clippedSurrogateLoss(
        Tape().variable(new), old: [0, 0], advantages: [advantage, advantage], clip: 0.2
      ).value
    }
    expectClose(value(1), -0.85, within: 1e-15, "positive")
    expectClose(value(-1), 1.15, within: 1e-15, "negative")
    let statistics = RatioStatistics(new: new, old: [0, 0], advantages: [1, -1], clip: 0.2)
    #expect(statistics.clipFraction == 1)
    expectClose(statistics.mean, 1, within: 1e-15, "mean ratio")
    expectClose(statistics.largestError, 0.5, within: 1e-15, "largest error")
  }

  // V = 1, V_old = 0, R = 2, c = ½: (1 − 2)² = 1, (½ − 2)² = 2.25, so L = 1.125.
  @Test("the clipped value loss by hand")
  func clippedValueByHand() {
    let loss = clippedValueLoss(Tape().variable([1.0]), old: [0], returns: [2], clip: 0.5)
    #expect(loss.value == 1.125)
    #expect(valueClipFraction([1], old: [0], returns: [2], clip: 0.5) == 1)
    let free = clippedValueLoss(Tape().variable([1.0]), old: [0], returns: [2], clip: nil)
    #expect(free.value == 0.5)
  }

  @Test("gradients on the tape agree with central differences")
  func finiteDifferences() {
    let point = [-1.2, -0.7, -0.35, -2.1, -0.9, -1.6]
    let old = [-1.0, -0.75, -0.9, -2.0, -0.2, -1.5]
    let signs = [1.3, -0.4, 0.8, -1.1, 0.6, -0.2]
    expectGradient(
      of: { clippedSurrogateLoss($0, old: old, advantages: signs, clip: 0.2) }, at: point,
      "surrogate")
    expectGradient(
      of: { clippedValueLoss($0, old: old, returns: signs, clip: 0.25) }, at: point, "value loss")
    expectGradient(of: { -$0.mean() }, at: point, "cross-entropy")
    expectGradient(
      of: {
        pairwiseLoss(
          chosen: $0.gather([0, 1, 2]), rejected: $0.gather([3, 4, 5]), margins: [0.5, 0, -0.2],
          centring: 0.01)
      }, at: point, "pairwise")
    for smoothing in [0.0, 0.1] {
      var method = DPO()
      (method.beta, method.labelSmoothing) = (0.4, smoothing)
      expectGradient(
        of: {
          method.loss(
            PairTerms(
              chosen: $0.gather([0, 1, 2]), rejected: $0.gather([3, 4, 5]),
              referenceChosen: [-1, -1.5, -2], referenceRejected: [-1.2, -0.4, -1],
              chosenLengths: [3, 4, 5], rejectedLengths: [2, 6, 1]))
        }, at: point, "DPO, ε = \(smoothing)")
    }
  }
}
