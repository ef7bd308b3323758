import Planning
import Recording
import Reports
import Settings
import Statistics
import Testing

@Suite("Claims are judged over seeds")
struct EvaluatorTests {
  /// Two stages; each seed's last gold reward as given, KL rising 0, 1, 4 over three steps.
  private func evaluator(
    _ first: [Double], _ second: [Double], shared: Bool = false
  ) -> Evaluator {
    var plan = SampleReport.plan(seeds: Array(1...first.count))
    plan.stages = Array(plan.stages.prefix(2))
    plan.stages[0].isShared = shared
    var results = Results()
    for (index, seed) in plan.seeds.enumerated() {
      results[stage: 0, seed: seed] = record(first[index])
      results[stage: 1, seed: seed] = record(second[index])
    }
    return Evaluator(plan: plan, results: results)
  }

  private func record(_ last: Double) -> StageRecord {
    var record = StageRecord()
    for (step, (value, kl)) in zip([0.0, 1, last], [0.0, 1, 4]).enumerated() {
      record.record("reward/gold", value, at: step)
      record.record("kl/reference", kl, at: step)
    }
    return record
  }

  private func gold(
    _ stage: Int, _ summary: MetricExpression.Summary = .last
  ) -> MetricExpression {
    .summary(stage: stage, metric: "reward/gold", summary)
  }

  private func judge(_ condition: Condition, _ evaluator: Evaluator) -> Judgement {
    evaluator.judge(ClaimRequest(sentence: "", condition: condition))
  }

  @Test("arithmetic and summaries per seed")
  func arithmetic() throws {
    let evaluator = evaluator([2, 5], [3, 4])
    let sum = MetricExpression.binary(
      .subtract, .binary(.multiply, gold(0), .constant(2)), .negated(gold(1)))
    #expect(try evaluator.values(sum) == [7, 14])
    #expect(try evaluator.value(gold(0, .first), seed: 1) == 0)
    #expect(try evaluator.value(gold(0, .mean), seed: 1) == 1)
    #expect(try evaluator.value(gold(0, .best), seed: 2) == 5)
    #expect(try evaluator.value(gold(1, .minimum), seed: 2) == 0)
    #expect(
      sum.text(in: evaluator.plan) == #"sft["reward/gold"].last * 2 - -reward["reward/gold"].last"#)
    #expect(sum.unit == "reward")
  }

  @Test("at(kl:) interpolates in √KL between the points around the first crossing")
  func atKL() throws {
    let evaluator = evaluator([5], [5])
    // √2.25 = 1.5 lies halfway between √1 and √4: halfway between 1 and 5.
    #expect(try evaluator.value(gold(0, .atKL(2.25)), seed: 1) == 3)
    #expect(try evaluator.value(gold(0, .atKL(1)), seed: 1) == 1)
    #expect(try evaluator.value(gold(0, .atKL(0)), seed: 1) == 0)
    let error = #expect(throws: MissingValue.self) {
      try evaluator.value(gold(0, .atKL(4.5)), seed: 1)
    }
    #expect(
      error?.description
        == "seed 1 of sft never crosses a KL of 4.5 upwards; its largest is 4.00 nats per response")
  }

  @Test("a claim holds, fails or stays open with the whole interval")
  func verdicts() {
    let clear = evaluator([1, 1.1, 0.9], [2, 2.2, 1.9])
    #expect(judge(.greater(gold(1), gold(0)), clear).verdict == .holds)
    #expect(judge(.less(gold(1), gold(0)), clear).verdict == .doesNotHold)
    #expect(judge(.isIncreasing([gold(0), gold(1)]), clear).verdict == .holds)
    #expect(judge(.isDecreasing([gold(0), gold(1)]), clear).verdict == .doesNotHold)
    #expect(judge(.greater(gold(1), .constant(2)), clear).verdict == .undecided)
    let both = Condition.all([.greater(gold(1), gold(0)), .greater(gold(1), .constant(2))])
    #expect(judge(both, clear).verdict == .undecided)
    #expect(judge(both, clear).parts.map(\.verdict) == [.holds, .undecided])
  }

  @Test("differences are paired by seed")
  func pairing() throws {
    // Seeds differ by 10, arms by 1 ± 0.1: only pairing sees it.
    let evaluator = evaluator([0, 10, 20], [1, 11.1, 20.9])
    let part = try #require(judge(.greater(gold(1), gold(0)), evaluator).parts.first)
    #expect(part.verdict == .holds)
    #expect(part.interval?.method == "Student's t, paired by seed")
    #expect(part.interval?.count == 3)
  }

  @Test("one seed is a point and two are an interval: no verdict, and it is said")
  func few() {
    let one = judge(.greater(gold(1), gold(0)), evaluator([1], [2]))
    #expect(one.verdict == .undecided && one.parts[0].interval?.halfWidth == nil)
    #expect(one.notes == ["one value: a point, no verdict"])
    let two = judge(.greater(gold(1), gold(0)), evaluator([1, 1], [2, 2.001]))
    #expect(two.verdict == .undecided && two.parts[0].interval?.halfWidth != nil)
    #expect(two.notes == ["two values: an interval, no verdict; use 3 seeds or more"])
  }

  @Test("a shared draw is one value, and claims above it say what they are conditional on")
  func shared() {
    let evaluator = evaluator([1, 9, 9], [2, 2.2, 1.9], shared: true)
    let alone = judge(.greater(gold(0), .constant(0)), evaluator)
    #expect(alone.parts[0].interval?.count == 1)
    let above = judge(.greater(gold(1), gold(0)), evaluator)
    #expect(above.verdict == .holds)
    #expect(above.notes == ["conditional on one draw of sft (seed 1)"])
  }

  @Test("what was not recorded leaves a claim undecided and says which seed")
  func missing() {
    var evaluator = evaluator([1, 1, 1], [2, 2.1, 2])
    let other = MetricExpression.summary(stage: 1, metric: "kl/k1", .last)
    #expect(
      judge(.greater(other, gold(0)), evaluator).notes == ["reward did not record kl/k1"])
    var results = SampleReport.results(seeds: [1, 2])
    results[stage: 2, seed: 3] = nil
    evaluator = Evaluator(plan: SampleReport.plan(seeds: [1, 2, 3]), results: results)
    let judgement = judge(.greater(gold(2), gold(0)), evaluator)
    #expect(judgement.verdict == .undecided)
    #expect(judgement.notes == ["ppo has no result for seed 3"])
    #expect(
      judge(.greater(.binary(.divide, gold(0), .constant(0)), gold(0)), evaluator).notes == [
        "seed 1 divides by 0"
      ])
  }
}
