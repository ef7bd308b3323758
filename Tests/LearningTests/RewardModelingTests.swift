import Learning
import Models
import Recording
import Testing

@Suite("Reward modeling")
struct RewardModelingTests {
  @Test("a tiny run orders held-out pairs better than chance and than their lengths do")
  func tinyRunImproves() throws {
    let run = try TinyChain.shared.get().reward
    let accuracy = try run.change(of: "reward_model/accuracy")
    // Three standard errors of 256 fair coins are 0.094.
    #expect(accuracy.last > 0.6)
    #expect(accuracy.last > accuracy.first)
    #expect(accuracy.last > (try run.change(of: "baseline/length_accuracy").last))
    #expect(try run.change(of: "reward_model/margin").last > 0)
    #expect(run.model.head == .scalar)
    #expect(run.record.facts.contains { $0.name == "held-out pairs" && $0.value == "256" })
  }
}
