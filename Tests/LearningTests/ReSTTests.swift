import Learning
import Recording
import Testing

@Suite("Reinforced self-training")
struct ReSTTests {
  @Test("a tiny run raises the gold reward, keeps ever fewer answers, and beats its control")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = ReST()
    (method.prompts, method.grows, method.improvements, method.updates) = (64, 2, 3, 4)
    let run = try reviews.run(method, steps: nil)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.4, "\(gold)")
    let shares = try #require(run.record.series["rest/kept_share"])
    #expect(shares.steps == [1, 5, 9, 13, 17, 21])
    let values = shares.values.prefix(3)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 }, "\(values)")
    #expect(run.record.series["rest/quantile"]?.values.prefix(3).first == 0.7)
    #expect(run.record.series["reward/train"]?.steps == [1, 13], "a grow step every 12 steps")
    method.selection = .random
    let control = try reviews.run(method, steps: nil).change(of: "reward/gold")
    #expect(control.last < gold.last - 0.3, "\(control) against \(gold)")
  }
}
