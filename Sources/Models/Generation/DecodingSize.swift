import Kernels

/// The floats that drawing responses takes, known before the first is drawn.
struct DecodingSize: Sendable {
  /// Positions that fit a response's cache.
  let length: Int
  /// Most rows of one step.
  let rows: Int
  /// Copies of the weights.
  let weights: Int
  /// One batch.
  let lane: Int
  /// Weights and all batches.
  let total: Int

  init(_ shape: TransformerShape, _ team: DecodingTeam, longestPrompt: Int, newTokens: Int) {
    length = min(shape.context, longestPrompt + newTokens)
    rows = max(team.size, longestPrompt, Decoder.largestPrefill)
    weights = DecodingWeights.copiedFloats(shape)
    let cache = DecodingMemory.cache(shape, length: length)
    lane = DecodingMemory.sizes(shape, cache, slots: team.size, rows: rows).reduce(0, +)
    total = weights + team.lanes * lane
  }
}
