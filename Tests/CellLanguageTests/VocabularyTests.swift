import CellLanguage
import Notebook
import Planning
import Settings
import Testing

@Suite struct VocabularyTests {
  private func algorithm(_ code: String, on member: String = "prompts") throws -> Configuration {
    let (document, planned) = plan(
      setup + "let run = Train(sft, with: \(code), on: task.prompts, rewardedBy: reward)")
    let plan = try #require(planned.plan, "\(planned.diagnostics.rendered(in: document.source))")
    return try #require(plan.stages.last).algorithm
  }

  @Test("Settings that are not written keep their defaults")
  func defaults() throws {
    let ppo = try algorithm("PPO(clipRange: 0.1)")
    #expect(ppo.settings["clipRange"] == .double(0.1))
    #expect(ppo.settings["lambda"] == .double(0.95))
    #expect(ppo.settings.count == TestVocabulary.ppo.settings.count)
  }

  @Test("Choices carry complete arguments, whole literals become Doubles")
  func choices() throws {
    #expect(
      try algorithm("PPO(kl: .adaptive(target: 6))").settings["kl"]
        == .choice("adaptive", [.init("target", .double(6)), .init("horizon", .int(10_000))]))
    #expect(
      try algorithm("PPO(kl: .fixed(1))").settings["kl"]
        == .choice("fixed", [.init(nil, .double(1))]))
    #expect(try algorithm("PPO(kl: .none)").settings["kl"] == .choice("none", []))
    #expect(
      try algorithm("PPO(kl: 1 < 2 ? .none : .fixed(1))").settings["kl"] == .choice("none", []))
  }

  @Test("Optional settings take nil or a value")
  func optionals() throws {
    #expect(try algorithm("PPO(valueClip: nil)").settings["valueClip"] == SettingValue.none)
    #expect(try algorithm("PPO(valueClip: 1)").settings["valueClip"] == .double(1))
  }

  @Test("Presets stand for whole values")
  func presets() throws {
    #expect(try algorithm("PPO.trl").settings["whitensRewards"] == .bool(true))
    #expect(try algorithm(".trl").settings["whitensRewards"] == .bool(true))
    #expect(try algorithm(".openAI2019") == TestVocabulary.ppo.defaults)
  }

  @Test("Nested values are settings too")
  func nested() throws {
    let ppo = try algorithm("PPO(optimizer: AdamW(learningRate: 0.01))")
    #expect(
      ppo.settings["optimizer"]
        == .configuration(
          Configuration(type: "AdamW", settings: ["learningRate": .double(0.01)])))
  }

  @Test("An unknown setting is reported with the one that is meant, TRL's names included")
  func unknownSetting() {
    expectDiagnostics(
      "let a = DPO(1️⃣betta: 0.1)",
      [.init("1️⃣", "DPO has no setting 'betta'", fixIt: "did you mean 'beta'?")],
      fixed: "let a = DPO(beta: 0.1)")
    expectDiagnostics(
      "let a = PPO(1️⃣cliprange: 0.1, 2️⃣lam: 1)",
      [
        .init("1️⃣", "PPO has no setting 'cliprange'", fixIt: "did you mean 'clipRange'?"),
        .init("2️⃣", "PPO has no setting 'lam'", fixIt: "did you mean 'lambda'?"),
      ], fixed: "let a = PPO(clipRange: 0.1, lambda: 1)")
    expectDiagnostics(
      "let a = AdamW(1️⃣learning_rate: 0.1)",
      [
        .init(
          "1️⃣", "AdamW has no setting 'learning_rate'", fixIt: "did you mean 'learningRate'?")
      ], fixed: "let a = AdamW(learningRate: 0.1)")
    expectDiagnostics(
      "let a = DPO(1️⃣zebra: 0.1)", [.init("1️⃣", "DPO has no setting 'zebra'")])
  }

  @Test("A value out of range is reported with its range")
  func outOfRange() {
    expectDiagnostics(
      "let a = PPO(clipRange: 1️⃣2.0)",
      [.init("1️⃣", "clipRange is 2.0; it must lie in 0.01 ... 0.9")])
    expectDiagnostics(
      "let a = PPO(kl: .adaptive(target: 1️⃣0))",
      [.init("1️⃣", "target is 0.0; it must lie in 0.01 ... 1000")])
    expectDiagnostics(
      "let a = SFT(epochs: 1️⃣0, optimizer: AdamW(learningRate: 2️⃣2))",
      [
        .init("1️⃣", "epochs is 0; it must lie in 1 ... 100"),
        .init("2️⃣", "learningRate is 2.0; it must lie in 1e-08 ... 1"),
      ])
  }

  @Test(
    "Wrong types of settings are reported",
    arguments: [
      ("let a = DPO(beta: 1️⃣\"x\")", "beta is a String; it must be of type Double"),
      ("let a = SFT(epochs: 1️⃣1.5)", "epochs is a Double; it must be of type Int"),
      ("let a = PPO(whitensRewards: 1️⃣1)", "whitensRewards is an Int; it must be of type Bool"),
      ("let a = PPO(kl: 1️⃣0.1)", "kl is a Double; it must be of type .none | .fixed | .adaptive"),
      ("let a = SFT(optimizer: 1️⃣DPO())", "optimizer is a DPO; it must be of type optimizer"),
      ("let a = DPO(beta: 1️⃣nil)", "beta is nil; it must be of type Double"),
    ])
  func wrongType(code: String, message: String) {
    expectDiagnostics(code, [.init("1️⃣", message)])
  }

  @Test("Arguments that are missing, twice, unlabelled or out of order are reported")
  func arguments() {
    expectDiagnostics(
      "let a = 1️⃣Preferences()", [.init("1️⃣", "Preferences needs its setting 'path'")])
    expectDiagnostics(
      "let a = Preferences(1️⃣path: \"a\")",
      [.init("1️⃣", "'path' is written without its name", fixIt: "remove 'path:'")],
      fixed: "let a = Preferences(\"a\")")
    expectDiagnostics(
      "let a = DPO(1️⃣0.1)",
      [.init("1️⃣", "this setting of DPO needs its name: name: value")])
    expectDiagnostics(
      "let a = DPO(beta: 0.1, 1️⃣beta: 0.2)", [.init("1️⃣", "'beta' is given twice")])
    expectDiagnostics(
      "let a = DPO(labelSmoothing: 0.1, 1️⃣beta: 0.2)",
      [.init("1️⃣", "'beta' must stand before 'labelSmoothing'")])
    expectDiagnostics(
      "let a = PPO(kl: .1️⃣adaptive())", [.init("1️⃣", ".adaptive needs 'target:'")])
    expectDiagnostics(
      "let a = PPO(kl: .1️⃣adaptve(target: 1))",
      [
        .init(
          "1️⃣", "'.adaptve' is none of .none, .fixed, .adaptive",
          fixIt: "did you mean 'adaptive'?")
      ], fixed: "let a = PPO(kl: .adaptive(target: 1))")
    expectDiagnostics(
      "let a = PPO.1️⃣tlr",
      [
        .init(
          "1️⃣", "PPO has no preset 'tlr'; it has .openAI2019, .trl",
          fixIt: "did you mean 'trl'?")
      ], fixed: "let a = PPO.trl")
  }

  @Test("All mistakes of a document come at once")
  func collected() {
    expectDiagnostics(
      """
      let a = DPO(1️⃣betta: 0.1)
      let b = PPO(clipRange: 2️⃣2.0, 3️⃣zebra: 1)
      let c = 4️⃣zebra
      """,
      [
        .init("1️⃣", "DPO has no setting 'betta'", fixIt: "did you mean 'beta'?"),
        .init("2️⃣", "clipRange is 2.0; it must lie in 0.01 ... 0.9"),
        .init("3️⃣", "PPO has no setting 'zebra'"), .init("4️⃣", "there is no 'zebra' here"),
      ])
  }

  @Test("A type's own check speaks at the call")
  func validation() {
    let (document, _) = Document.read(
      "```swift\nlet a = DPO(beta: 0.5)\nlet b = DPO()\n```\n", path: "t.md")
    let planner = CellPlanner(vocabulary: TestVocabulary.all) { configuration in
      configuration.settings["beta"] == .double(0.5) ? .inconsistent("beta is half") : nil
    }
    #expect(
      planner.plan(document).diagnostics.rendered(in: document.source) == """
        t.md:2:9: error: beta is half
         2 | let a = DPO(beta: 0.5)
           |         ╰─

        """)
  }
}
