import CellLanguage
import Notebook
import Planning
import Testing

@Suite struct OutputTests {
  private func contents(_ code: String) throws -> [CellOutput.Content] {
    let (document, planned) = plan(setup + code)
    let plan = try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))")
    return plan.outputs.map(\.content)
  }

  private let gold = MetricExpression.summary(stage: 0, metric: "reward/gold", .last)

  @Test("Charts, tables and samples")
  func shown() throws {
    let found = try contents(
      """
      Chart(y: "reward/gold", of: sft)
      Chart(x: "kl/reference", y: ["reward/gold", "reward/proxy"], of: [sft, reward], title: "T")
      Table(of: [sft], metrics: ["reward/gold"])
      Samples(of: sft, count: 2)
      """)
    #expect(
      found == [
        .chart(ChartRequest(y: ["reward/gold"], stages: [0])),
        .chart(
          ChartRequest(
            x: "kl/reference", y: ["reward/gold", "reward/proxy"], stages: [0, 1], title: "T")),
        .table(TableRequest(stages: [0], metrics: ["reward/gold"])),
        .samples(SamplesRequest(stage: 0, count: 2)),
      ])
  }

  @Test("Claims and reports with sources")
  func claims() throws {
    let found = try contents(
      """
      Claim("A.", sft["reward/gold"].last > 1, published: "2", source: .arXiv("2305.18290", figure: "2"))
      Claim("B.", sft["reward/gold"].last > 1 && 2 > sft["reward/gold"].last)
      Report("C", sft["reward/gold"].last - sft["reward/gold"].at(kl: 5), source: .doi("10.1/x"))
      """)
    let first = Condition.greater(gold, .constant(1))
    #expect(
      found == [
        .claim(
          ClaimRequest(
            sentence: "A.", condition: first, published: "2",
            source: "arXiv:2305.18290, figure 2")),
        .claim(
          ClaimRequest(sentence: "B.", condition: .all([first, .greater(.constant(2), gold)]))),
        .comparison(
          ComparisonRequest(
            sentence: "C",
            value: .binary(
              .subtract, gold, .summary(stage: 0, metric: "reward/gold", .atKL(5))),
            source: "doi:10.1/x")),
      ])
  }

  @Test("Orders of metrics are conditions")
  func orders() throws {
    let found = try contents(
      """
      Claim("A.", [sft, reward].map { $0["loss/train"].last }.isDecreasing)
      Claim("B.", sft["reward/gold"].isIncreasing)
      Claim("C.", -sft["loss/train"].mean * 2 < sft["loss/train"].best / 0.5)
      """)
    func loss(_ stage: Int, _ summary: MetricExpression.Summary) -> MetricExpression {
      .summary(stage: stage, metric: "loss/train", summary)
    }
    #expect(
      found == [
        .claim(
          ClaimRequest(
            sentence: "A.", condition: .isDecreasing([loss(0, .last), loss(1, .last)]))),
        .claim(
          ClaimRequest(
            sentence: "B.",
            condition: .isIncreasing([
              .summary(stage: 0, metric: "reward/gold", .first), gold,
            ]))),
        .claim(
          ClaimRequest(
            sentence: "C.",
            condition: .less(
              .binary(.multiply, .negated(loss(0, .mean)), .constant(2)),
              .binary(.divide, loss(0, .best), .constant(0.5))))),
      ])
  }

  @Test("The last expression of a cell is shown, with its cell and place")
  func lastExpression() throws {
    let (document, _) = Document.read(
      "```swift skip\nzebra\n```\n\n```swift\n\(setup)sft[\"reward/gold\"].last\n```\n"
        + "```swift\n[1, 2]\n```\n",
      path: "t.md")
    let outputs = try #require(plannedDocument(document).plan).outputs
    #expect(outputs.map(\.content) == [.metric(gold), .value("[1, 2]")])
    #expect(outputs.map(\.cell) == [1, 2])
    #expect(outputs.first?.place == SourcePlace(line: 10, column: 1))
  }

  @Test("Several outputs made by a closure are all shown")
  func manyOutputs() throws {
    let found = try contents("[sft, sft].map { Chart(y: \"reward/gold\", of: $0) }")
    #expect(found.count == 2)
  }

  @Test("Unknown metrics are reported with the one that is meant, TRL's names included")
  func unknownMetric() {
    expectDiagnostics(
      "sft[1️⃣\"reward/glod\"].last",
      [.init("1️⃣", "there is no metric 'reward/glod'", fixIt: "did you mean 'reward/gold'?")],
      fixed: "sft[\"reward/gold\"].last", isSetUp: true)
    expectDiagnostics(
      "Chart(x: 1️⃣\"objective/kl\", y: [\"reward/gold\", 2️⃣\"val/ratio\", 3️⃣\"zebra/x\"], of: sft)",
      [
        .init(
          "1️⃣", "there is no metric 'objective/kl'", fixIt: "did you mean 'kl/reference'?"),
        .init("2️⃣", "there is no metric 'val/ratio'", fixIt: "did you mean 'policy/ratio_mean'?"),
        .init("3️⃣", "there is no metric 'zebra/x'"),
      ],
      fixed:
        "Chart(x: \"kl/reference\", y: [\"reward/gold\", \"policy/ratio_mean\", \"zebra/x\"], of: sft)",
      isSetUp: true)
  }

  @Test("A series is not a number")
  func series() {
    let message =
      "'reward/gold' has a value at every step; one number is needed, such as .last or .mean"
    expectDiagnostics(
      "Claim(\"A.\", 1️⃣sft[\"reward/gold\"] > 1)",
      [.init("1️⃣", message, fixIt: "take its last value")],
      fixed: "Claim(\"A.\", sft[\"reward/gold\"].last > 1)", isSetUp: true)
    expectDiagnostics(
      "Report(\"A.\", 1 - 1️⃣sft[\"reward/gold\"])",
      [.init("1️⃣", message, fixIt: "take its last value")],
      fixed: "Report(\"A.\", 1 - sft[\"reward/gold\"].last)", isSetUp: true)
    expectDiagnostics(
      "sft[\"reward/gold\"].1️⃣max",
      [
        .init(
          "1️⃣",
          "a metric over steps has no 'max'; it has .first, .last, .mean, .best, .minimum, .slope, .at(kl:)",
          fixIt: "did you mean 'best'?")
      ], fixed: "sft[\"reward/gold\"].best", isSetUp: true)
  }

  @Test(
    "What cannot be judged or shown is reported",
    arguments: [
      (
        "Claim(\"A.\", 1️⃣1 < 2)",
        "this condition is settled before the run; a claim compares metrics of runs"
      ),
      (
        "Claim(\"A.\", 1️⃣3)",
        "a claim needs a condition such as ppo[\"reward/gold\"].last > 0; this is an Int"
      ),
      (
        "Claim(\"A.\", sft[\"reward/gold\"].last 1️⃣>= 1)",
        "metrics are compared with '<' or '>', over seeds; '>=' has no meaning there"
      ),
      (
        "Claim(\"A.\", 1️⃣!(sft[\"reward/gold\"].last > 1))",
        "a condition on metrics cannot be negated; turn the comparison around"
      ),
      (
        "1️⃣sft[\"reward/gold\"].last > 1",
        "a condition is judged by a claim: Claim(\"sentence\", condition)"
      ),
      ("Samples(of: 1️⃣reward)", "'reward' is a reward model and writes no answers"),
      ("Samples(of: sft, count: 1️⃣0)", "count is 0; it must lie in 1 ... 100"),
      ("Chart(y: \"reward/gold\", of: 1️⃣3)", "of: takes a run or an array of runs; this is an Int"),
      ("Chart(y: \"reward/gold\", of: 1️⃣[])", "there is no run to show"),
      ("1️⃣Claim(\"A.\")", "Claim needs its argument 'condition'"),
      (
        "sft.1️⃣last",
        "a run has no 'last'; its metrics are read as sft[\"reward/gold\"].last"
      ),
      (
        "let n = 2\nReport(\"A\", sft[\"reward/gold\"].last 1️⃣* n)",
        "'*' cannot be applied to Metric and Int; convert the Int with Double(…)"
      ),
      (
        "Report(\"A\", sft[\"reward/gold\"].last, source: .1️⃣arxiv(\"1\"))",
        "'.arxiv' is none of .arXiv, .doi, .url"
      ),
    ])
  func wrongOutputs(code: String, message: String) {
    let fixIt = code.contains("arxiv") ? "did you mean 'arXiv'?" : nil
    expectDiagnostics(code, [.init("1️⃣", message, fixIt: fixIt)], isSetUp: true)
  }
}
