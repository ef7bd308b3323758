import Learning
import Recording
import Tensors
import Testing

@Suite("Advantage-weighted regression")
struct AWRTests {
  @Test("weights are e^{A/τ}, at most the cap, against the other responses to the prompt")
  func weights() {
    var method = AWR()
    (method.temperature, method.cap) = (2, 5)
    // Advantages: 1 − 3, 3 − 1 and 8 − 2, the mean of the two others of the log.
    let weights = method.weights(rewards: [1, 3, 8], groups: [[0, 1], [2]])
    expectClose(
      weights, [Elementary.exp(-1), Elementary.exp(1), 5], within: 1e-14, "weights")
  }

  @Test("a tiny run raises the gold reward")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = AWR()
    (method.log, method.temperature) = (.sampled(perPrompt: 8), 0.5)
    let gold = try reviews.run(method, steps: 30).change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.3, "\(gold)")
  }
}
