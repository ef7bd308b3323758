import Models
import Recording
import Tasks
import Tensors

/// A method that is fully described by a loss on preference pairs.
///
/// It supplies the loss; gathering pairs, the reference's log-probabilities and the records are
/// common to all.
package protocol PreferenceObjective: Algorithm where Memory == ReferencePairs {
  /// Pairs a step.
  var batch: Int { get }
  /// Times that the data is gone through, when the experiment names no steps.
  var epochs: Double { get }
  /// Scale of the implicit reward, β·log π/ρ or β·log π.
  var beta: Double { get }
  /// Whether the loss compares with the reference ρ; a method without one never runs it.
  var usesReference: Bool { get }
  /// Whether the implicit reward is that of the answer or of its mean token.
  var rewardScale: ResponseScale { get }
  /// Weight of the tokens beyond the length of the pair's shorter answer.
  var tailWeight: Double { get }

  /// The loss of a batch of pairs.
  func loss(_ pairs: PairTerms) -> Variable

  /// The same for a method that looks at single tokens.
  ///
  /// - Parameters:
  ///   - pairs: What is known of whole answers.
  ///   - tokens: log π of every answer's tokens, chosen answers first; shape `[tokens]`.
  ///   - offsets: Start of each answer among the tokens, and their number at the end.
  /// - Returns: The loss, one number.
  func loss(_ pairs: PairTerms, tokens: Variable, offsets: [Int]) -> Variable

  /// Measures before an update what implicit rewards are compared with; most compare with nothing.
  func anchor(_ pairs: [PreferencePair], _ training: Training) -> Double?

  /// The same from all implicit rewards so far, those of this step included.
  func anchor(_ rewards: [Double], _ seen: inout RunningMoments) -> Double?
}

extension PreferenceObjective {
  package var usesReference: Bool { true }
  package var rewardScale: ResponseScale { .sum }
  package var tailWeight: Double { 1 }

  package func loss(_ pairs: PairTerms, tokens: Variable, offsets: [Int]) -> Variable {
    loss(pairs)
  }
  package func anchor(_ pairs: [PreferencePair], _ training: Training) -> Double? { nil }
  package func anchor(_ rewards: [Double], _ seen: inout RunningMoments) -> Double? { nil }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.preferences.train.count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> ReferencePairs {
    training.record.facts.append(
      .heldOutPairs(
        min(training.world.preferences.heldOut.count, training.evaluation.examples)))
    return ReferencePairs(count: training.world.preferences.train.count)
  }

  package func step(
    _ training: inout Training, _ memory: inout ReferencePairs
  ) throws(TrainingError) {
    let all = training.world.preferences.train
    let items = itemsOfStep(
      training.step, size: batch, count: all.count, random: training.random)
    let pairs = items.map { all[$0] }
    let reference = referenceSums(items, &memory, training)
    var anchor = anchor(pairs, training)
    let packed = PackedResponses(pairs.sequences)
    let weights = tokenWeights(of: pairs, beyondShorter: tailWeight)

    var rewards: [Double] = []
    var sums: [Double] = []
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { tokens in
      let responses = (weights.map { tokens * $0 } ?? tokens).segmentSums(packed.offsets)
      sums = responses.values
      rewards = implicitRewards(sums, reference, of: pairs)
      anchor = self.anchor(rewards, &memory.rewards) ?? anchor
      return loss(
        PairTerms(pairs, sums: responses, reference: reference, anchor: anchor ?? 0),
        tokens: tokens, offsets: packed.offsets)
    }

    let (chosen, rejected) = (
      Moments(Array(rewards.prefix(pairs.count))), Moments(Array(rewards.suffix(pairs.count)))
    )
    training.log("preference/margin", chosen.mean - rejected.mean)
    training.log("preference/chosen", chosen.mean)
    training.log("preference/rejected", rejected.mean)
    training.log("preference/anchor", anchor)
    training.log("logps/chosen", Moments(Array(sums.prefix(pairs.count))).mean)
    training.log("logps/rejected", Moments(Array(sums.suffix(pairs.count))).mean)
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// Share of held-out pairs whose chosen answer has the larger implicit reward, and how far the answers
  /// of training pairs became likelier or less likely.
  package func evaluate(
    _ training: inout Training, _ memory: inout ReferencePairs
  ) throws(TrainingError) {
    follow(
      Array(training.world.preferences.train.prefix(training.evaluation.examples)), &training,
      &memory)
    let pairs = Array(training.world.preferences.heldOut.prefix(training.evaluation.examples))
    guard !pairs.isEmpty else { return }
    if memory.heldOut.isEmpty {
      memory.heldOut =
        usesReference
        ? pairSums(training.reference, of: pairs, training)
        : [Double](repeating: 0, count: 2 * pairs.count)
    }
    let sums = pairSums(training.learner.model, of: pairs, training)
    let rewards = implicitRewards(sums, memory.heldOut, of: pairs)
    training.log(
      "preference/accuracy",
      pairAccuracy(pairs.indices.map { (rewards[$0], rewards[$0 + pairs.count]) }))
  }

  /// Records the change of log π since step 0 on some training pairs, which is measured for all methods
  /// alike, whatever they look at.
  private func follow(
    _ pairs: [PreferencePair], _ training: inout Training, _ memory: inout ReferencePairs
  ) {
    let sums = training.sums(training.learner.model, of: pairs.sequences)
    if memory.start.isEmpty { memory.start = sums }
    let changes = zip(sums, memory.start).map { $0 - $1 }
    training.log("logps/chosen_change", Moments(Array(changes.prefix(pairs.count))).mean)
    training.log("logps/rejected_change", Moments(Array(changes.suffix(pairs.count))).mean)
  }

  /// β·(log π − log ρ) of the chosen answers, then of the rejected ones.
  package func implicitRewards(
    _ sums: [Double], _ reference: [Double], of pairs: [PreferencePair]
  ) -> [Double] {
    let lengths = pairs.sequences.map { Double($0.response.count) }
    return sums.indices.map { index in
      let reward = beta * (sums[index] - reference[index])
      return rewardScale == .sum ? reward : reward / lengths[index]
    }
  }
}
