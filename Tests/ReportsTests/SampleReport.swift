import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings

/// A small experiment with every kind of output, from formulas: the same on every machine.
enum SampleReport {
  static let stages = ["sft", "reward", "ppo", "weak", "dpos[0]", "dpos[1]"]

  static var input: ReportInput {
    var provenance = Provenance()
    provenance.command = "exp run experiments/sample.md"
    provenance.version = "0.1.0"
    provenance.date = "2026-01-02T03:04:05Z"
    provenance.commit = "0123456789abcdef0123456789abcdef01234567"
    provenance.isTreeClean = true
    provenance.wallSeconds = 61.25
    provenance.machine = [ReportField("processor", "a test"), ReportField("threads", "2")]
    provenance.inputs = [ReportField("data.jsonl", "sha256 00ff")]
    provenance.stages = [
      .init(
        stage: "ppo", seed: 1, seconds: 12.5, reason: "clip 0.1 → 0.2",
        phases: "generate 41 %, train 59 %")
    ]
    return ReportInput(
      document: Document.read(markdown, path: "experiments/sample.md").0,
      plan: plan(seeds: [1, 2, 3]),
      results: results(seeds: [1, 2, 3]), declarations: declarations,
      fingerprint: [ReportField("openblas", "0.3.21 Haswell")], provenance: provenance)
  }

  /// The same experiment with other seeds.
  static func input(seeds: [Int]) -> ReportInput {
    var input = Self.input
    input.plan = plan(seeds: seeds)
    input.results = results(seeds: seeds)
    return input
  }

  static let markdown = """
    ---
    title: Does PPO earn more than the model it started from?
    subtitle: A sample of every kind of output
    authors: [A. Writer, B. Reader]
    date: 2026-01-02
    abstract: One small transformer, *three* seeds, five runs.
    ---

    We train one small transformer on reviews and ask whether the reward it earns is *real*.
    The proxy is a reward model; the gold reward is exact.

    | symbol | meaning |
    |--------|---------|
    | β      | pull towards the reference |

    ## Set-up

    ```swift parameters
    let steps = 300
    ```

    ```swift fold
    let task = Reviews(prompts: 512)  // a world with an exact gold reward
    let sft  = Train(model, with: SFT(epochs: 3), on: task.demonstrations)
    ```

    ## Results

    The reward rises at once to `{swift} ppo["reward/gold"].last` and then levels off (see @fig-learning, and
    @tbl-1 for the distance). The penalty is `{swift} beta` times the divergence, in TeX $\\beta\\,\\mathrm{KL}$.

    ```swift name=learning
    let ppo = Train(sft, with: PPO(clip: 0.2), on: task.prompts, rewardedBy: reward, steps: steps)
    Chart(y: "reward/gold", of: [sft, ppo] + dpos)
    ```

    ### Distance from the reference

    ```swift name=frontier
    Chart(x: "kl/reference", y: "reward/gold", of: [ppo, dpos[0], dpos[1]])
    ```

    1. In a list, with a cell:

       ```swift
       Table(of: [sft, ppo], metrics: ["reward/gold", "kl/reference"])
       Table(cost: [ppo, dpos[0]])
       ```

    ## What was claimed

    ```swift hide
    Claim("PPO earns more gold reward than the model it started from.", …)
    ```

    > Quoted prose, and a footnote.[^1]

    ```swift name=answers
    Samples(of: ppo, count: 2)
    ```

    [^1]: The footnote.
    """

  static func plan(seeds: [Int]) -> Plan {
    let ppo: [String: SettingValue] = [
      "clip": .double(0.2), "kl": .choice("adaptive", [.init("target", .double(6))]),
      "optimizer": .configuration(
        Configuration(type: "AdamW", settings: ["learningRate": .double(0.001)])),
    ]
    var weak = ppo
    weak["kl"] = .choice("fixed", [.init(nil, .double(0))])
    let stages = [
      stage(0, "sft", "SFT", ["epochs": .int(3)], .demonstrations, steps: nil),
      stage(1, "reward", "RewardModeling", ["epochs": .int(1)], .preferences, from: 0, steps: nil),
      stage(2, "ppo", "PPO", ppo, .prompts, from: 0, reward: 1),
      stage(3, "weak", "PPO", weak, .prompts, from: 0, reward: 1),
      stage(4, "dpos[0]", "DPO", ["beta": .double(0.1)], .preferences, from: 0),
      stage(5, "dpos[1]", "DPO", ["beta": .double(0.5)], .preferences, from: 0),
    ]
    func last(_ stage: Int, _ metric: String) -> MetricExpression {
      .summary(stage: stage, metric: metric, .last)
    }
    func output(_ cell: Int, _ content: CellOutput.Content) -> CellOutput {
      CellOutput(cell: cell, content: content, place: SourcePlace(line: 1, column: 1))
    }
    let claims: [ClaimRequest] = [
      ClaimRequest(
        sentence: "PPO earns more gold reward than the model it started from.",
        condition: .greater(last(2, "reward/gold"), last(0, "reward/gold"))),
      ClaimRequest(
        sentence: "A larger β keeps DPO closer to the reference, and PPO is farther than both.",
        condition: .all([
          .isDecreasing([last(4, "kl/reference"), last(5, "kl/reference")]),
          .greater(last(2, "kl/reference"), last(4, "kl/reference")),
        ]), published: "β = 0.1 against 0.5", source: "arXiv:2305.18290, figure 2"),
      ClaimRequest(
        sentence: "At a KL of 50 nats PPO is still ahead.",
        condition: .greater(
          .summary(stage: 2, metric: "reward/gold", .atKL(50)),
          .summary(stage: 4, metric: "reward/gold", .atKL(50)))),
    ]
    return Plan(
      stages: stages,
      outputs: [
        output(
          2,
          .chart(
            ChartRequest(
              y: ["reward/gold"], stages: [0, 2, 4, 5], title: "Gold reward while training"))),
        output(3, .chart(ChartRequest(x: "kl/reference", y: ["reward/gold"], stages: [2, 4, 5]))),
        output(4, .table(TableRequest(stages: [0, 2], metrics: ["reward/gold", "kl/reference"]))),
        output(4, .table(TableRequest(stages: [2, 4], metrics: [], isCost: true))),
        output(5, .claim(claims[0])), output(5, .claim(claims[1])), output(5, .claim(claims[2])),
        output(
          5,
          .comparison(
            ComparisonRequest(
              sentence: "DPO against PPO at equal distance",
              value: .binary(
                .subtract, .summary(stage: 4, metric: "reward/gold", .atKL(2)),
                .summary(stage: 2, metric: "reward/gold", .atKL(2))),
              published: "DPO's frontier above PPO's", source: "arXiv:2305.18290"))),
        output(5, .metric(last(2, "reward/proxy"))),
        output(6, .samples(SamplesRequest(stage: 2, count: 2))),
      ],
      parameters: [
        Parameter(
          name: "steps", value: .int(100), defaultValue: .int(300),
          place: SourcePlace(line: 20, column: 5))
      ], seeds: seeds
    ).with(
      inlineValues: [
        #"ppo["reward/gold"].last"#: .metric(last(2, "reward/gold")), "beta": .value("0.1"),
      ])
  }

  private static func stage(
    _ index: Int, _ name: String, _ algorithm: String, _ settings: [String: SettingValue],
    _ member: DataReference.Member, from start: Int? = nil, reward: Int? = nil, steps: Int? = 300
  ) -> Stage {
    Stage(
      index: index, name: name,
      start: start.map { .stage($0) }
        ?? .model(Configuration(type: "Transformer", settings: ["width": .int(64)])),
      algorithm: Configuration(type: algorithm, settings: settings),
      data: DataReference(
        task: Configuration(type: "Reviews", settings: ["prompts": .int(512)]), member: member),
      reward: reward, steps: steps, place: SourcePlace(line: 20 + index, column: 1))
  }

  static let declarations = [
    TypeDeclaration(
      name: "PPO", family: .algorithm, summary: "Proximal policy optimization.",
      settings: [
        SettingDeclaration(
          "clip", .double, default: .double(0.2), help: "How far the ratio may move from 1.",
          unit: "1"),
        SettingDeclaration(
          "kl", .string, default: .choice("fixed", [.init(nil, .double(0.05))]),
          help: "The KL penalty in the reward.", unit: "reward per nat"),
      ])
  ]

  // MARK: - Results

  static func wiggle(_ a: Int, _ b: Int, _ c: Int) -> Double {
    var mixed =
      UInt64(truncatingIfNeeded: (a &* 1009 &+ b) &* 1013 &+ c) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    return Double(mixed % 2000) / 1000 - 1
  }

  static func results(seeds: [Int]) -> Results {
    var results = Results()
    for seed in seeds {
      results[stage: 0, seed: seed] = policy(
        seed, 0, reach: 0.3, distance: 0, metrics: ["reward/gold", "loss/train"])
      results[stage: 1, seed: seed] = rewardModel(seed)
      results[stage: 2, seed: seed] = policy(
        seed, 2, reach: 0.8, distance: 6, metrics: policyMetrics)
      results[stage: 3, seed: seed] = policy(
        seed, 3, reach: 0.45, distance: 14, metrics: policyMetrics)
      for (stage, reach) in [(4, 0.7), (5, 0.55)] {
        results[stage: stage, seed: seed] = policy(
          seed, stage, reach: reach, distance: stage == 4 ? 4 : 1.5,
          metrics: [
            "reward/gold", "kl/reference", "kl/k1", "kl/k2", "kl/k3", "preference/accuracy",
          ])
      }
    }
    return results
  }

  private static let policyMetrics = [
    "reward/gold", "reward/proxy", "kl/reference", "kl/k1", "kl/k2", "kl/k3", "advantage/variance",
    "critic/explained_variance", "policy/entropy", "count/train_tokens",
  ]

  private static func policy(
    _ seed: Int, _ stage: Int, reach: Double, distance: Double, metrics: [String]
  ) -> StageRecord {
    var record = StageRecord()
    for (number, metric) in metrics.enumerated() {
      for step in stride(from: 0, through: 300, by: 50) {
        let t = Double(step) / 300
        let rise = 1 - 1 / (1 + 5 * t)
        let noise = t.squareRoot() * wiggle(seed, step, stage * 10 + number)
        let value: Double
        switch metric.split(separator: "/")[0] {
        case "kl": value = rise * distance * (1 + 0.05 * Double(number - 2) + 0.05 * noise)
        case "count": value = Double(step * 1024)
        case "advantage": value = 1.4 - rise + 0.08 * noise
        case "critic": value = rise + 0.05 * noise
        default:
          let gone = stage == 3 && metric == "reward/gold" ? 0.5 * t : 0
          value =
            0.1 + rise * reach + 0.05 * noise - gone + (metric == "reward/proxy" ? 0.25 * t : 0)
        }
        record.record(metric, value, at: step)
      }
    }
    if stage >= 2 {
      record.transcripts = [
        Transcript(
          prompt: "the film is",
          before: Answer(text: " long and the plot is thin .", gold: -0.5, kl: 0),
          after: Answer(text: " a warm and funny surprise .", gold: 1.25, proxy: 2.1, kl: 6.02)),
        Transcript(
          prompt: "i thought | <b>the</b> actors",
          before: Answer(text: " were ```fine``` .\n# not a heading", gold: 0.2),
          after: Answer(
            text: " were <script>alert(1)</script> wonderful .", gold: 0.9, proxy: 1.5, kl: 5.5)),
      ]
      if stage == 2 { record.tokens = tokens(seed) }
      if stage == 4 { record.facts = [Fact("held-out pairs", "24", "Pairs kept from training.")] }
    }
    if stage == 0 { record.record("count/demonstrations", 4096, at: 0) }
    if stage >= 4 { record.record("count/labels", 2048, at: 0) }
    if stage == 2 {
      record.record("count/responses", 38400, at: 300)
      record.record("count/reward_queries", 38400, at: 300)
      record.record("count/operations", 1.25e12, at: 300)
    }
    if stage == 3 {
      record.findings = [
        Finding(
          .warning, step: 200, "gold reward falls (0.51 → 0.33) while the proxy rises",
          advice: "raise the KL coefficient, or stop at step 120")
      ]
    }
    return record
  }

  /// Five tokens of a rollout, the score in a slot of its own.
  private static func tokens(_ seed: Int) -> TokenTable {
    var rows = ["the", "film", "is|was", "warm", "<end>"].enumerated().map { place, token in
      var row = TokenTable.Row(token: token, isResponse: place > 1)
      guard place > 1 else { return row }
      row.logProbability = -0.5 - 0.1 * Double(place)
      row.reference = -0.75 - 0.1 * Double(place)
      row.kl = 0.25
      row.reward = -0.0125
      row.value = 0.4 + 0.1 * Double(place + seed)
      row.advantage = 0.3 - 0.2 * Double(place)
      return row
    }
    var end = TokenTable.Row(token: "(after the end)", isResponse: false)
    end.reward = 1.5
    end.value = 1.25
    rows.append(end)
    return TokenTable(
      step: 299, origin: .rollout, divergence: .k1, score: 1.5, gold: 0.75, rows: rows)
  }

  private static func rewardModel(_ seed: Int) -> StageRecord {
    var record = StageRecord()
    record.record("count/labels", 2048, at: 0)
    for step in stride(from: 0, through: 100, by: 20) {
      let t = Double(step) / 100
      record.record("reward_model/accuracy", 0.5 + 0.2 * t + 0.02 * wiggle(seed, step, 1), at: step)
      record.record("loss/train", 0.69 - 0.15 * t + 0.02 * wiggle(seed, step, 2), at: step)
    }
    record.record("baseline/length_accuracy", 0.52, at: 0)
    record.facts = [
      Fact("held-out pairs", "512", "Pairs kept from training."),
      Fact("over-length pairs", "\(7 + seed)", "Their prompts lost tokens on the left."),
    ]
    return record
  }
}

extension Plan {
  fileprivate func with(inlineValues: [String: CellOutput.Content]) -> Plan {
    var plan = self
    plan.inlineValues = inlineValues
    return plan
  }
}
