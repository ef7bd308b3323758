import Settings

/// How many responses a step samples, and how often it goes through them.
public struct GroupSettings: SettingGroup {
  @Setting("Prompts a step.", in: 1...65536, unit: "prompts", aliases: ["batch_size"])
  public var prompts = 16

  @Setting(
    "Responses to each prompt, k.", in: 2...1024, unit: "responses",
    aliases: ["num_generations", "rloo_k", "n_samples_per_prompt", "group_size"])
  public var responsesPerPrompt = 8

  @Setting(
    "Times that a rollout is gone through.", in: 1...100,
    aliases: ["num_iterations", "num_ppo_epochs"])
  public var epochs = 1

  @Setting(
    "Parts that a rollout is cut into, an update each.", in: 1...4096,
    aliases: ["num_mini_batches", "steps_per_generation"])
  public var minibatches = 4

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs", "total_episodes"])
  public var passes = 40.0

  public init() {}
}

/// A rollout's size, and how often it is gone through.
package struct RolloutPlan: Sendable, Hashable {
  package var prompts, responsesPerPrompt, epochs, minibatches: Int
  package var passes: Double
}

extension GroupSettings {
  package var plan: RolloutPlan {
    RolloutPlan(
      prompts: prompts, responsesPerPrompt: responsesPerPrompt, epochs: epochs,
      minibatches: minibatches, passes: passes)
  }
}
