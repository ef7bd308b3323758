/// An experiment with every kind of stage that takes about a second.
enum TinyExperiment {
  static let text = """
    ---
    title: Tiny
    seeds: 3
    ---

    # Tiny

    ```swift parameters
    let hopeless = false
    let context = 32
    let updates = 2
    ```

    ```swift name=stages
    let task = Reviews(prompts: 16, heldOutPrompts: 8, demonstrations: 64, preferences: 32, heldOutPreferences: 16)
    let model = Transformer(layers: 1, heads: 2, width: 16, context: context)
    let sft = Train(model, with: SFT(batch: 16), on: task.demonstrations, steps: 12)
    let reward = Train(sft, with: RewardModeling(batch: 8), on: task.preferences, steps: 3)
    let ppo = Train(sft, with: PPO(batch: 8, epochs: 2, minibatches: 2), on: task.prompts, rewardedBy: reward, steps: updates)
    let dpo = Train(sft, with: DPO(batch: 8), on: task.preferences, steps: 3)
    ```

    ```swift
    let fall = sft["loss/heldout"].first - sft["loss/heldout"].last
    Claim("Fine-tuning lowers the held-out loss.", hopeless ? fall < 0 : fall > 0)
    ```

    ```swift
    Chart(x: "step", y: "reward/gold", of: [ppo, dpo])
    ```

    """

  /// A program in a folder that holds the experiment.
  static func program() throws -> Program {
    let program = try Program()
    try program.write(text, to: "tiny.md")
    return program
  }
}
