import Models
import Tasks
import Tensors

/// A method whose advantages are a function of sampled rewards: there is no critic.
///
/// It supplies advantages and loss; sampling, scoring, the updates and the records are common.
package protocol CriticFree: Algorithm where Memory == CriticFreeMemory {
  /// Responses of a step, and how often they are gone through.
  var plan: RolloutPlan { get }
  /// The price of leaving the reference.
  var kl: KLPenalty { get }
  var sampling: RolloutSettings { get }
  var scoring: ScoreSettings { get }
  /// What ratios are clipped to; nil when nothing is.
  var clipRange: ClipRange? { get }

  /// Samples the responses of a step and scores them.
  func sample(
    _ training: inout Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout

  /// The advantages of all tokens.
  func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages

  /// The loss of a minibatch.
  func loss(_ terms: PolicyTerms) -> Variable

  /// Compares an update's ratios where they are not those of tokens.
  func ratios(_ new: [Double], _ part: Minibatch) -> RatioStatistics
}

/// KL coefficient, score moments and baseline between steps.
package struct CriticFreeMemory: Sendable, Codable {
  package var controller: KLController
  package var scores = RunningMoments()
  /// A moving average of rewards; nil before the first step.
  package var movingAverage: Double?
  /// A learned baseline, where the method has one.
  package var critic: Learner?
  /// What it said of the prompts of the step in progress; shape `[responses]`.
  package var baselines: [Double] = []

  /// Starts with nothing seen.
  package init(controller: KLController) { self.controller = controller }
}

extension CriticFree {
  /// 2: groups record their variance, and the loss the weights of its tokens.
  public static var revision: Int { 2 }

  package var targetDivergence: Double? { kl.target }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: plan.passes, batch: plan.prompts)
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    steps * Double(plan.prompts) * Double(plan.responsesPerPrompt)
      * sampling.tokens(ofAtMost: longest)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> CriticFreeMemory {
    let batch = plan.prompts * plan.responsesPerPrompt
    return CriticFreeMemory(
      controller: KLController(kl, episodes: training.steps * batch, batch: batch))
  }

  package func ratios(_ new: [Double], _ part: Minibatch) -> RatioStatistics {
    RatioStatistics(new: new, old: part.old, advantages: part.advantages, clip: clipRange)
  }

  package func sample(
    _ training: inout Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout {
    let rollout = try training.rollout(
      prompts: plan.prompts, responsesPerPrompt: plan.responsesPerPrompt,
      maximumTokens: sampling.responseTokens, temperature: sampling.temperature)
    return try scored(rollout, training, &memory)
  }

  package func step(
    _ training: inout Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) {
    let sample = try sample(&training, &memory)
    let advantages = advantages(of: sample, &memory)
    record(sample, advantages, &training)
    try improve(sample, advantages, &training)
    memory.controller.update(
      divergence: divergence(of: sample), responses: sample.rollout.count)
  }

  /// Mean k1 to the reference, nats per response.
  private func divergence(of sample: ScoredRollout) -> Double {
    Moments(sumsPerResponse(sample.logRatios, offsets: sample.rollout.offsets)).mean
  }

  private func record(
    _ sample: ScoredRollout, _ advantages: Advantages, _ training: inout Training
  ) {
    training.log("reward/train", Moments(sample.rawScores).mean)
    training.log("reward/penalized", Moments(sample.rewards).mean)
    training.log("kl/rollout", divergence(of: sample))
    training.log("kl/coefficient", sample.coefficient)
    training.logAdvantages(advantages.raw, offsets: sample.rollout.offsets)
    if let divided = advantages.divided {
      training.log("advantage/used_second_moment", Moments(divided).secondMoment)
    }
    training.keepTokens(
      of: sample.rollout, reference: sample.reference, rewards: sample.rewardSlots,
      advantages: advantages.used, score: sample.rawScores.first)
    if plan.responsesPerPrompt > 1 {
      training.logGroups(sample.rewards, group: plan.responsesPerPrompt)
    }
    let weights = TokenWeights(maximumTokens: sample.rollout.maximumTokens, of: loss)
    training.log("loss/token_weight_short", weights.short)
    training.log("loss/token_weight_long", weights.long)
  }

  private func improve(
    _ sample: ScoredRollout, _ advantages: Advantages, _ training: inout Training
  ) throws(TrainingError) {
    let epochs = (0..<plan.epochs).map { epoch in
      randomParts(
        of: sample.rollout.count, into: plan.minibatches,
        random: training.random.split("minibatches").split(training.step).split(epoch)
      ).map {
        Minibatch(
          sample.rollout, $0, advantages: advantages.used, reference: sample.reference,
          microBatch: sampling.microBatch)
      }
    }
    let pace = Pace(training)
    let result = Result { () throws(NonFinite) in
      try training.learner.improve(
        over: epochs, pace, clip: clipRange, ratios: { ratios($0, $1) }
      ) { inputs, part in
        let tokens = inputs.logProbabilities
        let loss = loss(
          PolicyTerms(
            tokens, old: part.old, advantages: part.advantages, offsets: part.offsets,
            maximumTokens: part.maximumTokens,
            penalty: kl.costs(tokens, reference: part.reference, old: part.old)))
        return (loss, loss)
      }
    }
    let report = try training.unwrap(result, of: "the policy")
    if let first = report.first { try training.checkFirst(first) }
    training.log(report.means)
    training.countTrained(epochs.joined().reduce(0) { $0 + $1.packedTokens })
  }
}
