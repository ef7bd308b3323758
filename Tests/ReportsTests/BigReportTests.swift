import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings
import Testing

@Suite("A big report")
struct BigReportTests {
  @Test("20 arms, 5 seeds and 1000 steps are written in seconds")
  func big() throws {
    var plan = SampleReport.plan(seeds: [1, 2, 3, 4, 5])
    let arm = plan.stages[2]
    plan.stages = (0..<20).map { index in
      var stage = arm
      stage.index = index
      stage.name = "arms[\(index)]"
      stage.start = .model(Configuration(type: "Transformer", settings: [:]))
      stage.reward = nil
      return stage
    }
    plan.outputs = [
      CellOutput(
        cell: 0, content: .chart(ChartRequest(y: ["reward/gold"], stages: Array(0..<20))),
        place: SourcePlace(line: 1, column: 1))
    ]
    var results = Results()
    let metrics = [
      "reward/gold", "reward/proxy", "kl/reference", "kl/k1", "kl/k2", "kl/k3",
      "advantage/variance", "critic/explained_variance",
    ]
    for stage in plan.stages {
      for seed in plan.seeds {
        var record = StageRecord()
        for (number, metric) in metrics.enumerated() {
          for step in 0..<1000 {
            record.record(
              metric, SampleReport.wiggle(seed, step, stage.index * 9 + number), at: step)
          }
        }
        results[stage: stage.index, seed: seed] = record
      }
    }
    let input = ReportInput(
      document: Document.read("# Big\n", path: "big.md").0, plan: plan, results: results,
      declarations: [])
    let clock = ContinuousClock()
    let start = clock.now
    let report = try WrittenReport(input)
    let elapsed = start.duration(to: clock.now)
    if ProcessInfo.processInfo.environment["EXP_GALLERY"] != nil {
      print("big report: \(elapsed), page of \(report.html.utf8.count >> 10) KiB")
    }
    // Ten seconds on two idle cores; the limit is for what grows with the square of something,
    // beside all other tests on a busy machine.
    #expect(elapsed < .seconds(180), "written in \(elapsed)")
    #expect(report.html.utf8.count < 16_000_000)
  }
}
