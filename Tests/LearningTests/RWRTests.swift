import Learning
import Recording
import Tensors
import Testing

@Suite("Reward-weighted regression")
struct RWRTests {
  @Test("weights are e^{r/τ} with mean 1")
  func weights() {
    var method = RWR()
    method.temperature = 2
    let weights = method.weights(rewards: [2, 0, 400 - 398], groups: [])
    let total = 2 * Elementary.exp(1) + 1
    expectClose(
      weights, [3 * Elementary.exp(1) / total, 3 / total, 3 * Elementary.exp(1) / total],
      within: 1e-14, "weights")
    #expect(method.weights(rewards: [-5000, 5000], groups: []) == [0, 2])
  }

  @Test("a tiny run raises the gold reward, and noise for a reward does not")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = RWR()
    (method.log, method.temperature) = (.sampled(perPrompt: 8), 0.5)
    let run = try reviews.run(method, steps: 30)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.3, "\(gold)")
  }
}
