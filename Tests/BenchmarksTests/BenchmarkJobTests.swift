import Benchmarks
import Models
import Testing

@Suite("The jobs")
struct BenchmarkJobTests {
  @Test("stand in the order of the table")
  func names() {
    #expect(
      BenchmarkJob.all.map(\.name) == [
        "sft-XS", "sft-S", "sft-M", "sft-L", "dpo-XS", "dpo-S", "dpo-M", "ppo-XS", "ppo-S", "ppo-M",
        "generate-XS-128", "generate-S-64", "generate-S-32", "generate-M-32", "generate-M-64",
        "generate-L-32",
      ])
    #expect(
      BenchmarkJob.all.map(\.work.batch).prefix(11) == [
        "64×32", "32×128", "16×256", "4×256", "32×2×32", "16×2×128", "8×2×256", "128×(8+16)",
        "64×(16+64)", "32×(16+64)", "128×(8+16)",
      ])
  }

  @Test("are chosen by name or beginning, whatever the case")
  func choice() {
    #expect(
      BenchmarkJob.chosen(["ppo", "sft-xs"]).jobs.map(\.name) == [
        "sft-XS", "ppo-XS", "ppo-S", "ppo-M",
      ])
    #expect(BenchmarkJob.chosen(["generate-M"]).jobs.count == 2)
    #expect(BenchmarkJob.chosen(["sft", "grpo", "sf"]).unknown == ["grpo", "sf"])
  }

  @Test("are found by name, those of the scaling table too")
  func lookup() {
    for job in BenchmarkJob.all + ScalingRow.all.map(\.job) {
      #expect(BenchmarkJob.named(job.name) == job)
    }
    #expect(BenchmarkJob.named("sft") == nil)
  }

  @Test("fit their contexts")
  func contexts() {
    for job in BenchmarkJob.all + ScalingRow.all.map(\.job) {
      let needed =
        switch job.work {
        case .fineTuning(_, let tokens): tokens + 1
        case .preferences(_, _, let tokens): tokens
        case .ppo(_, let prompt, let response, _, _): prompt + response
        case .generation(_, let prompt, let new): prompt + new
        }
      #expect(needed <= job.shape.context, "\(job.name)")
    }
  }
}
