import Kernels
import Learning
import Models
import Recording
import Settings
import Tensors
import Testing

@Suite("PPO's variants")
struct PPOVariantTests {
  private func part(old: [Double], advantages: [Double]) -> Minibatch {
    let rollout = Rollout(
      [([1], Array(repeating: 3, count: old.count))], logProbabilities: old, ended: [true],
      temperature: 1, maximumTokens: 8)
    return Minibatch(
      rollout, [0], advantages: advantages, reference: old.map { $0 - 0.5 })
  }

  private func loss(
    _ method: PPO, new: [Double], old: [Double], advantages: [Double], entropies: [Double] = [],
    penalty: Double = 0
  ) -> Double {
    let tape = Tape()
    let inputs = Learner.LossInputs(
      logProbabilities: tape.variable(new), entropies: tape.variable(entropies),
      values: tape.variable([Double]()))
    return method.loss(inputs, part(old: old, advantages: advantages), penalty: penalty).total.value
  }

  @Test("without a clip the ratio pays without bound; the dual clip bounds what it costs")
  func clips() {
    var method = PPO()
    let new = [-1 + Elementary.log(4), -1 + Elementary.log(4)]
    func found() -> Double { loss(method, new: new, old: [-1, -1], advantages: [1, -1]) }
    expectClose(found(), (-1.2 + 4) / 2, within: 1e-12, "clip")
    method.dualClip = 3
    expectClose(found(), (-1.2 + 3) / 2, within: 1e-12, "dual clip")
    (method.clip, method.dualClip) = (nil, nil)
    expectClose(found(), 0, within: 1e-12, "no clip")
  }

  @Test("KL in the loss, the update's KL, and entropy are added with their coefficients")
  func terms() {
    var method = PPO()
    method.clip = nil
    let (shift, old) = (Elementary.log(1.5), [-1.0])
    func found(_ penalty: Double = 0) -> Double {
      loss(
        method, new: [-1 + shift], old: old, advantages: [0], entropies: [2], penalty: penalty)
    }
    #expect(found() == 0)
    // The reference lies half a nat below the old policy: ℓ = ½ + log 1.5.
    let ratio = 0.5 + shift
    for (estimator, expected) in [
      (KLEstimator.k1, ratio), (.k2, 0.5 * ratio * ratio),
      (.k3, Elementary.exp(-ratio) - 1 + ratio),
    ] {
      method.kl = .inLoss(0.2, estimator: estimator, weighted: false)
      expectClose(found(), 0.2 * expected, within: 1e-12, estimator.rawValue)
      method.kl = .inLoss(0.2, estimator: estimator, weighted: true)
      expectClose(found(), 1.5 * 0.2 * expected, within: 1e-12, estimator.rawValue)
    }
    method.kl = .none
    expectClose(found(3), 3 * (0.5 - shift), within: 1e-12, "KL of the update")
    method.entropyBonus = 0.1
    expectClose(found(), -0.2, within: 1e-12, "entropy")
  }

  @Test("the update's coefficient doubles after long steps and halves after short ones")
  func adaptiveUpdatePenalty() {
    let penalty = UpdatePenalty.adaptive(target: 0.03, initial: 1)
    #expect(penalty.next(after: 1, divergence: 0.046) == 2)
    #expect(penalty.next(after: 1, divergence: 0.03) == 1)
    #expect(penalty.next(after: 1, divergence: 0.019) == 0.5)
    #expect(UpdatePenalty.fixed(3).next(after: 3, divergence: 9) == 3)
  }

  @Test("an answer that breaks off pays, or gets a score of its own, before scaling and clipping")
  func missingEOS() {
    var settings = ScoreSettings()
    var moments = RunningMoments()
    let (scores, ended) = ([2.0, 5], [true, false])
    #expect(settings.shaped(scores, ended: ended, &moments) == [2, 4])
    (settings.missingEOSPenalty, settings.missingEOSScore) = (0, -1)
    #expect(settings.shaped(scores, ended: ended, &moments) == [2, -1])
    settings.scoreClip = 0.5
    #expect(settings.shaped(scores, ended: ended, &moments) == [0.5, -0.5])
  }

  @Test(
    "every preset can be built, and the settings of groups are PPO's own",
    arguments: [
      "openAI2019", "tldr2024", "trl", "mossPPOMax",
    ])
  func presets(_ name: String) throws {
    let settings = try #require(PPO.presets[name])
    let method = try PPO(Configuration(type: "PPO", settings: settings))
    for (setting, value) in settings {
      #expect(method.configuration.settings[setting] == value, "\(setting)")
    }
    let names = PPO.declaration.settings.map(\.name)
    #expect(names.contains("lambda") && names.contains("missingEOSPenalty"))
    #expect(Set(names).count == names.count)
  }

  @Test("KL in the loss, adaptive update penalty, entropy, pre-training and warm-up run and learn")
  func everythingAtOnce() throws {
    var method = PPO()
    (method.batch, method.clip, method.dualClip) = (32, nil, 3)
    method.kl = .inLoss(0.05, estimator: .k3, weighted: true)
    method.updatePenalty = .adaptive(target: 0.01, initial: 1)
    (method.entropyBonus, method.pretraining) = (0.001, 0.05)
    (method.criticWarmUp, method.critic) = (2, .policy)
    (method.scoreScaling, method.scoreClip) = (.standard, 5)
    let run = try TinyPolicyRuns.run(method, steps: 12)
    let coefficients = try #require(run.record.series["kl/update_coefficient"])
    #expect(coefficients.steps.first == 3)
    #expect(Set(coefficients.values).count > 1)
    let proxy = try run.change(of: "reward/proxy")
    #expect(proxy.last > proxy.first)
  }

  @Test("micro-batches of any size and any order give the gradient of the whole")
  func microBatches() throws {
    let model = LanguageModel(
      Transformer(layers: 2, heads: 2, width: 16, context: 16), vocabulary: 24,
      random: RandomSource(seed: 11))
    var stream = RandomSource(seed: 13)
    func tokens(_ count: Int) -> [Int32] {
      (0..<count).map { _ in Int32(stream.integer(below: 24)) }
    }
    let sequences = (0..<8).map { (prompt: tokens(2 + $0 % 3), response: tokens(3 + $0 % 4)) }
    let count = sequences.reduce(0) { $0 + $1.response.count }
    let rollout = Rollout(
      sequences, logProbabilities: (0..<count).map { _ in -3 + stream.normal() / 10 },
      ended: sequences.map { _ in true }, temperature: 0.9, maximumTokens: 8)
    let advantages = (0..<count).map { _ in stream.normal() }
    let learner = Learner(model, AdamW())
    func gradient(_ size: Int?, _ order: [Int]) throws -> ParameterBuffer {
      let part = Minibatch(
        rollout, order, advantages: advantages, reference: rollout.logProbabilities,
        microBatch: size)
      return try learner.gradient(on: part.parts(entropies: true), workers: .shared) {
        var method = PPO()
        method.entropyBonus = 0.1
        return method.loss($0, part, penalty: 0.5).total
      }.gradient
    }
    let whole = try gradient(nil, Array(0..<8))
    for (size, order) in [
      (1, Array(0..<8)), (3, Array(0..<8)), (nil, [3, 1, 7, 0, 5, 2, 6, 4]),
      (2, [3, 1, 7, 0, 5, 2, 6, 4]),
    ] as [(Int?, [Int])] {
      var difference = try gradient(size, order)
      for index in 0..<whole.count { difference[index] -= whole[index] }
      #expect(norm(of: difference) <= 1e-5 * norm(of: whole), "\(size ?? 8) at a time")
    }
    #expect(try gradient(8, Array(0..<8)) == whole)
  }
}
