import Foundation
import Testing

/// An experiment with every kind of stage, each long enough for two checkpoints.
enum CrashExperiment {
  static let text = """
    ---
    title: Crashes
    seeds: 1
    ---

    # Crashes

    ```swift name=start
    let task = Reviews(prompts: 16, heldOutPrompts: 4, demonstrations: 64, preferences: 32, heldOutPreferences: 8)
    let model = Transformer(layers: 1, heads: 2, width: 16, context: 64)
    let steps = 11
    let sft = Train(model, with: SFT(batch: 8), on: task.demonstrations, steps: 2 * steps)
    let reward = Train(sft, with: RewardModeling(batch: 8, members: 2), on: task.preferences, steps: steps)
    let judge = Train(sft, with: JudgeModeling(batch: 8), on: task.preferences, steps: steps)
    ```

    ```swift name=preferences
    let dpo = Train(sft, with: DPO(batch: 8), on: task.preferences, steps: steps)
    let kto = Train(sft, with: KTO(batch: 8), on: task.preferences, steps: steps)
    let orpo = Train(sft, with: ORPO(batch: 8), on: task.preferences, steps: steps)
    let online = Train(sft, with: OnlineDPO(updatesPerRound: 4, batch: 8), on: task.prompts, rewardedBy: reward, steps: steps)
    let own = Train(sft, with: DPO(batch: 8), on: task.preferences(candidatesFrom: sft), steps: steps)
    let second = Train(own, with: DPO(batch: 8), on: task.preferences(candidatesFrom: own), reference: sft, steps: steps)
    ```

    ```swift name=gradients
    let ppo = Train(sft, with: PPO(batch: 8, epochs: 2, minibatches: 2, kl: .adaptive(target: 6)), on: task.prompts, rewardedBy: reward, steps: steps)
    let trpo = Train(sft, with: TRPO(batch: 8), on: task.prompts, rewardedBy: reward, steps: steps)
    let reinforce = Train(sft, with: REINFORCE(batch: 8, baseline: .learned), on: task.prompts, rewardedBy: reward, steps: steps)
    let plusPlus = Train(sft, with: ReinforcePlusPlus(prompts: 8), on: task.prompts, rewardedBy: reward, steps: steps)
    let grpo = Train(sft, with: GRPO(prompts: 4, responsesPerPrompt: 2), on: task.prompts, rewardedBy: reward, steps: steps)
    ```

    ```swift name=logs
    let bpo = Train(sft, with: BPO(log: .sampled(perPrompt: 2), batch: 8, behaviour: .clone), on: task.log, rewardedBy: reward, steps: steps)
    let rwr = Train(sft, with: RWR(log: .sampled(perPrompt: 2), batch: 8), on: task.log, rewardedBy: reward, steps: steps)
    let lol = Train(sft, with: ALoL(log: .sampled(perPrompt: 2), batch: 8), on: task.log, rewardedBy: reward, steps: steps)
    ```

    ```swift name=choosing
    let raft = Train(sft, with: RAFT(batch: 8, samples: 2), on: task.prompts, rewardedBy: reward, steps: steps)
    let rest = Train(sft, with: ReST(prompts: 8, samples: 2, improvements: 2, updates: 3, batch: 8), on: task.prompts, rewardedBy: reward, steps: steps)
    let best = Train(sft, with: BestOfN(n: 4, pool: 8), on: task.prompts, rewardedBy: reward, steps: steps)
    ```

    ```swift name=labels
    let labelled = Train(sft, with: RLAIF(pairs: 32, batch: 8), on: task.prompts, rewardedBy: judge, steps: steps)
    let facts = Facts(facts: 16, heldOutFacts: 8, demonstrations: 64, preferences: 16, heldOutPreferences: 8)
    let plain = Train(model, with: SFT(batch: 8), on: facts.demonstrations, steps: steps)
    let refusal = Train(plain, with: RefusalPreferences(batch: 8), on: facts.prompts, steps: steps)
    ```

    ```swift name=tables
    let bandit = Bandit()
    let arms = Train(Tabular(), with: SFT(batch: 8), on: bandit.demonstrations, steps: steps)
    let choice = Train(arms, with: VanillaPolicyGradient(batch: 8), on: bandit.prompts, rewardedBy: Train(arms, with: RewardModeling(batch: 8), on: bandit.preferences, steps: steps), steps: steps)
    ```

    ```swift
    Claim("Fine-tuning lowers the held-out loss.", sft["loss/heldout"].last < sft["loss/heldout"].first)
    Chart(x: "step", y: "reward/gold", of: [ppo, dpo])
    ```

    """

  /// Writes the running stages down every five steps.
  static let arguments = ["run", "crash.md", "-q", "--checkpoints", "5 steps"]

  /// A program in a folder that holds the experiment.
  static func program() throws -> Program {
    let program = try Program()
    try program.write(text, to: "crash.md")
    return program
  }

  /// What a run leaves behind apart from its provenance: parameters, metrics, charts, pages.
  static func results(of program: Program) throws -> [String: Data] {
    var results: [String: Data] = [:]
    for folder in [".exp/objects", "reports/crash/charts"] {
      for (name, data) in try files(below: folder, of: program) { results[folder + name] = data }
    }
    for name in ["metrics.csv", "run.json"] {
      results[name] = try Data(contentsOf: program.folder.appending(path: "reports/crash/" + name))
    }
    let digests = try program.run("digest", "reports/crash", "--files").output
    for line in digests.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2 else { continue }
      results["the digest of \(words[1])"] = Data(words[0].utf8)
    }
    try #require(results["the digest of report.html"] != nil, "\(digests)")
    return results
  }

  /// Every file below a folder with its content.
  static func files(below folder: String, of program: Program) throws -> [String: Data] {
    let root = program.folder.appending(path: folder).path
    let walk = FileManager.default.enumerator(atPath: root)
    var files: [String: Data] = [:]
    while let name = walk?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let path = root + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files["/" + name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
    return files
  }
}
