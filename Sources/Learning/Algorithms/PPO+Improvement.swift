import Models
import Tensors

extension PPO {
  /// Goes over a rollout for several epochs of minibatches, with an update of both networks each.
  ///
  /// - Throws: `TrainingError` when a number is not finite, or when the first minibatch does not
  ///   find the probabilities that sampling recorded.
  func improve(
    on experience: Experience, _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    let parts = (0..<epochs).map { epoch in
      randomParts(
        of: experience.rollout.count, into: minibatches,
        random: training.random.split("minibatches").split(training.step).split(epoch))
    }
    let batches = parts.map { $0.map { Minibatch(experience, $0) } }
    try improvePolicy(batches, &training)
    try improveCritic(batches, &training, &memory)
  }

  private func improvePolicy(
    _ minibatches: [[Minibatch]], _ training: inout Training
  ) throws(TrainingError) {
    var means = RunningMeans()
    for (epoch, parts) in minibatches.enumerated() {
      for (index, part) in parts.enumerated() {
        let update = try training.update(
          on: part.packed.batch, part.packed.logProbabilities(temperature: temperature)
        ) { logProbabilities in
          clippedSurrogateLoss(
            logProbabilities, old: part.old, advantages: part.advantages, clip: clip)
        }
        let ratios = RatioStatistics(
          new: update.outputs.logProbabilities, old: part.old, advantages: part.advantages,
          clip: clip)
        if epoch == 0, index == 0 { try training.checkFirst(ratios) }
        means.add("loss/policy", update.loss)
        means.add("loss/train", update.loss)
        means.add("optimizer/gradient_norm", update.gradientNorm)
        means.add("optimizer/learning_rate", update.learningRate)
        means.add("policy/clip_fraction", ratios.clipFraction)
        means.add("policy/ratio_mean", ratios.mean)
        if epoch == minibatches.count - 1 { means.add("kl/old_new", ratios.divergence) }
        training.count("count/train_tokens", part.packed.batch.tokenCount)
      }
    }
    for (name, value) in means.all { training.log(name, value) }
  }

  private func improveCritic(
    _ minibatches: [[Minibatch]], _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    var means = RunningMeans()
    for part in minibatches.joined() {
      let update: Learner.Update
      do {
        update = try memory.critic.update(
          on: part.packed.batch, part.packed.values(withSlotAfter: part.extraSlots),
          done: training.updatesDone, of: training.steps, workers: training.workers
        ) { values in
          valueCoefficient
            * clippedValueLoss(values, old: part.values, returns: part.returns, clip: valueClip)
        }
      } catch { throw training.nonFinite("the critic: \(error.tensor)") }
      means.add("loss/value", update.loss / valueCoefficient)
      means.add(
        "critic/clip_fraction",
        valueClipFraction(
          update.outputs.values, old: part.values, returns: part.returns, clip: valueClip))
    }
    for (name, value) in means.all { training.log(name, value) }
  }
}

/// Some responses of a rollout, packed, with their share of every list.
struct Minibatch: Sendable {
  let packed: PackedResponses
  let old: [Double]
  let advantages: [Double]
  let values: [Double]
  let returns: [Double]
  let extraSlots: [Bool]

  /// Takes responses by index.
  init(_ experience: Experience, _ responses: [Int]) {
    let rollout = experience.rollout
    packed = PackedResponses(responses.map { rollout.sequences[$0] })
    old = gathered(rollout.logProbabilities, offsets: rollout.offsets, segments: responses)
    advantages = gathered(experience.advantages, offsets: rollout.offsets, segments: responses)
    values = gathered(experience.values, offsets: experience.slotOffsets, segments: responses)
    returns = gathered(experience.returns, offsets: experience.slotOffsets, segments: responses)
    extraSlots = responses.map { experience.extraSlots[$0] }
  }
}

/// Means of metrics over the updates of a step, in the order in which they were first added.
struct RunningMeans: Sendable {
  private var sums: [(name: String, sum: Double, count: Int)] = []

  mutating func add(_ name: String, _ value: Double) {
    if let index = sums.firstIndex(where: { $0.name == name }) {
      sums[index].sum += value
      sums[index].count += 1
    } else {
      sums.append((name, value, 1))
    }
  }

  var all: [(name: String, value: Double)] { sums.map { ($0.name, $0.sum / Double($0.count)) } }
}
