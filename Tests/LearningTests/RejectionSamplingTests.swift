import Learning
import Recording
import Testing

@Suite("Rejection-sampling fine-tuning")
struct RejectionSamplingTests {
  @Test("a tiny run raises the gold reward above its matched control")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = RejectionSampling()
    (method.samples, method.keep) = (8, 2)
    let gold = try reviews.run(method, steps: 20).change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.3, "\(gold)")
    method.selection = .random
    let control = try reviews.run(method, steps: 20).change(of: "reward/gold")
    #expect(control.last < gold.last - 0.2, "\(control) against \(gold)")
  }
}
