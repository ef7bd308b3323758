import CellLanguage
import Notebook
import Planning
import Statistics
import Testing

@Suite struct ChartFormTests {
  private func request(_ code: String) throws -> ChartRequest? {
    let (document, planned) = plan(
      setup + "let more = Train(sft, with: SFT(), on: task.demonstrations)\n" + code)
    let plan = try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))")
    guard case .chart(let request)? = plan.outputs.first?.content else { return nil }
    return request
  }

  @Test("bars, histograms, heat maps, frontiers, fits and logarithmic axes")
  func kinds() throws {
    #expect(
      try request(#"Chart(bars: "reward/gold", of: [sft, more], title: "T")"#)
        == ChartRequest(y: ["reward/gold"], stages: [0, 2], title: "T", kind: .bars))
    #expect(
      try request(#"Chart(histogram: "reward/gold", of: sft, bins: 8)"#)
        == ChartRequest(y: ["reward/gold"], stages: [0], kind: .histogram(bins: 8)))
    #expect(
      try request(
        #"Chart(heatMap: "reward/gold", of: [[sft, more]], rows: ["a"], columns: ["b", "c"])"#)
        == ChartRequest(
          y: ["reward/gold"], stages: [0, 2], kind: .heatMap(rows: ["a"], columns: ["b", "c"])))
    let frontier = ChartRequest(
      x: "kl/reference", y: ["reward/gold"], stages: [0, 2], kind: .frontiers([[0, 2]]))
    #expect(try request("Chart(frontiers: [Frontier(of: [sft, more])])") == frontier)
    #expect(try request("Frontier(of: [sft, more])") == frontier)
    let best = ChartRequest(
      x: "exact/kl", y: ["exact/gold"], stages: [], kind: .frontiers([]), exact: 0)
    #expect(try request("ExactFrontier(of: sft)") == best)
    #expect(
      try request(
        #"Chart(frontiers: Frontier(of: [sft, more], y: "exact/gold"), exact: ExactFrontier(of: sft))"#
      )
        == ChartRequest(
          x: "exact/kl", y: ["exact/gold"], stages: [0, 2], kind: .frontiers([[0, 2]]), exact: 0))
    #expect(
      try request(
        #"Chart(x: "exact/kl", y: "exact/gold", of: more, exact: ExactFrontier(of: sft))"#)
        == ChartRequest(x: "exact/kl", y: ["exact/gold"], stages: [2], exact: 0))
    #expect(
      try request(#"Chart(y: "reward/gold", of: sft, fit: .linear, logX: true, logY: true)"#)
        == ChartRequest(y: ["reward/gold"], stages: [0], fit: .linear, logX: true, logY: true))
  }

  @Test(
    "What cannot be drawn is reported",
    arguments: [
      (
        #"Chart(heatMap: "reward/gold", of: 1️⃣[sft], rows: ["a"], columns: ["b"])"#,
        "of: takes rows of runs, as in [[a, b], [c, d]]; this is [Run]"
      ),
      (
        #"Chart(heatMap: "reward/gold", of: 1️⃣[[sft]], rows: ["a"], columns: ["b", "c"])"#,
        "a row has 1 runs and there are 2 columns"
      ),
      (
        #"Chart(histogram: "reward/gold", of: sft, bins: 1️⃣1)"#,
        "bins is 1; it must lie in 2 ... 100"
      ),
      (
        #"Chart(frontiers: 1️⃣sft)"#,
        "frontiers: takes frontiers of one metric, as in [Frontier(of: dpos)]; this is a Run"
      ),
      (#"1️⃣Chart(of: sft)"#, "Chart needs 'y:'"),
    ])
  func wrong(code: String, message: String) {
    expectDiagnostics(code, [.init("1️⃣", message)], isSetUp: true)
  }
}
