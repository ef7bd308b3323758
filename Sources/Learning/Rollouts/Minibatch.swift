import Models

/// Some responses of a rollout with what a policy's loss needs of them.
package struct Minibatch: Sendable {
  /// The responses in parts that go through the model one after the other.
  package let packs: [PackedResponses]
  /// Demonstrations whose likelihood is raised beside; empty when there are none.
  package let demonstrations: [PackedResponses]
  /// Start of each response among the tokens, and their number at the end.
  package let offsets: [Int]
  /// Logits are divided by it, as they were in sampling.
  package let temperature: Double
  /// Longest response that sampling allowed, in tokens.
  package let maximumTokens: Int
  /// log π_old; shape `[tokens]`.
  package let old: [Double]
  /// log π_ref; shape `[tokens]`.
  package let reference: [Double]
  /// Â; shape `[tokens]`.
  package let advantages: [Double]

  /// Takes responses by index.
  ///
  /// - Parameters:
  ///   - rollout: All responses.
  ///   - responses: Which of them.
  ///   - advantages: Of all tokens of the rollout; `reference` likewise.
  ///   - reference: log π_ref of all tokens.
  ///   - demonstrations: Sequences whose likelihood is raised beside.
  ///   - microBatch: Sequences that go through the model together; nil takes all.
  package init(
    _ rollout: Rollout, _ responses: [Int], advantages: [Double], reference: [Double],
    demonstrations: [PromptedResponse] = [], microBatch: Int? = nil
  ) {
    func own(_ values: [Double]) -> [Double] {
      gathered(values, offsets: rollout.offsets, segments: responses)
    }
    let sequences = responses.map { rollout.sequences[$0] }
    packs = packed(sequences, at: microBatch)
    self.demonstrations = packed(demonstrations, at: microBatch)
    offsets = Learning.offsets(ofLengths: sequences.map(\.response.count))
    temperature = rollout.temperature
    maximumTokens = rollout.maximumTokens
    old = own(rollout.logProbabilities)
    self.reference = own(reference)
    self.advantages = own(advantages)
  }

  /// The number of response tokens.
  package var tokenCount: Int { old.count }

  /// What a policy is asked: log-probabilities of the responses, then of the demonstrations.
  package func parts(entropies: Bool = false) -> [Learner.Part] {
    packs.map { pack in
      Learner.Part(
        pack.batch,
        .logProbabilities(
          of: pack.tokens.indices, temperature: temperature, entropies: entropies))
    } + demonstrations.map { Learner.Part($0.batch, $0.logProbabilities()) }
  }

  /// Tokens of all sequences, prompts included.
  package var packedTokens: Int { packs.reduce(0) { $0 + $1.batch.tokenCount } }
}

/// Some responses of a rollout with what a critic's loss needs of them.
struct CriticMinibatch: Sendable {
  let parts: [Learner.Part]
  /// Tokens of all sequences, prompts included.
  var packedTokens: Int { parts.reduce(0) { $0 + $1.batch.tokenCount } }
  /// V before this step's updates; shape `[slots]`.
  let values: [Double]
  /// R; shape `[slots]`.
  let returns: [Double]

  /// Takes responses by index.
  init(_ experience: Experience, _ responses: [Int], microBatch: Int?) {
    let sequences = responses.map { experience.rollout.sequences[$0] }
    var extra = responses.map { experience.extraSlots[$0] }[...]
    parts = packed(sequences, at: microBatch).map { pack in
      let own = Array(extra.prefix(pack.promptLengths.count))
      extra = extra.dropFirst(own.count)
      return Learner.Part(pack.batch, pack.values(withSlotAfter: own))
    }
    values = gathered(experience.values, offsets: experience.slotOffsets, segments: responses)
    returns = gathered(experience.returns, offsets: experience.slotOffsets, segments: responses)
  }
}

/// Sequences in packs of at most `size`; in one when there is no size, in none when they are none.
private func packed(_ sequences: [PromptedResponse], at size: Int?) -> [PackedResponses] {
  guard !sequences.isEmpty else { return [] }
  let size = size ?? sequences.count
  return stride(from: 0, to: sequences.count, by: size).map {
    PackedResponses(Array(sequences[$0..<min($0 + size, sequences.count)]))
  }
}
