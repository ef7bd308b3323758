import Learning
import Recording
import Tensors
import Testing

@Suite("Advantage-leftover-lunch")
struct ALoLTests {
  @Test("the ratio is clipped on both sides, by response or by token")
  func ratios() {
    let (own, tokens) = ([-1.0, -2, -0.5], [-1.1, -1.9, -4.0])
    func clipped(_ form: LoggedRatio) -> [Double] {
      form.clipped(own, sums: [-3.2, -4], tokens: tokens, offsets: [0, 2, 3], clip: 0.9)
    }
    #expect(clipped(.none) == [1, 1, 1])
    let first = Elementary.exp(0.2)
    expectClose(clipped(.sequence), [first, first, 1.9], within: 1e-14, "sequence")
    expectClose(
      clipped(.token), [Elementary.exp(0.1), Elementary.exp(-0.1), 1.9], within: 1e-14, "token")
  }

  @Test("tiny runs raise the gold reward, with a ratio, without, and with priorities")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    for (ratio, prioritises) in [(LoggedRatio.sequence, false), (.none, true)] {
      var method = ALoL()
      (method.log, method.ratio, method.prioritises) = (
        .sampled(perPrompt: 8), ratio, prioritises
      )
      let run = try reviews.run(method, steps: 25)
      let gold = try run.change(of: "reward/gold")
      #expect(gold.last > gold.first + 0.3, "\(ratio), \(prioritises): \(gold)")
      let positive = try run.change(of: "log/positive_share").first
      #expect(positive > 0.3 && positive < 0.7)
    }
  }
}
