/// Where a block's sums for biases, normalisations and the score lie in its row of partial sums.
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
    let (d, f) = (shape.width, shape.hidden)
    for _ in 0..<shape.layers {
      blocks.append(
        Block(
          norm1: take(d), norm1Bias: take(d), attentionBias: take(3 * d), projectionBias: take(d),
          norm2: take(d), norm2Bias: take(d), upBias: take(f), downBias: take(d)))
    }
    norm = take(d)
    normBias = take(d)
    score = take(d)
    scoreBias = take(1)
    count = end
  }
}
