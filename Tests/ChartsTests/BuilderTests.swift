import Charts
import Planning
import Recording
import Statistics
import Testing

@Suite("Charts are made from what seeds recorded")
struct BuilderTests {
  private func record(_ values: [(Int, Double)], _ metric: String = "reward/gold") -> StageRecord {
    var record = StageRecord()
    for (step, value) in values { record.record(metric, value, at: step) }
    return record
  }

  @Test("a point is the mean over seeds with Student's interval, at steps that all seeds have")
  func means() throws {
    let plan = SampleRuns.plan(["a"], seeds: [1, 2, 3])
    var results = Results()
    results[stage: 0, seed: 1] = record([(0, 1), (10, 2), (20, 3)])
    results[stage: 0, seed: 2] = record([(0, 2), (20, 4)])
    results[stage: 0, seed: 3] = record([(0, 3), (10, 9), (20, 5)])
    let points = SeedSeries("reward/gold", stage: 0, plan: plan, results: results).points
    #expect(points.map(\.step) == [0, 20])
    #expect(points[0].value.mean == 2)
    // Deviation 1, three values: 4.302652729749462/√3.
    let half = try #require(points[0].value.halfWidth)
    #expect(abs(half - 2.484137711719546) < 1e-9)
    #expect(points[0].value.count == 3)
  }

  @Test("values that are no numbers are left out and said")
  func gaps() {
    let plan = SampleRuns.plan(["a"], seeds: [1])
    var results = Results()
    results[stage: 0, seed: 1] = record([(0, 1), (10, .nan), (20, 3)])
    let chart = ChartBuilder(plan: plan, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: [0]), name: "x")
    #expect(chart.panels[0].series[0].points.map(\.step) == [0, 20])
    #expect(chart.notes == ["Steps at which reward/gold of a is not finite are left out."])
  }

  @Test("metrics of different units stand in frames of their own")
  func units() {
    let chart = SampleCharts.advantage
    #expect(
      chart.panels.map(\.y.text) == ["advantage/variance (reward²)", "critic/explained_variance"])
  }

  @Test("more than six lines become small multiples with the others behind")
  func multiples() {
    let chart = SampleCharts.many
    #expect(chart.columns == 3)
    #expect(chart.panels.map(\.title) == (0..<8).map { "dpos[\($0)]" })
    #expect(chart.panels.allSatisfy { $0.series.count { $0.isContext } == 7 })
  }

  @Test("a stage without the metric is named, and a chart without any is empty")
  func absent() {
    let plan = SampleRuns.plan(["a"], seeds: [1])
    let chart = ChartBuilder(plan: plan, results: Results()).chart(
      ChartRequest(y: ["kl/k1"], stages: [0]), name: "x")
    #expect(chart.isEmpty)
    #expect(chart.notes == ["a has no kl/k1: n/a."])
    #expect(chart.alternativeText == "Empty chart: kl/k1. a has no kl/k1: n/a.")
  }

  @Test("a run with several metrics is named once among those that a logarithmic axis cannot show")
  func hiddenPoints() {
    #expect(
      SampleCharts.hidden.notes == [
        "Points of ppo, dpo that are not positive have no place on a logarithmic axis."
      ])
  }

  @Test("a shared stage has one draw, whatever the document's seeds")
  func shared() {
    var plan = SampleRuns.plan(["a"], seeds: [4, 5])
    plan.stages[0].isShared = true
    #expect(plan.seedsRun(by: 0) == [4])
  }

  @Test("a run gets its standing charts, or the reason why not")
  func standing() {
    let plan = SampleRuns.plan(["a"], seeds: [1])
    var results = Results()
    results[stage: 0, seed: 1] = record([(0, 1), (10, 2)])
    let entries = StandingCharts(plan: plan, results: results).entries(for: 0, stem: "run-a")
    #expect(entries.count == 3)
    guard case .chart(let chart, let metrics) = entries[0] else {
      Issue.record("no reward chart")
      return
    }
    #expect(chart.name == "run-a-reward" && metrics == ["reward/gold"])
    guard case .notApplicable(_, let reason) = entries[2] else {
      Issue.record("an advantage chart without advantages")
      return
    }
    #expect(reason == "the method estimates no advantages")
  }

  @Test("a long series is thinned in its table, and the table says so")
  func thinned() {
    let plan = SampleRuns.plan(["a"], seeds: [1])
    var results = Results()
    results[stage: 0, seed: 1] = record((0..<1000).map { ($0, Double($0)) })
    let chart = ChartBuilder(plan: plan, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: [0]), name: "x")
    let table = chart.table
    #expect(table.rows.count == ChartTable.mostRows)
    #expect(table.rows.first?.first == "0" && table.rows.last?.first == "999")
    #expect(table.note == "40 of 1000 steps; metrics.csv has all of them.")
  }
}
