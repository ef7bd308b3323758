import Kernels
import Models
import Tensors

extension PPO {
  /// Goes over a rollout for several epochs of minibatches, with an update of both networks each.
  ///
  /// Neither network's updates depend on the other's, so the two are trained side by side.
  ///
  /// - Throws: `TrainingError` when a number is not finite, or when the first minibatch does not
  ///   find the probabilities that sampling recorded.
  package func improve(
    on experience: Experience, _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    let epochs = (0..<epochs).map { epoch in
      randomParts(
        of: experience.rollout.count, into: minibatches,
        random: training.random.split("minibatches").split(training.step).split(epoch)
      ).map { Minibatch(experience, $0) }
    }
    let pace = Pace(
      done: training.updatesDone, total: training.steps, workers: training.workers)
    let (policy, critic) = concurrently(
      &training.learner, &memory.critic, workers: training.workers,
      { learner in Result { () throws(NonFinite) in try improvePolicy(&learner, epochs, pace) } },
      { learner in Result { () throws(NonFinite) in try improveCritic(&learner, epochs, pace) } })
    let (means, first) = try training.unwrap(policy, of: "the policy")
    try training.checkFirst(first)
    training.log(means)
    training.log(try training.unwrap(critic, of: "the critic"))
    let tokens = epochs.joined().reduce(0) { $0 + $1.packed.batch.tokenCount }
    training.count("count/train_tokens", tokens)
  }

  /// Returns the means of the policy's metrics, and the ratios that the first minibatch found.
  private func improvePolicy(
    _ learner: inout Learner, _ epochs: [[Minibatch]], _ pace: Pace
  ) throws(NonFinite) -> (RunningMeans, RatioStatistics) {
    var means = RunningMeans()
    var first: RatioStatistics?
    for (epoch, parts) in epochs.enumerated() {
      for part in parts {
        let update = try learner.update(
          on: part.packed.batch, part.packed.logProbabilities(temperature: part.temperature),
          done: pace.done, of: pace.total, workers: pace.workers
        ) { logProbabilities in
          clippedSurrogateLoss(
            logProbabilities, old: part.old, advantages: part.advantages, clip: clip)
        }
        let ratios = RatioStatistics(
          new: update.outputs.logProbabilities, old: part.old, advantages: part.advantages,
          clip: clip)
        if first == nil { first = ratios }
        means.add("loss/policy", update.loss)
        means.add("loss/train", update.loss)
        means.add("optimizer/gradient_norm", update.gradientNorm)
        means.add("optimizer/learning_rate", update.learningRate)
        means.add("policy/clip_fraction", ratios.clipFraction)
        means.add("policy/ratio_mean", ratios.mean)
        if epoch == epochs.count - 1 { means.add("kl/old_new", ratios.divergence) }
      }
    }
    return (means, first ?? RatioStatistics(new: [], old: [], advantages: [], clip: clip))
  }

  private func improveCritic(
    _ learner: inout Learner, _ epochs: [[Minibatch]], _ pace: Pace
  ) throws(NonFinite) -> RunningMeans {
    var means = RunningMeans()
    for part in epochs.joined() {
      let update = try learner.update(
        on: part.packed.batch, part.packed.values(withSlotAfter: part.extraSlots),
        done: pace.done, of: pace.total, workers: pace.workers
      ) { values in
        valueCoefficient
          * clippedValueLoss(values, old: part.values, returns: part.returns, clip: valueClip)
      }
      means.add("loss/value", update.loss / valueCoefficient)
      means.add(
        "critic/clip_fraction",
        valueClipFraction(
          update.outputs.values, old: part.values, returns: part.returns, clip: valueClip))
    }
    return means
  }
}

/// Where a stage is, for the schedules, and who may help.
private struct Pace: Sendable {
  var done, total: Int
  var workers: Workers
}
