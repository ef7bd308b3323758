import Learning
import Recording
import Testing

@Suite("Fine-tuning on the best of a log")
struct BestOfLogTests {
  @Test("a tiny run raises the gold reward, and responses at random raise it less")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BestOfLog()
    method.log = .sampled(perPrompt: 8)
    let gold = try reviews.run(method, steps: 20).change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.3, "\(gold)")
    method.selection = .random
    let control = try reviews.run(method, steps: 20).change(of: "reward/gold")
    #expect(control.last < gold.last - 0.3, "\(control) against \(gold)")
  }
}
