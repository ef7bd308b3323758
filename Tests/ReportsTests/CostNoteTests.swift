import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings
import Testing

@Suite("What FLOP leave out")
struct CostNoteTests {
  /// The report of one stage that was counted.
  private func markdown(_ model: Configuration, _ algorithm: Configuration) throws -> String {
    var plan = SampleReport.plan(seeds: [1])
    plan.stages = [plan.stages[2]]
    plan.stages[0].index = 0
    plan.stages[0].start = .model(model)
    plan.stages[0].algorithm = algorithm
    plan.stages[0].reward = nil
    plan.outputs = []
    plan.inlineValues = [:]
    var record = StageRecord()
    record.record("count/operations", 1e9, at: 1)
    var results = Results()
    results[stage: 0, seed: 1] = record
    return try WrittenReport(
      ReportInput(
        document: Document.read("# T\n", path: "t.md").0, plan: plan, results: results,
        declarations: []), gnuplot: "/nowhere/gnuplot"
    ).markdown
  }

  private func transformer(_ style: String) -> Configuration {
    Configuration(
      type: "Transformer",
      settings: [
        "width": .int(64), "mlpRatio": .int(4), "context": .int(32), "style": .choice(style, []),
      ])
  }

  @Test("attention's share follows from the model; TRPO's products and a judge are named")
  func omitted() throws {
    let plain = Configuration(type: "PPO", settings: [:])
    // 33 / (12·64) = 4.3 %
    let known = try markdown(transformer("gpt2"), plain)
    #expect(known.contains("Not counted: attention over the context, at most 4\u{00A0}% more; all"))
    let unknown = try markdown(transformer("llama"), plain)
    #expect(unknown.contains("Not counted: attention over the context; all measuring."))
    let trust = Configuration(type: "TRPO", settings: ["conjugateGradientSteps": .int(7)])
    #expect(
      try markdown(transformer("gpt2"), trust).contains(
        "% more; TRPO's products with the Fisher matrix (7 a step); all measuring."))
    let judged = Configuration(type: "RLAIF", settings: [:])
    #expect(
      try markdown(transformer("gpt2"), judged).contains(
        "; the judge's reading of the pairs that it labels; all measuring."))
  }
}
