import Models
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
  /// Scale of the implicit reward β·log π/ρ.
  var beta: Double { get }

  /// The loss of a batch of pairs.
  func loss(_ pairs: PairTerms) -> Variable
}

/// What a loss on pairs is made of.
///
/// All shapes are `[pairs]`; log-probabilities are nats, summed over
/// the answer's tokens.
package struct PairTerms {
  /// log π(y⁺|x) and log π(y⁻|x), on the tape.
  package let chosen, rejected: Variable
  /// log ρ(y⁺|x) and log ρ(y⁻|x).
  package let referenceChosen, referenceRejected: [Double]
  /// Tokens of y⁺ and y⁻.
  package let chosenLengths, rejectedLengths: [Double]

  /// Puts the terms of a batch together.
  package init(
    chosen: Variable, rejected: Variable, referenceChosen: [Double], referenceRejected: [Double],
    chosenLengths: [Double], rejectedLengths: [Double]
  ) {
    (self.chosen, self.rejected) = (chosen, rejected)
    (self.referenceChosen, self.referenceRejected) = (referenceChosen, referenceRejected)
    (self.chosenLengths, self.rejectedLengths) = (chosenLengths, rejectedLengths)
  }

  /// log π/ρ of the chosen answers.
  package var chosenLogRatio: Variable { chosen - referenceChosen }
  /// log π/ρ of the rejected answers.
  package var rejectedLogRatio: Variable { rejected - referenceRejected }
}

/// The reference's log-probabilities of pairs, computed when a pair is first met and then kept.
package struct ReferencePairs: Sendable, Hashable, Codable {
  /// Σ_t log ρ of chosen and rejected answers by training pair, nats; nil until computed.
  var chosen: [Double?]
  var rejected: [Double?]
  /// The same of the held-out pairs, chosen first; empty until computed.
  var heldOut: [Double] = []
}

extension PreferenceObjective {
  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.preferences.train.count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> ReferencePairs {
    let empty = [Double?](repeating: nil, count: training.world.preferences.train.count)
    return ReferencePairs(chosen: empty, rejected: empty)
  }

  package func step(
    _ training: inout Training, _ memory: inout ReferencePairs
  ) throws(TrainingError) {
    let all = training.world.preferences.train
    let items = itemsOfStep(
      training.step, size: batch, count: all.count, random: training.random)
    fill(&memory, items, training)
    let pairs = items.map { all[$0] }
    let packed = PackedResponses(pairs.sequences)
    let reference = (
      chosen: items.map { memory.chosen[$0] ?? 0 }, rejected: items.map { memory.rejected[$0] ?? 0 }
    )

    let update = try training.update(on: packed.batch, packed.logProbabilities()) { tokens in
      let sums = tokens.segmentSums(packed.offsets)
      return loss(
        PairTerms(
          chosen: sums.gather(Array(pairs.indices)),
          rejected: sums.gather(pairs.indices.map { $0 + pairs.count }),
          referenceChosen: reference.chosen, referenceRejected: reference.rejected,
          chosenLengths: pairs.map { Double($0.chosen.count) },
          rejectedLengths: pairs.map { Double($0.rejected.count) }))
    }

    let sums = sumsPerResponse(update.outputs.logProbabilities, offsets: packed.offsets)
    let rewards = pairs.indices.map {
      (
        chosen: beta * (sums[$0] - reference.chosen[$0]),
        rejected: beta * (sums[$0 + pairs.count] - reference.rejected[$0])
      )
    }
    training.log("preference/margin", Moments(rewards.map { $0.chosen - $0.rejected }).mean)
    training.log("preference/chosen", Moments(rewards.map(\.chosen)).mean)
    training.log("preference/rejected", Moments(rewards.map(\.rejected)).mean)
    training.log("logps/chosen", Moments(Array(sums.prefix(pairs.count))).mean)
    training.log("logps/rejected", Moments(Array(sums.suffix(pairs.count))).mean)
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// Share of held-out pairs whose chosen answer has the larger implicit reward.
  package func evaluate(
    _ training: inout Training, _ memory: inout ReferencePairs
  ) throws(TrainingError) {
    let pairs = Array(training.world.preferences.heldOut.prefix(training.evaluation.examples))
    guard !pairs.isEmpty else { return }
    let sequences = pairs.sequences
    if memory.heldOut.isEmpty {
      memory.heldOut = training.sums(training.reference, of: sequences)
    }
    let sums = training.sums(training.learner.model, of: sequences)
    let rewards = pairs.indices.map { index in
      let other = index + pairs.count
      return (
        chosen: sums[index] - memory.heldOut[index],
        rejected: sums[other] - memory.heldOut[other]
      )
    }
    training.log("preference/accuracy", pairAccuracy(rewards))
  }

  /// Computes what the reference says of the pairs of this step that are new.
  private func fill(_ memory: inout ReferencePairs, _ items: [Int], _ training: Training) {
    var new: [Int] = []
    for item in items where memory.chosen[item] == nil && !new.contains(item) { new.append(item) }
    guard !new.isEmpty else { return }
    let pairs = new.map { training.world.preferences.train[$0] }
    let sums = training.sums(training.reference, of: pairs.sequences)
    for (index, item) in new.enumerated() {
      memory.chosen[item] = sums[index]
      memory.rejected[item] = sums[index + pairs.count]
    }
  }
}

extension Array where Element == PreferencePair {
  /// The chosen answers of all pairs, then the rejected ones.
  package var sequences: [PromptedResponse] {
    map { ($0.prompt, $0.chosen) } + map { ($0.prompt, $0.rejected) }
  }
}
