import Models

/// Prompts with their responses, packed, and where the responses lie.
package struct PackedResponses: Sendable {
  package let batch: PackedBatch
  /// Tokens of each prompt; shape `[responses]`.
  package let promptLengths: [Int]
  /// The response tokens in the batch; their offsets are those of every per-token list.
  package let tokens: TokenSelection

  /// Packs each prompt with its response.
  package init(_ sequences: [PromptedResponse]) {
    batch = PackedBatch(sequences)
    promptLengths = sequences.map(\.prompt.count)
    tokens = batch.responses(after: promptLengths)
  }

  /// Start of each response in a per-token list, and the number of tokens at the end.
  package var offsets: [Int] { tokens.offsets }

  /// Asks a policy for the log-probabilities of all response tokens.
  package func logProbabilities(temperature: Double = 1) -> Readout {
    .logProbabilities(of: tokens.indices, temperature: temperature)
  }

  /// Asks a reward model for the score of each sequence, read at its last token.
  package var scores: Readout { .values(at: batch.lastTokens) }

  /// Asks a critic for the value of the state before each token, and after the last where asked.
  ///
  /// - Parameter extra: Whether a response has one more slot after its last token. Shape
  ///   `[responses]`.
  /// - Returns: What to ask the critic for.
  package func values(withSlotAfter extra: [Bool]) -> Readout {
    var positions: [Int] = []
    positions.reserveCapacity(batch.tokenCount)
    for index in promptLengths.indices {
      let range = batch.range(of: index)
      let end = range.upperBound - (extra[index] ? 0 : 1)
      positions.append(contentsOf: range.lowerBound + promptLengths[index] - 1..<end)
    }
    return .values(at: positions)
  }

  /// The number of response tokens.
  package var tokenCount: Int { tokens.count }
}

/// The entries of some segments of a list, in the order of the segments asked for.
///
/// - Parameters:
///   - values: Segments one after the other.
///   - offsets: Start of each segment, and the count at the end.
///   - segments: Which segments, in which order.
/// - Returns: Their entries, one segment after the other.
package func gathered<Element>(
  _ values: [Element], offsets: [Int], segments: [Int]
) -> [Element] {
  var result: [Element] = []
  result.reserveCapacity(segments.reduce(0) { $0 + offsets[$1 + 1] - offsets[$1] })
  for segment in segments { result += values[offsets[segment]..<offsets[segment + 1]] }
  return result
}

/// The offsets of segments with the given lengths: `[0, l₀, l₀ + l₁, …]`.
package func offsets(ofLengths lengths: [Int]) -> [Int] {
  var offsets = [0]
  offsets.reserveCapacity(lengths.count + 1)
  for length in lengths { offsets.append(offsets[offsets.count - 1] + length) }
  return offsets
}
