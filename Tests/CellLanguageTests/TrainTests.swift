import CellLanguage
import Notebook
import Planning
import Settings
import Testing

@Suite struct TrainTests {
  private func stages(_ code: String) throws -> [Stage] {
    let (document, planned) = plan(setup + code)
    return try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))"
    ).stages
  }

  @Test("Stages carry what they are made of, in order")
  func stages() throws {
    let stages = try stages(
      """
      let ppo = Train(
        sft, with: PPO(), on: task.prompts, rewardedBy: reward, reference: sft, steps: 7)
      """)
    #expect(stages.map(\.name) == ["sft", "reward", "ppo"])
    #expect(stages.map(\.index) == [0, 1, 2])
    #expect(stages[0].start == .model(TestVocabulary.transformer.defaults))
    #expect(stages[1].start == .stage(0))
    #expect(stages[2].data.member == .prompts)
    #expect(stages[2].data.task == TestVocabulary.reviews.defaults)
    #expect(stages[2].reward == 1 && stages[2].reference == 0 && stages[2].steps == 7)
    #expect(stages[2].place == SourcePlace(line: 6, column: 11))
    #expect(stages[0].steps == nil && !stages[0].isShared)
  }

  @Test("Runs are named after what holds them")
  func names() throws {
    let stages = try stages(
      """
      let dpos = [0.1, 1].map { Train(sft, with: DPO(beta: $0), on: task.preferences) }
      let (a, b) = (
        Train(sft, with: DPO(), on: task.preferences), Train(sft, with: DPO(), on: task.preferences)
      )
      let named = ["x": Train(sft, with: DPO(), on: task.preferences)]
      let again = a
      let deep = Train(
        Train(sft, with: SFT(), on: task.demonstrations), with: DPO(), on: task.preferences)
      """)
    #expect(
      stages.map(\.name) == [
        "sft", "reward", "dpos[0]", "dpos[1]", "a", "b", "named[x]", "train1", "deep",
      ])
  }

  @Test("A chain of shared runs serves all seeds; it cannot follow one that does not")
  func shared() throws {
    let stages = try stages(
      "let base = Train(model, with: SFT(), on: task.demonstrations, seeds: .shared)")
    #expect(stages.last?.isShared == true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: task.preferences, seeds: 1️⃣.shared)",
      [.init("1️⃣", "a shared run cannot depend on 'sft', which differs between seeds")],
      isSetUp: true)
  }

  @Test("Preferences can be made of earlier runs' answers, which come first then")
  func candidates() throws {
    let stages = try stages(
      """
      let other = Train(model, with: SFT(), on: task.demonstrations)
      let drawn = task.preferences(candidatesFrom: [sft, other], ranked: 4)
      let dpo = Train(sft, with: DPO(), on: drawn)
      let pairs = Train(sft, with: DPO(), on: task.preferences(candidatesFrom: other))
      """)
    #expect(stages[3].data.member == .preferences)
    #expect(stages[3].data.candidates == Candidates(writers: [0, 2], ranked: 4))
    #expect(stages[3].dependencies == [0, 2])
    #expect(stages[4].data.candidates == Candidates(writers: [2], ranked: 2))
    #expect(stages[4].dependencies == [0, 2])
  }

  @Test("Candidates can be written at another temperature")
  func candidateTemperature() throws {
    let stages = try stages(
      """
      let dpo = Train(
        sft, with: DPO(), on: task.preferences(candidatesFrom: sft, temperature: 1.5))
      """)
    #expect(
      stages.last?.data.candidates == Candidates(writers: [0], ranked: 2, temperature: 1.5))
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: task.preferences(candidatesFrom: sft, temperature: 1️⃣20))",
      [.init("1️⃣", "temperature is 20.0; it must lie in 0.05 ... 10")], isSetUp: true)
  }

  @Test("The task's own reward stands in for a reward model where .gold says so")
  func goldReward() throws {
    let stages = try stages(
      "let ppo = Train(sft, with: PPO(), on: task.prompts, rewardedBy: .gold)")
    #expect(stages.last?.isPaidGold == true && stages.last?.reward == nil)
    #expect(stages.dropLast().allSatisfy { !$0.isPaidGold })
    expectDiagnostics(
      "let x = Train(sft, with: PPO(), on: task.prompts, rewardedBy: .1️⃣silver)",
      [
        .init(
          "1️⃣", "rewardedBy: takes a run of RewardModeling, or .gold for the task's own reward",
          fixIt: "did you mean 'gold'?")
      ], isSetUp: true)
  }

  @Test("Candidates that nobody can write or rank are reported")
  func wrongCandidates() {
    func expect(_ call: String, _ message: String, fixIt: String? = nil) {
      expectDiagnostics(
        "let x = Train(sft, with: DPO(), on: \(call))", [.init("1️⃣", message, fixIt: fixIt)],
        isSetUp: true)
    }
    expect(
      "task.preferences(candidatesFrom: 1️⃣[sft, reward])",
      "'reward' is a reward model, which writes no answers; candidatesFrom: takes policies")
    expect(
      "task.preferences(candidatesFrom: 1️⃣3)",
      "candidatesFrom: takes earlier runs, as in [sft, ppo]; this is an Int")
    expect(
      "task.preferences(candidatesFrom: sft, ranked: 1️⃣17)",
      "ranked is 17; it must lie in 2 ... 16")
    expect(
      "task.1️⃣preferences(candidatesFrom: [sft, sft, sft], ranked: 2)",
      "3 runs write answers and 2 are ranked; rank at least one answer of each")
    expect(
      "task.1️⃣preferences()", "preferences needs 'candidatesFrom:'")
    expect(
      "Preferences(\"a\").1️⃣preferences(candidatesFrom: sft)",
      "Preferences cannot rank new answers; use its own preferences, or a task with a gold reward")
  }

  @Test("A branch that is not taken trains nothing")
  func branches() throws {
    let stages = try stages(
      "let x = 1 < 2 ? sft : Train(sft, with: DPO(), on: task.preferences)")
    #expect(stages.map(\.name) == ["sft", "reward"])
  }

  @Test("Data that the algorithm cannot train on is reported")
  func wrongData() {
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: 1️⃣task.prompts)",
      [.init("1️⃣", "DPO trains on preferences, not on prompts", fixIt: "use 'preferences'")],
      fixed: "let x = Train(sft, with: DPO(), on: task.preferences)", isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: 1️⃣task)",
      [
        .init(
          "1️⃣", "on: takes a part of the task: .prompts, .demonstrations or .preferences",
          fixIt: "add '.preferences'")
      ], fixed: "let x = Train(sft, with: DPO(), on: task.preferences)", isSetUp: true)
    expectDiagnostics(
      "let pairs = Preferences(\"a\")\nlet x = pairs.1️⃣prompts",
      [.init("1️⃣", "Preferences has no prompts; it has demonstrations, preferences")])
    expectDiagnostics(
      "let x = task.1️⃣preference",
      [.init("1️⃣", "Reviews has no 'preference'", fixIt: "did you mean 'preferences'?")],
      fixed: "let x = task.preferences", isSetUp: true)
  }

  @Test("Rewards are checked")
  func rewards() {
    expectDiagnostics(
      "let x = 1️⃣Train(sft, with: PPO(), on: task.prompts)",
      [.init("1️⃣", "PPO needs 'rewardedBy:'", fixIt: "add 'rewardedBy: reward'")],
      fixed: "let x = Train(sft, with: PPO(), on: task.prompts, rewardedBy: reward)",
      isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: PPO(), on: task.prompts, rewardedBy: 1️⃣sft)",
      [.init("1️⃣", "'sft' is a policy; rewardedBy: takes a run of RewardModeling")],
      isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: task.preferences, 1️⃣rewardedBy: reward)",
      [.init("1️⃣", "DPO takes no 'rewardedBy:'")], isSetUp: true)
    expectDiagnostics(
      "let x = Train(1️⃣reward, with: DPO(), on: task.preferences)",
      [.init("1️⃣", "'reward' is a reward model; DPO starts from a model or a policy")],
      isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: task.preferences, reference: 1️⃣reward)",
      [.init("1️⃣", "'reward' is a reward model; the reference must be a policy")], isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: SFT(), on: task.demonstrations, 1️⃣reference: sft)",
      [.init("1️⃣", "SFT takes no 'reference:'")], isSetUp: true)
  }

  @Test("Arguments of Train are checked")
  func arguments() {
    expectDiagnostics(
      "let x = Train(sft, 1️⃣DPO(), on: task.preferences)",
      [.init("1️⃣", "this argument of Train needs its name: name: value", fixIt: "insert 'with:'")],
      fixed: "let x = Train(sft, with: DPO(), on: task.preferences)", isSetUp: true)
    expectDiagnostics(
      "let x = 1️⃣Train(sft, on: task.preferences)", [.init("1️⃣", "Train needs 'with:'")],
      isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), 1️⃣dataset: task.preferences)",
      [.init("1️⃣", "Train has no argument 'dataset'", fixIt: "did you mean 'on'?")],
      fixed: "let x = Train(sft, with: DPO(), on: task.preferences)", isSetUp: true)
    expectDiagnostics(
      "let x = Train(1️⃣1, with: 2️⃣model, on: 3️⃣2, steps: 4️⃣0)",
      [
        .init("1️⃣", "training starts from a model or an earlier run; this is an Int"),
        .init("2️⃣", "with: is a Transformer; it must be of type algorithm"),
        .init("3️⃣", "on: takes a part of a task, such as task.prompts; this is an Int"),
        .init("4️⃣", "steps is 0; it must lie in 1 ... 10000000"),
      ], isSetUp: true)
    expectDiagnostics(
      "let x = Train(sft, with: DPO(), on: task.preferences, seeds: 1️⃣[1, 2])",
      [.init("1️⃣", "seeds: takes .shared; the number of seeds is said in the front matter")],
      isSetUp: true)
  }

  @Test("Seeds come from the command line, else from the front matter, else there is one")
  func seeds() {
    let cell = "```swift\nlet a = 1\n```\n"
    let (plain, _) = Document.read(cell, path: "t.md")
    let (seeded, _) = Document.read("---\nseeds: 3\n---\n" + cell, path: "t.md")
    let planner = CellPlanner(vocabulary: TestVocabulary.all)
    #expect(planner.plan(plain).plan?.seeds == [1])
    #expect(planner.plan(seeded).plan?.seeds == [1, 2, 3])
    #expect(planner.plan(seeded, seeds: [9]).plan?.seeds == [9])
  }
}
