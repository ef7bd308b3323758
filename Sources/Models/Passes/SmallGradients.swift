/// Where a block's sums for biases, normalisations and the score lie in its row of partial sums.
///
/// Biases that an architecture does not have take no room.
///
/// Matrices need no such row: each block of their rows is one product over all tokens.
struct SmallGradients: Sendable {
  struct Block: Sendable {
    var norm1, norm1Bias, attentionBias, projectionBias: Int
    var norm2, norm2Bias, upBias, downBias: Int
  }

  private(set) var blocks: [Block] = []
  let norm, normBias, score, scoreBias: Int
  /// Floats of one row of partial sums.
  let count: Int

  init(_ shape: TransformerShape) {
    var end = 0
    func take(_ count: Int) -> Int {
      defer { end += (count + 15) / 16 * 16 }
      return end
    }
    let d = shape.width
    let biases = shape.architecture == .gpt2 ? (d, 3 * d, shape.hidden) : (0, 0, 0)
    blocks.reserveCapacity(shape.layers)
    for _ in 0..<shape.layers {
      blocks.append(
        Block(
          norm1: take(d), norm1Bias: take(biases.0), attentionBias: take(biases.1),
          projectionBias: take(biases.0), norm2: take(d), norm2Bias: take(biases.0),
          upBias: take(biases.2), downBias: take(biases.0)))
    }
    norm = take(d)
    normBias = take(biases.0)
    score = take(d)
    scoreBias = take(1)
    count = end
  }
}
