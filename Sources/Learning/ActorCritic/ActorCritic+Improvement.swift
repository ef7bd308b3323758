import Models
import Tensors

extension ActorCritic {
  /// Moves policy and critic by what was learned from a rollout.
  ///
  /// - Throws: `TrainingError` when a number is not finite, or when the first minibatch does not
  ///   find the probabilities that sampling recorded.
  package func improve(
    on experience: Experience, _ training: inout Training, _ memory: inout ActorCriticMemory
  ) throws(TrainingError) {
    let cuts = (0..<epochs).map { epoch in
      randomParts(
        of: experience.rollout.count, into: minibatches,
        random: training.random.split("minibatches").split(training.step).split(epoch))
    }
    let critical = cuts.joined().map {
      CriticMinibatch(experience, $0, microBatch: sampling.microBatch)
    }
    let pace = Pace(training)
    training.costs.countTraining(
      memory.critic.model, tokens: critical.reduce(0) { $0 + $1.packedTokens })
    guard training.step > criticism.criticWarmUp else {
      let critic = Result { () throws(NonFinite) in
        try improveCritic(&memory.critic, critical, pace)
      }
      training.log(try training.unwrap(critic, of: "the critic"))
      return
    }

    let parts = minibatches(experience, cuts, training)
    let penalty = memory.updateCoefficient
    let (policy, critic) = concurrently(
      &training.learner, &memory.critic, workers: training.workers,
      { learner in
        Result { () throws(NonFinite) in
          try improvePolicy(&learner, on: experience, parts, pace, penalty: penalty)
        }
      },
      { learner in Result { () throws(NonFinite) in try improveCritic(&learner, critical, pace) } })
    let report = try training.unwrap(policy, of: "the policy")
    if let first = report.first { try training.checkFirst(first) }
    training.log(report.means)
    training.log(try training.unwrap(critic, of: "the critic"))
    training.countTrained(parts.joined().reduce(0) { $0 + $1.packedTokens })
    if updatePenalty != .none {
      training.log("kl/update_coefficient", penalty)
      memory.updateCoefficient = updatePenalty.next(
        after: penalty, divergence: report.divergence ?? 0)
    }
  }

  private func minibatches(
    _ experience: Experience, _ cuts: [[[Int]]], _ training: Training
  ) -> [[Minibatch]] {
    cuts.enumerated().map { epoch, parts in
      parts.enumerated().map { index, responses in
        Minibatch(
          experience.rollout, responses, advantages: experience.advantages,
          reference: experience.reference,
          demonstrations: demonstrations(
            for: training, epoch: epoch, part: index, count: responses.count),
          microBatch: sampling.microBatch)
      }
    }
  }

  /// Fits the critic to the returns.
  ///
  ///     L_V = c_v·½·mean_t max( (V − R)²,  (V_old + clip(V − V_old, ±c) − R)² )
  private func improveCritic(
    _ learner: inout Learner, _ parts: [CriticMinibatch], _ pace: Pace
  ) throws(NonFinite) -> RunningMeans {
    let (coefficient, clip) = (criticism.valueCoefficient, criticism.valueClip)
    var means = RunningMeans()
    for part in parts {
      let update = try learner.update(
        on: part.parts, done: pace.done, of: pace.total, workers: pace.workers
      ) { inputs in
        coefficient
          * clippedValueLoss(
            inputs.values, old: part.values, returns: part.returns, clip: clip)
      }
      means.add("loss/value", update.loss / coefficient)
      means.add(
        "critic/clip_fraction",
        valueClipFraction(
          update.outputs.values, old: part.values, returns: part.returns, clip: clip))
    }
    return means
  }
}
