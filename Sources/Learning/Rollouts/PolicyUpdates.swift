import Kernels
import Models
import Tensors

/// Where a stage is, for the schedules, and who may help.
package struct Pace: Sendable {
  package var done, total: Int
  package var workers: Workers

  /// The pace of the step in progress.
  package init(_ training: Training) {
    (done, total, workers) = (training.updatesDone, training.steps, training.workers)
  }
}

/// What the updates of one step came to.
package struct PolicyReport: Sendable {
  /// Means of the policy's metrics over the updates.
  package var means = RunningMeans()
  /// The ratios that the first minibatch found; nil when nothing was compared.
  package var first: RatioStatistics?
  /// KL(π_old‖π) over the last epoch, nats per token; nil without an update.
  package var divergence: Double?

  /// Starts with nothing done.
  package init() {}
}

extension Learner {
  /// Goes over a rollout for several epochs of minibatches, with an update each.
  ///
  /// - Parameters:
  ///   - epochs: The minibatches of each epoch.
  ///   - pace: Where the stage is.
  ///   - clip: What ratios are clipped to, for the share of clipped tokens.
  ///   - entropies: Whether the loss needs them.
  ///   - ratios: Ratios of the update when they are not those of tokens; from log π of the tokens.
  ///   - loss: Builds the loss of a minibatch, and tells the policy's own part of it.
  /// - Throws: `NonFinite` when a number is not finite.
  /// - Returns: What the updates came to.
  package mutating func improve(
    over epochs: [[Minibatch]], _ pace: Pace, clip: ClipRange?, entropies: Bool = false,
    ratios: (([Double], Minibatch) -> RatioStatistics)? = nil,
    loss: (LossInputs, Minibatch) -> (total: Variable, policy: Variable)
  ) throws(NonFinite) -> PolicyReport {
    var report = PolicyReport()
    var divergences = RunningMeans()
    for (epoch, parts) in epochs.enumerated() {
      for part in parts {
        var own = 0.0
        let update = try self.update(
          on: part.parts(entropies: entropies), done: pace.done, of: pace.total,
          workers: pace.workers
        ) { inputs in
          let (total, policy) = loss(inputs, part)
          own = policy.value
          return total
        }
        let new = Array(update.outputs.logProbabilities.prefix(part.tokenCount))
        let tokens = RatioStatistics(
          new: new, old: part.old, advantages: part.advantages, clip: ratios == nil ? clip : nil)
        let found = ratios?(new, part) ?? tokens
        if report.first == nil { report.first = tokens }
        report.means.add("loss/policy", own)
        report.means.add("loss/train", update.loss)
        report.means.add("optimizer/gradient_norm", update.gradientNorm)
        report.means.add("optimizer/learning_rate", update.learningRate)
        report.means.add("policy/clip_fraction", found.clipFraction)
        report.means.add("policy/ratio_mean", found.mean)
        if epoch == epochs.count - 1 {
          report.means.add("kl/old_new", tokens.divergence)
          divergences.add("kl", tokens.divergence)
        }
      }
    }
    report.divergence = divergences.all.first?.value
    return report
  }
}
