import Learning
import Recording
import Testing

@Suite("SFT")
struct SFTTests {
  @Test("a tiny run brings the cross-entropy of held-out demonstrations down")
  func tinyRunImproves() throws {
    let run = try TinyChain.shared.get().sft
    let loss = try run.change(of: "loss/heldout")
    #expect(loss.last < 0.6 * loss.first)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first)
    #expect(run.record.series["kl/reference"] == nil, "a fresh model has no reference")
    #expect(run.record.transcripts.count == 8)
  }

  @Test("every metric that the chain records is in the dictionary")
  func metricsAreDefined() throws {
    let chain = try TinyChain.shared.get()
    for run in [chain.sft, chain.reward, chain.ppo, chain.dpo] {
      for name in run.record.series.keys {
        #expect(MetricDictionary[name] != nil, "\(name) is not in the dictionary")
      }
    }
  }
}
