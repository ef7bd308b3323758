import Learning
import Recording
import Testing

@Suite("Reward-ranked fine-tuning")
struct RAFTTests {
  @Test("a tiny run raises the gold reward, and answers at random do not raise it as much")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = RAFT()
    method.batch = 16
    let run = try reviews.run(method, steps: 12)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.4, "\(gold)")
    #expect(try run.change(of: "reward/kept").first > run.change(of: "reward/train").first)
    (method.selection, method.beta) = (.random, 0.1)
    let control = try reviews.run(method, steps: 12).change(of: "reward/gold")
    #expect(control.last < gold.last - 0.3, "\(control)")
  }
}
