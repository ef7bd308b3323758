import Foundation
import Kernels
import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("A whole PPO iteration against TRL's trainer")
struct PPOIterationTests {
  @Test(
    "metrics and parameters after four epochs agree",
    arguments: ["k1", "k3_wr"])
  func wholeIteration(_ name: String) throws {
    let file = try Golden.file("ppo_e2e.json")
    let (config, metrics) = (try file[name]["config"], try file[name]["metrics"])
    let start = try TinyModels.folder("gpt2_tiny")
    let reward = try TinyModels.folder("gpt2_tiny_rm")
    let reference = try TinyModels.weights("ppo_e2e_ref.safetensors", like: start)
    let critic = try TinyModels.weights("ppo_e2e_value.safetensors", like: reward)
    let method = try settings(config)

    var training = Training(
      learner: Learner(start, method.optimizer), reference: reference, reward: reward,
      world: TinyModels.world(responseTokens: 10), seed: 1, random: RandomSource(seed: 1),
      workers: .shared, steps: 1)
    training.step = 1
    var memory = PPO.Memory(
      critic: Learner(critic, method.criticOptimizer),
      controller: KLController(method.kl, episodes: 8), scores: RunningMoments())

    let rollout = try self.rollout(file, start, method.temperature)
    let experience = try method.experience(of: rollout, &training, &memory)
    try method.improve(on: experience, &training, &memory)

    func last(_ name: String) -> Double { training.record.series[name]?.last ?? .nan }
    func expected(_ name: String) throws -> Double { try metrics[name].number }
    let estimated =
      try name == "k1"
      ? expected("objective/kl")
      : -expected("objective/non_score_reward") / config["kl_coef"].number
    if name == "k1" { expectClose(last("kl/rollout"), estimated, within: 1e-5, "KL") }
    expectClose(
      last("reward/penalized"), try expected("objective/rlhf_reward"), within: 1e-5, "reward")
    expectClose(last("loss/policy"), try expected("loss/policy_avg"), within: 1e-5, "policy loss")
    expectClose(last("loss/value"), try expected("loss/value_avg"), within: 1e-5, "value loss")
    expectClose(
      last("policy/clip_fraction"), try expected("policy/clipfrac_avg"), within: 1e-6,
      "clip fraction")
    expectClose(
      last("critic/clip_fraction"), try expected("val/clipfrac_avg"), within: 1e-6,
      "value clip fraction")
    for (model, key) in [
      (training.learner.model, "param_norms_policy"), (memory.critic.model, "param_norms_value"),
    ] {
      let found = norms(of: model.parameters, in: model)
      for tensor in try file[name][key].keys {
        // The gradient of a key's bias is zero but for rounding, which Adam blows up to its full
        // step: four steps of 1e-4.
        let tolerance = tensor.hasSuffix("c_attn.bias") ? 4e-4 : 1e-5
        expectClose(
          try #require(found[tensor]), try file[name][key][tensor].number, within: tolerance, tensor
        )
      }
    }
    if name == "k1" {
      let after = try TinyModels.weights("ppo_e2e_policy_after.safetensors", like: start)
      for entry in start.layout.entries {
        let tolerance = entry.name.hasSuffix("c_attn.bias") ? 4e-4 : 2e-5
        expectClose(
          training.learner.model.parameters[entry.range].map(Double.init),
          after.parameters[entry.range].map(Double.init), within: tolerance, entry.name)
      }
    }
  }

  private func settings(_ config: Golden) throws -> PPO {
    var method = PPO()
    method.batch = 8
    (method.epochs, method.minibatches) = (4, 1)
    method.kl = .fixed(try config["kl_coef"].number)
    method.klEstimator = try #require(KLEstimator(rawValue: try config["kl_estimator"].string))
    method.whitensRewards = try config["whiten_rewards"].flag
    let penalty = try config["missing_eos_penalty"]
    method.missingEOSPenalty = penalty.isNull ? 0 : try penalty.number
    method.valueCoefficient = try config["vf_coef"].number
    method.discount = try config["gamma"].number
    // TRL divides logits by the temperature plus 1e-7.
    method.temperature = try config["temperature"].number + 1e-7
    method.scorePosition = .afterEOS
    var optimizer = AdamW(
      learningRate: try config["learning_rate"].number, schedule: .constant(warmUp: 0))
    optimizer.maximumGradientNorm = nil
    (method.optimizer, method.criticOptimizer) = (optimizer, optimizer)
    return method
  }

  /// The recorded responses, cut after end-of-text, with the policy's own log-probabilities.
  private func rollout(
    _ file: Golden, _ policy: LanguageModel, _ temperature: Double
  ) throws -> Rollout {
    let prompts = try file["queries"].list.map { Array(try $0.tokens.drop { $0 == 1 }) }
    let responses = try file["responses"].list.map { item in
      let tokens = try item.tokens
      return Array(tokens.prefix(through: tokens.firstIndex(of: 0) ?? tokens.count - 1))
    }
    let packed = PackedResponses(zip(prompts, responses).map { ($0, $1) })
    let logProbabilities = policy.evaluate(
      packed.batch, packed.logProbabilities(temperature: temperature), workspace: Workspace(),
      workers: .shared
    ).logProbabilities
    return Rollout(
      zip(prompts, responses).map { ($0, $1) }, logProbabilities: logProbabilities,
      ended: responses.map { $0.last == 0 }, temperature: temperature, maximumTokens: 10)
  }
}
