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

  @Test("within a margin: equivalence, and agreement with a number")
  func equivalence() {
    let near = evaluator([1, 1.1, 0.9], [1.02, 1.09, 0.91])
    #expect(judge(.within(gold(1), gold(0), margin: 0.1), near).verdict == .holds)
    #expect(judge(.within(gold(1), gold(0), margin: 0.001), near).verdict == .undecided)
    #expect(judge(.within(gold(1), .constant(9), margin: 1), near).verdict == .doesNotHold)
    #expect(
      judge(.within(gold(1), gold(0), margin: 0.1), near).parts[0].asserted.text == "within ± 0.1")
  }

  @Test("one of several parts is enough, at Bonferroni's level")
  func some() {
    let clear = evaluator([1, 1.1, 0.9], [2, 2.2, 1.9])
    let yes = Condition.greater(gold(1), gold(0))
    let no = Condition.less(gold(1), gold(0))
    #expect(judge(.some([yes, no]), clear).verdict == .holds)
    #expect(judge(.some([no, no]), clear).verdict == .doesNotHold)
    #expect(judge(.some([yes, no]), clear).needsOnePart)
    // p = 0.03 for one, which is not enough for one of two.
    let weak = evaluator([0, 0, 0], [1, 2, 1.4])
    #expect(judge(yes, weak).verdict == .holds)
    #expect(judge(.some([yes, .less(gold(1), .constant(0))]), weak).verdict == .undecided)
  }

  @Test("unpaired seeds are compared by Welch's test")
  func unpaired() {
    let evaluator = evaluator([0, 10, 20], [1, 11.1, 20.9])
    let claim = ClaimRequest(
      sentence: "", condition: .greater(gold(1), gold(0)), isPaired: false)
    let judgement = evaluator.judge(claim)
    #expect(judgement.verdict == .undecided)
    #expect(judgement.parts[0].interval?.method == "Welch's t")
  }

  @Test("rising and falling, the place chosen on the other seeds")
  func peak() {
    // Gold goes 0, 1, last: the only inner place is the second step.
    let peaked = evaluator([0.1, 0.2, 0.15], [2, 2, 2])
    let series = MetricReference(stage: 0, metric: "reward/gold")
    #expect(judge(.risesAndFalls(series), peaked).verdict == .holds)
    #expect(
      judge(.risesAndFalls(.init(stage: 1, metric: "reward/gold")), peaked).verdict
        == .doesNotHold)
    let over = Condition.hasInteriorMaximum([gold(0), gold(1), gold(0, .first)])
    #expect(judge(over, peaked).verdict == .holds)
    #expect(
      judge(.risesAndFalls(series), evaluator([1], [1])).notes.first?.contains("none") == true)
  }

  @Test("slopes per seed, over steps and over another metric")
  func slope() throws {
    let evaluator = evaluator([2, 5], [3, 4])
    #expect(abs(try evaluator.value(gold(0, .slope(against: nil)), seed: 1) - 1) < 1e-12)
    // KL 0, 1, 4 and gold 0, 1, 5: slope 11 over 8.67 = Σ(x−x̄)(y−ȳ)/Σ(x−x̄)².
    let slope = gold(0, .slope(against: "kl/reference"))
    #expect(abs(try evaluator.value(slope, seed: 2) - 11.0 / 8.666666666666666) < 1e-12)
    #expect(slope.unit == "reward per kl/reference")
    #expect(slope.text(in: evaluator.plan).hasSuffix(#".slope(against: "kl/reference")"#))
  }

  @Test("what another metric is where one is best, and the parts of a fit")
  func fitted() throws {
    let evaluator = evaluator([2, 5], [3, 4])
    // Gold 0, 1, 2 is best at the last step, where the KL is 4.
    let distance = MetricExpression.summary(
      stage: 0, metric: "kl/reference", .atBest(of: "reward/gold"))
    #expect(try evaluator.value(distance, seed: 1) == 4)
    #expect(distance.text(in: evaluator.plan).hasSuffix(#".atBest(of: "reward/gold")"#))
    #expect(distance.unit == "nats per response")
    // Of KL 0, 1, 4 and gold 0, 1, 5: the line −1/13 + 33/26·x, residuals 1/13, −5/26, 1.5/13…
    let slope = gold(0, .coefficient(1, .linear, against: "kl/reference"))
    #expect(abs(try evaluator.value(slope, seed: 2) - 33.0 / 26) < 1e-12)
    let start = gold(0, .coefficient(0, .linear, against: "kl/reference"))
    #expect(abs(try evaluator.value(start, seed: 2) - (2 - 33.0 / 26 * 5 / 3)) < 1e-12)
    // R² of a line is the squared correlation: 11²/(26/3·14).
    let share = gold(0, .rSquared(.linear, against: "kl/reference"))
    #expect(abs(try evaluator.value(share, seed: 2) - 121 / (26.0 / 3 * 14)) < 1e-12)
    #expect(
      share.text(in: evaluator.plan).hasSuffix(#".rSquared(of: .linear, against: "kl/reference")"#))
    #expect(share.unit.isEmpty)
    // Gold begins at 0; d = 1, 2: d·(1 + b·ln d) passes through both points.
    let learned = gold(0, .rSquared(.reinforcement, against: "kl/reference"))
    #expect(abs(try evaluator.value(learned, seed: 2) - 1) < 1e-12)
  }

  @Test("fits are compared by each seed's ratio of residual sums")
  func fits() {
    var results = Results()
    var plan = SampleReport.plan(seeds: [1, 2, 3])
    plan.stages = [plan.stages[0]]
    for seed in plan.seeds {
      var record = StageRecord()
      for step in 1...8 {
        let noise = 0.01 * SampleReport.wiggle(seed, step, 3)
        record.record("reward/gold", Double(step).squareRoot() + noise, at: step)
      }
      results[stage: 0, seed: seed] = record
    }
    let evaluator = Evaluator(plan: plan, results: results)
    let series = MetricReference(stage: 0, metric: "reward/gold")
    let better = Condition.fits(series, against: nil, .squareRoot, betterThan: .linear)
    #expect(judge(better, evaluator).verdict == .holds)
    let worse = Condition.fits(series, against: nil, .linear, betterThan: .squareRoot)
    #expect(judge(worse, evaluator).verdict == .doesNotHold)
    let none = Condition.fits(series, against: "kl/reference", .linear, betterThan: .squareRoot)
    #expect(judge(none, evaluator).notes == ["sft did not record kl/reference"])
  }

  @Test("a frontier has values between the last points of its settings only")
  func frontier() throws {
    var results = Results()
    var plan = SampleReport.plan(seeds: [1, 2])
    plan.stages = Array(plan.stages.prefix(2))
    for seed in plan.seeds {
      for (stage, (kl, value)) in [(4.0, 6.0), (1.0, Double(seed))].enumerated() {
        var record = StageRecord()
        record.record("kl/reference", kl, at: 0)
        record.record("reward/gold", value, at: 0)
        results[stage: stage, seed: seed] = record
      }
    }
    let evaluator = Evaluator(plan: plan, results: results)
    let frontier = FrontierReference(stages: [0, 1], metric: "reward/gold")
    #expect(try evaluator.values(.frontier(frontier, kl: 2.25)) == [3.5, 4])
    let error = #expect(throws: MissingValue.self) {
      try evaluator.values(.frontier(frontier, kl: 5))
    }
    #expect(
      error?.description.hasPrefix("the frontier of seed 1 goes from a KL of 1.00 to 4.00; it has")
        == true)
    #expect(error?.description.contains("seed 2") == true)
  }

  @Test("Holm's adjustment over the claims of a file")
  func adjusted() {
    let evaluator = evaluator([0, 0, 0], [1, 2, 1.4])
    let one = ClaimRequest(sentence: "", condition: .greater(gold(1), gold(0)))
    let alone = evaluator.judge([one])
    #expect(alone[0].adjusted == .holds)
    let open = ClaimRequest(sentence: "", condition: .greater(gold(1), .constant(1.4)))
    let two = evaluator.judge([one, open])
    #expect(two.map(\.verdict) == [.holds, .undecided])
    #expect(two.map(\.adjusted) == [.undecided, .undecided])
    #expect(two[0].adjustedP == 2 * alone[0].adjustedP)
  }

  @Test("one seed that differs is named beside what holds, and ten seeds say more")
  func manySeeds() throws {
    let base = (0..<10).map { 0.01 * Double($0 % 3) }
    var gains = (0..<10).map { 1 + 0.01 * Double($0 % 4) }
    gains[3] = 1.5
    let evaluator = evaluator(base, gains)
    let judgement = judge(.greater(gold(1), gold(0)), evaluator)
    #expect(judgement.verdict == .holds)
    #expect(judgement.notes.first?.hasPrefix("one seed differs (seed 4") == true)
    let further = try #require(judgement.parts.first?.further)
    #expect(further.contains("probability of improvement 1.00 [1.00, 1.00]"))
    #expect(further.contains("sign-flip permutation p = 0.0020"))
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
        "seed 1 divides by 0; seed 2 divides by 0; sft has no result for seed 3"
      ])
  }
}
