import Kernels
import Learning
import Models
import Recording
import Testing

@Suite("PPO")
struct PPOTests {
  @Test("a tiny run raises proxy and gold, and starts at its reference")
  func tinyRunImproves() throws {
    let run = try TinyChain.shared.get().ppo
    let proxy = try run.change(of: "reward/proxy")
    let gold = try run.change(of: "reward/gold")
    #expect(proxy.last > proxy.first)
    #expect(gold.last > gold.first)
    #expect(try run.change(of: "kl/reference").first == 0)
    #expect(try run.change(of: "kl/reference").last > 0)
    let ratios = try #require(run.record.series["policy/first_ratio_error"])
    #expect(ratios.values.allSatisfy { $0 <= 1e-4 })
    #expect(ratios.values.count == 25)
  }

  @Test("one thread and two leave the same record and the same parameters, bit by bit")
  func threadsChangeNothing() throws {
    let one = try TinyChain(seed: 2, workers: Workers(count: 1), steps: 0.04)
    let two = try TinyChain(seed: 2, workers: Workers(count: 2), steps: 0.04)
    for (name, a, b) in [
      ("SFT", one.sft, two.sft), ("reward model", one.reward, two.reward),
      ("PPO", one.ppo, two.ppo), ("DPO", one.dpo, two.dpo),
    ] {
      for (metric, series) in a.record.series.sorted(by: { $0.key < $1.key }) {
        #expect(series == b.record.series[metric], "\(name): \(metric)")
      }
      let (isSameRecord, isSameModel) = (
        a.record == b.record, a.model.parameters == b.model.parameters
      )
      #expect(isSameRecord && isSameModel, "\(name)")
    }
  }
}
