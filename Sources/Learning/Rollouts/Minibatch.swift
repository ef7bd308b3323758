import Models

/// Some responses of a rollout, packed, with their share of every list.
struct Minibatch: Sendable {
  let packed: PackedResponses
  /// Logits are divided by it, as they were in sampling.
  let temperature: Double
  let old: [Double]
  let advantages: [Double]
  let values: [Double]
  let returns: [Double]
  let extraSlots: [Bool]

  /// Takes responses by index.
  init(_ experience: Experience, _ responses: [Int]) {
    let rollout = experience.rollout
    packed = PackedResponses(responses.map { rollout.sequences[$0] })
    temperature = rollout.temperature
    old = gathered(rollout.logProbabilities, offsets: rollout.offsets, segments: responses)
    advantages = gathered(experience.advantages, offsets: rollout.offsets, segments: responses)
    values = gathered(experience.values, offsets: experience.slotOffsets, segments: responses)
    returns = gathered(experience.returns, offsets: experience.slotOffsets, segments: responses)
    extraSlots = responses.map { experience.extraSlots[$0] }
  }
}
