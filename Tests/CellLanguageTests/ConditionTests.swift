import CellLanguage
import Notebook
import Planning
import Settings
import Statistics
import Testing

@Suite struct ConditionTests {
  private func condition(_ code: String) throws -> Condition {
    let (document, planned) = plan(setup + "Claim(\"A.\", \(code))")
    let plan = try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))")
    guard case .claim(let claim)? = plan.outputs.first?.content else {
      throw Unexpected()
    }
    return claim.condition
  }

  private struct Unexpected: Error {}

  private let gold = MetricReference(stage: 0, metric: "reward/gold")
  private let last = MetricExpression.summary(stage: 0, metric: "reward/gold", .last)
  private let first = MetricExpression.summary(stage: 0, metric: "reward/gold", .first)

  @Test("margins")
  func margins() throws {
    #expect(
      try condition(#"sft["reward/gold"].last.isEqual(to: 2, within: 0.1)"#)
        == .within(last, .constant(2), margin: 0.1))
    #expect(
      try condition(#"sft["reward/gold"].isUnchanged(within: 1)"#)
        == .within(last, first, margin: 1))
    #expect(
      try condition(#"[sft["reward/gold"].last, sft["reward/gold"].first].areEqual(within: 0.5)"#)
        == .within(last, first, margin: 0.5))
    #expect(
      try condition(#"sft["reward/gold"].last, published: 0.65, tolerance: 0.02"#)
        == .within(last, .constant(0.65), margin: 0.02))
    #expect(
      try condition(#"sft["reward/gold"].last, published: "two", exact: 2, tolerance: 0.02"#)
        == .within(last, .constant(2), margin: 0.02))
  }

  @Test("exact frontiers")
  func exactFrontiers() throws {
    let dpo = "let dpo = Train(sft, with: SFT(), on: task.demonstrations)\n"
    let (document, planned) = plan(
      setup + dpo
        + """
        let best = ExactFrontier(of: sft)
        Claim("A.", [dpo].allSatisfy { $0.isUnder(best, within: 1e-4) })
        Claim("B.", best.at(kl: 2) > dpo["exact/gold"].at(kl: 2))
        """)
    let found = try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))"
    ).outputs.compactMap { output -> Condition? in
      guard case .claim(let claim) = output.content else { return nil }
      return claim.condition
    }
    #expect(
      found == [
        .isUnder(stage: 2, frontierAround: 0, margin: 1e-4),
        .greater(
          .exactFrontier(stage: 0, kl: 2),
          .summary(stage: 2, metric: "exact/gold", .atKL(2))),
      ])
  }

  @Test(
    "Exact values of a task that has too many responses are reported",
    arguments: [
      ("let best = ExactFrontier(of: 1️⃣sft)", "ExactFrontier"),
      ("Claim(\"A.\", sft[1️⃣\"exact/gold\"].last > 0)", "'exact/gold'"),
    ])
  func notExact(code: String, name: String) throws {
    let source = Marked(setup + code)
    let (document, _) = Document.read("```swift\n\(source.text)\n```\n", path: "test.md")
    let planner = CellPlanner(
      vocabulary: TestVocabulary.all,
      exactObstacle: { $0.type == "Reviews" ? "has too many responses; choose fewer" : nil })
    let found = planner.plan(document).diagnostics
    #expect(
      found.map(\.message.description) == [
        "\(name) is exact, and the task of 'sft', Reviews, has too many responses; choose fewer"
      ])
    #expect(found.first?.range.lower == source.offsets["1️⃣"].map { $0 + "```swift\n".utf8.count })
  }

  @Test(
    "An exact frontier that cannot be is reported",
    arguments: [
      (
        "ExactFrontier(of: 1️⃣reward)",
        "'reward' is a reward model; an exact frontier lies around a policy"
      ),
      (
        "Claim(\"A.\", sft.isUnder(1️⃣ExactFrontier(of: sft), within: 0.1))",
        "the distance of 'sft' is not measured from 'sft'; take the frontier of the run that 'sft' "
          + "starts from, or of its reference:"
      ),
      (
        "Claim(\"A.\", sft.isUnder(1️⃣2, within: 0.1))",
        "this must be an exact frontier, as in ExactFrontier(of: sft); it is an Int"
      ),
      (
        "Chart(y: \"reward/gold\", of: sft, 1️⃣exact: ExactFrontier(of: sft))",
        "an exact frontier is drawn over gold reward by distance: x: \"exact/kl\", y: \"exact/gold\""
      ),
    ])
  func wrongFrontier(code: String, message: String) {
    expectDiagnostics(code, [.init("1️⃣", message)], isSetUp: true)
  }

  @Test("peaks, slopes and fits")
  func shapes() throws {
    #expect(try condition(#"sft["reward/gold"].hasInteriorMaximum"#) == .risesAndFalls(gold))
    #expect(
      try condition(
        #"[sft["reward/gold"].first, sft["reward/gold"].last, sft["reward/gold"].first].hasInteriorMaximum"#
      ) == .hasInteriorMaximum([first, last, first]))
    func slope(_ against: String?) -> MetricExpression {
      .summary(stage: 0, metric: "reward/gold", .slope(against: against))
    }
    #expect(
      try condition(
        #"sft["reward/gold"].slope < sft["reward/gold"].slope(against: "kl/reference")"#)
        == .less(slope(nil), slope("kl/reference")))
    #expect(
      try condition(
        #"sft["reward/gold"].fits(.bestOfN, betterThan: .reinforcement, against: "kl/reference")"#)
        == .fits(gold, against: "kl/reference", .bestOfN, betterThan: .reinforcement))
  }

  @Test("places of peaks and parts of fits")
  func fitted() throws {
    func summary(_ summary: MetricExpression.Summary) -> MetricExpression {
      .summary(stage: 0, metric: "reward/gold", summary)
    }
    #expect(
      try condition(#"sft["reward/gold"].atBest(of: "kl/reference") > 1"#)
        == .greater(summary(.atBest(of: "kl/reference")), .constant(1)))
    #expect(
      try condition(
        #"sft["reward/gold"].coefficient(1, of: .bestOfN, against: "kl/reference") < 0"#)
        == .less(summary(.coefficient(1, .bestOfN, against: "kl/reference")), .constant(0)))
    #expect(
      try condition(#"sft["reward/gold"].rSquared(of: .linear) > 0.9"#)
        == .greater(summary(.rSquared(.linear, against: nil)), .constant(0.9)))
    let (_, wrong) = plan(
      setup + #"Claim("A.", sft["reward/gold"].coefficient(2, of: .linear) > 0)"#)
    #expect(wrong.diagnostics.contains { $0.message.description.contains("coefficients 0 ... 1") })
  }

  @Test("one of several, all of several")
  func joined() throws {
    let above = Condition.greater(last, .constant(1))
    let below = Condition.less(last, .constant(0))
    #expect(
      try condition(#"sft["reward/gold"].last > 1 || sft["reward/gold"].last < 0"#)
        == .some([above, below]))
    #expect(
      try condition(#"[1.0, 2].contains { sft["reward/gold"].last > $0 }"#)
        == .some([above, .greater(last, .constant(2))]))
    #expect(
      try condition(#"[1.0, 2].allSatisfy { sft["reward/gold"].last > $0 }"#)
        == .all([above, .greater(last, .constant(2))]))
  }

  @Test("frontiers")
  func frontier() throws {
    let frontier = FrontierReference(stages: [0, 2], metric: "reward/gold")
    let (_, planned) = plan(
      setup + """
        let more = Train(sft, with: SFT(), on: task.demonstrations)
        let frontier = Frontier(of: [sft, more], y: "reward/gold")
        frontier.at(kl: 3)
        """)
    #expect(planned.plan?.outputs.map(\.content) == [.metric(.frontier(frontier, kl: 3))])
  }

  @Test(
    "What has no meaning is reported where it stands",
    arguments: [
      (
        #"Claim("A.", 1️⃣sft["reward/gold"].last)"#,
        "a claim needs a condition such as ppo[\"reward/gold\"].last > 0; this is a Metric"
      ),
      (
        #"Claim("A.", sft["reward/gold"].last, published: 1️⃣"much", tolerance: 1)"#,
        "a tolerance needs a number: published: 0.65, not a text"
      ),
      (
        #"Claim("A.", sft["reward/gold"].last > 1, tolerance: 1️⃣0.1)"#,
        "a tolerance belongs to a value beside its published or exact number; this claim has a "
          + "condition: use .isEqual(to:within:) in it"
      ),
      (
        #"Claim("A.", sft["reward/gold"].isUnchanged(within: 1️⃣0))"#,
        "the margin is 0.0; it must be a positive number, in the metric's unit"
      ),
      (
        #"Claim("A.", sft["reward/gold"].fits(.linear, betterThan: 1️⃣.quadratic))"#,
        ".linear has 2 coefficients and .quadratic has 3; residuals compare only forms with "
          + "equally many"
      ),
      (
        #"Claim("A.", 1️⃣[sft["reward/gold"].last].hasInteriorMaximum)"#,
        "a maximum between two ends needs at least three elements"
      ),
      (
        #"Claim("A.", reward[1️⃣"kl/reference"].last > 1)"#,
        "'kl/reference' is a metric of policies; this run trains a reward model"
      ),
      (
        #"Claim("A.", sft[1️⃣"reward_model/accuracy"].last > 1)"#,
        "'reward_model/accuracy' is a metric of reward models; this run trains a policy"
      ),
      (#"Frontier(of: 1️⃣sft)"#, "a frontier goes through at least two runs"),
    ])
  func wrong(code: String, message: String) {
    expectDiagnostics(code, [.init("1️⃣", message)], isSetUp: true)
  }
}
