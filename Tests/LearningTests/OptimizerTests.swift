import Foundation
import Kernels
import Learning
import Models
import Settings
import Tensors
import Testing

@Suite("Optimizer settings")
struct OptimizerTests {
  @Test("schedules go through their marks, with and without warm-up")
  func schedules() {
    #expect(Schedule.constant(warmUp: 4).factor(done: 1, total: 20) == 0.25)
    #expect(Schedule.constant(warmUp: 4).factor(done: 19, total: 20) == 1)
    #expect(Schedule.linear(warmUp: 0).factor(done: 0, total: 20) == 1)
    #expect(Schedule.linear(warmUp: 4).factor(done: 12, total: 20) == 0.5)
    #expect(Schedule.linear(warmUp: 4).factor(done: 25, total: 20) == 0)
    expectClose(
      Schedule.cosine(warmUp: 4).factor(done: 12, total: 20), 0.5, within: 1e-15, "half way")
    #expect(Schedule.cosine(warmUp: 0).factor(done: 0, total: 20) == 1)
  }

  @Test("our cosine agrees with the system's to the last digits")
  func cosine() {
    for step in 0...1000 {
      let expected = 0.5 * (1 + cos(Double.pi * Double(step) / 1000))
      expectClose(
        Schedule.cosine(warmUp: 0).factor(done: step, total: 1000), expected, within: 1e-15,
        "step \(step)")
    }
  }

  @Test("schedules, KL penalties and optimizers survive the way through plain data")
  func settingsRoundTrip() throws {
    var optimizer = AdamW(learningRate: 0.02, schedule: .cosine(warmUp: 7))
    optimizer.maximumGradientNorm = nil
    #expect(try AdamW(optimizer.configuration).configuration == optimizer.configuration)
    for penalty in [
      KLPenalty.none, .fixed(0.1), .adaptive(target: 6, initial: 0.2, horizon: nil),
      .adaptive(target: 3, initial: 0.1, horizon: 500),
    ] {
      #expect(KLPenalty(settingValue: penalty.settingValue) == penalty)
    }
    for type in [PPO.declaration, DPO.declaration, SFT.declaration, RewardModeling.declaration] {
      #expect(type.settings.allSatisfy { !$0.help.isEmpty })
      #expect(type.source?.isEmpty == false)
    }
  }

  @Test("an optimizer that goes on from its moments equals one that was never interrupted")
  func resumes() throws {
    let model = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 16, context: 8), vocabulary: 12,
      random: RandomSource(seed: 5))
    let batch = PackedBatch([[1, 2, 3, 4], [5, 6, 7]])
    let targets = batch.responses(after: [1, 1]).indices
    func train(_ learner: inout Learner, _ steps: Range<Int>) throws {
      for done in steps {
        _ = try learner.update(
          on: batch, .logProbabilities(of: targets), done: done, of: 6, workers: .shared
        ) { -1 * $0.mean() }
      }
    }
    let optimizer = AdamW(learningRate: 1e-2)
    var whole = Learner(model, optimizer)
    try train(&whole, 0..<6)
    var first = Learner(model, optimizer)
    try train(&first, 0..<3)
    var second = Learner(first.model, optimizer)
    second.state = first.state
    try train(&second, 3..<6)
    #expect(second.model.parameters == whole.model.parameters)
    #expect(first.model.parameters != whole.model.parameters)
  }

  @Test("every name that TRL's users know for PPO leads to a setting")
  func aliases() {
    let known = Set(PPO.declaration.settings.flatMap(\.aliases))
    for name in [
      "num_ppo_epochs", "num_mini_batches", "total_episodes", "kl_coef", "kl_estimator",
      "cliprange", "vf_coef", "cliprange_value", "gamma", "lam", "whiten_rewards",
      "missing_eos_penalty", "response_length", "init_kl_coef", "adap_kl_ctrl", "score_clip",
    ] {
      #expect(known.contains(name), "no setting knows \(name)")
    }
  }
}
