import Models
import Tasks

/// What a method on pairs remembers: the reference's log-probabilities of pairs, computed when a pair
/// is first met and then kept, and the moments of the implicit rewards so far.
package struct ReferencePairs: Sendable, Hashable, Codable {
  /// Σ_t log ρ of chosen and rejected answers by training pair, nats; nil until computed.
  var chosen: [Double?]
  var rejected: [Double?]
  /// The same of the held-out pairs, chosen first; empty until computed.
  var heldOut: [Double] = []
  /// Σ_t log π at step 0 of the training pairs that are followed, chosen first; empty before it.
  var start: [Double] = []
  /// Implicit rewards of all training steps; filled by methods with a running anchor.
  var rewards = RunningMoments()

  /// Starts with nothing known of so many training pairs.
  package init(count: Int) {
    chosen = [Double?](repeating: nil, count: count)
    rejected = chosen
  }
}

extension PreferenceObjective {
  /// What the reference says of the pairs at some places: chosen answers, then rejected ones.
  ///
  /// Zeros for a method without a reference, which never runs it.
  func referenceSums(
    _ items: [Int], _ memory: inout ReferencePairs, _ training: Training
  ) -> [Double] {
    guard usesReference else { return [Double](repeating: 0, count: 2 * items.count) }
    var new: [Int] = []
    for item in items where memory.chosen[item] == nil && !new.contains(item) { new.append(item) }
    if !new.isEmpty {
      let pairs = new.map { training.world.preferences.train[$0] }
      let sums = pairSums(training.reference, of: pairs, training)
      for (index, item) in new.enumerated() {
        memory.chosen[item] = sums[index]
        memory.rejected[item] = sums[index + pairs.count]
      }
    }
    return items.map { memory.chosen[$0] ?? 0 } + items.map { memory.rejected[$0] ?? 0 }
  }

  /// Σ_t log π of the chosen answers, then of the rejected ones, weighted as the method weighs tokens.
  func pairSums(
    _ model: LanguageModel, of pairs: [PreferencePair], _ training: Training
  ) -> [Double] {
    let sequences = pairs.sequences
    let tokens = training.logProbabilities(model, of: sequences)
    let weights = tokenWeights(of: pairs, beyondShorter: tailWeight)
    let weighted = weights.map { zip(tokens, $0).map { $0 * $1 } } ?? tokens
    return sumsPerResponse(
      weighted, offsets: offsets(ofLengths: sequences.map(\.response.count)))
  }
}

/// The weight of every token of pairs: 1 up to the length of the shorter answer, then `tail`.
///
/// Source: Liu et al., Length Desensitization in Direct Preference Optimization, arXiv 2409.06411.
///
/// - Returns: One weight a token of all chosen, then of all rejected answers; nil where all are 1.
package func tokenWeights(
  of pairs: [PreferencePair], beyondShorter tail: Double
) -> [Double]? {
  guard tail != 1 else { return nil }
  let shorter = pairs.map { min($0.chosen.count, $0.rejected.count) }
  return zip(pairs.sequences, shorter + shorter).flatMap { sequence, length in
    sequence.response.indices.map { $0 < length ? 1 : tail }
  }
}

extension Array where Element == PreferencePair {
  /// The chosen answers of all pairs, then the rejected ones.
  package var sequences: [PromptedResponse] {
    map { ($0.prompt, $0.chosen) } + map { ($0.prompt, $0.rejected) }
  }
}
