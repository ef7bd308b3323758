import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors

/// A whole iteration of TRL's PPO trainer on tiny models: metrics and parameters afterwards.
struct PPOIterationCases: GoldenKind {
  static let kinds = ["ppo_e2e"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    return try file.keys.filter { file.optional($0)?.optional("config") != nil }.flatMap { name in
      try iteration(name, file, item).map { Mismatch("\(name): \($0)") }
    }
  }

  private func iteration(
    _ name: String, _ file: GoldenValue, _ item: GoldenCase
  ) throws -> [Mismatch] {
    let (config, metrics) = (try file[name]["config"], try file[name]["metrics"])
    let (start, reward) = (try item.model("gpt2_tiny"), try item.model("gpt2_tiny_rm"))
    let critic = try item.weights("ppo_e2e_value.safetensors", like: reward)
    let method = try settings(config, batch: file["queries"].count)
    let rollout = try rollout(file, start, method.temperature)
    var training = Training(
      learner: Learner(start, method.optimizer),
      reference: try item.weights("ppo_e2e_ref.safetensors", like: start), reward: reward,
      world: world(rollout.maximumTokens), seed: 1, random: RandomSource(seed: 1),
      workers: .shared, steps: 1)
    training.step = 1
    var memory = PPO.Memory(
      critic: Learner(critic, method.criticOptimizer),
      controller: KLController(method.kl, episodes: rollout.count))
    let experience = try method.experience(of: rollout, &training, &memory)
    try method.improve(on: experience, &training, &memory)

    func last(_ name: String) -> Double { training.record.series[name]?.last ?? .nan }
    var pairs = [
      ("reward/penalized", "objective/rlhf_reward"), ("loss/policy", "loss/policy_avg"),
      ("loss/value", "loss/value_avg"), ("policy/clip_fraction", "policy/clipfrac_avg"),
      ("critic/clip_fraction", "val/clipfrac_avg"),
    ]
    if method.klEstimator == .k1 { pairs.append(("kl/rollout", "objective/kl")) }
    var result = try pairs.flatMap { own, recorded in
      try differences(recorded, last(own), metrics[recorded].number, within: 1e-5)
    }
    result += try norms(training.learner.model, file[name]["param_norms_policy"])
    result += try norms(memory.critic.model, file[name]["param_norms_value"])
    let after = "ppo_e2e_policy_after.safetensors"
    // Parameters belong to one file's numbers: they count only beside the case itself.
    if name == "k1", item.hasOwn(after) {
      result += try parameters(
        training.learner.model, item.weights(after, like: start), config["learning_rate"].number)
    }
    return result
  }

  /// The gradient of a key's bias is zero but for rounding, which Adam blows up to its full step.
  private func isNoise(_ tensor: String) -> Bool { tensor.hasSuffix("attn.c_attn.bias") }

  private func norms(_ model: LanguageModel, _ expected: GoldenValue) throws -> [Mismatch] {
    try expected.keys.flatMap { tensor in
      guard let values = model[tensor] else { throw GoldenError("no tensor '\(tensor)'") }
      let sum = values.reduce(0.0) { $0 + Double($1) * Double($1) }
      return try differences(
        tensor, sum.squareRoot(), expected[tensor].number, within: isNoise(tensor) ? 4e-4 : 1e-5)
    }
  }

  private func parameters(
    _ found: LanguageModel, _ expected: LanguageModel, _ rate: Double
  ) -> [Mismatch] {
    found.layout.entries.flatMap { entry in
      differences(
        entry.name, found.parameters[entry.range].map(Double.init),
        expected.parameters[entry.range].map(Double.init),
        within: isNoise(entry.name) ? 4 * rate : 2e-5)
    }
  }

  private func settings(_ config: GoldenValue, batch: Int) throws -> PPO {
    var method = PPO()
    method.batch = batch
    method.epochs = try config["num_ppo_epochs"].integer
    method.minibatches = try config["num_mini_batches"].integer
    method.clip = try config["cliprange"].number
    method.valueClip = try config["cliprange_value"].number
    method.valueCoefficient = try config["vf_coef"].number
    method.kl = .fixed(try config["kl_coef"].number)
    method.klEstimator = try config["kl_estimator"].string == "k3" ? .k3 : .k1
    method.whitensRewards = try config["whiten_rewards"].flag
    method.missingEOSPenalty = try config.optional("missing_eos_penalty")?.number ?? 0
    method.discount = try config["gamma"].number
    method.lambda = try config["lam"].number
    // TRL divides logits by the temperature plus 1e-7.
    method.temperature = try config["temperature"].number + 1e-7
    method.scorePosition = .afterEOS
    var optimizer = AdamW(
      learningRate: try config["learning_rate"].number, schedule: .constant(warmUp: 0))
    optimizer.maximumGradientNorm = nil
    optimizer.weightDecay = try config["weight_decay"].number
    optimizer.beta1 = try config["adam_beta1"].number
    optimizer.beta2 = try config["adam_beta2"].number
    optimizer.epsilon = try config["adam_epsilon"].number
    (method.optimizer, method.criticOptimizer) = (optimizer, optimizer)
    return method
  }

  /// The recorded responses, cut after end-of-text, with the policy's own log-probabilities.
  ///
  /// The tiny models end with token 0 and pad with token 1.
  private func rollout(
    _ file: GoldenValue, _ policy: LanguageModel, _ temperature: Double
  ) throws -> Rollout {
    let prompts = try file["queries"].tokenRows.map { Array($0.drop { $0 == 1 }) }
    let rows = try file["responses"].tokenRows
    let responses = rows.map { row in
      row.firstIndex(of: 0).map { Array(row[...$0]) } ?? row
    }
    let sequences = zip(prompts, responses).map { (prompt: $0, response: $1) }
    return Rollout(
      sequences,
      logProbabilities: policy.logProbabilities(
        of: sequences, temperature: temperature, workspace: Workspace(), workers: .shared),
      ended: responses.map { $0.last == 0 }, temperature: temperature,
      maximumTokens: rows.map(\.count).max() ?? 1)
  }

  private func world(_ responseTokens: Int) -> World {
    World(
      tokenizer: WordTokenizer(words: ["end"]), responseTokens: responseTokens, contextTokens: 64,
      prompts: Split(train: [], heldOut: []), demonstrations: Split(train: [], heldOut: []),
      preferences: Split(train: [], heldOut: []))
  }
}
