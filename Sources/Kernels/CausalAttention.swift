import Glibc

/// Causal self-attention of one sequence, all heads.
///
/// output = softmax(Q·Kᵀ/√size)·V with position i attending to positions ≤ i; Vaswani et al. 2017,
/// equation 1. Scores are never stored beyond a tile.
///
/// - Parameters:
///   - projections: Queries, keys and values side by side. `[length, 3·heads·size]`
///   - output: `[length, heads·size]`.
///   - normalisers: Log of each row's softmax denominator, kept for the way back.
///     `length·heads` floats in an order of our own.
///   - size: Width of a head.
package func causalAttention(
  _ projections: Floats, _ output: MutableFloats, _ normalisers: MutableFloats, _ length: Int,
  _ heads: Int, _ size: Int
) {
  let d = heads * size
  let scale = 1 / Float(size).squareRoot()
  for h in 0..<heads {
    for i in 0..<length {
      let q = projections + i * 3 * d + h * size
      var s = [Float](repeating: 0, count: i + 1)
      var top = -Float.infinity
      for j in 0...i {
        s[j] = scale * dotProduct(q, projections + j * 3 * d + d + h * size, size)
        top = max(top, s[j])
      }
      var total: Float = 0
      for j in 0...i {
        s[j] = expf(s[j] - top)
        total += s[j]
      }
      normalisers[h * length + i] = top + logf(total)
      for c in 0..<size {
        var a: Float = 0
        for j in 0...i { a += s[j] * projections[j * 3 * d + 2 * d + h * size + c] }
        output[i * d + h * size + c] = a / total
      }
    }
  }
}

/// The gradient of `causalAttention` with respect to its projections.
///
/// - Parameters:
///   - output: What the forward pass gave, and `normalisers` likewise.
///   - outputGradient: `[length, heads·size]`.
///   - gradient: Overwritten. `[length, 3·heads·size]`
package func causalAttentionBackward(
  _ projections: Floats, _ output: Floats, _ normalisers: Floats, _ outputGradient: Floats,
  _ gradient: MutableFloats, _ length: Int, _ heads: Int, _ size: Int
) {
  let d = heads * size
  let scale = 1 / Float(size).squareRoot()
  gradient.update(repeating: 0, count: length * 3 * d)
  for h in 0..<heads {
    for i in 0..<length {
      let (o, dy) = (output + i * d + h * size, outputGradient + i * d + h * size)
      let q = i * 3 * d + h * size
      let delta = dotProduct(o, dy, size)
      for j in 0...i {
        let (k, v) = (j * 3 * d + d + h * size, j * 3 * d + 2 * d + h * size)
        let s = dotProduct(projections + q, projections + k, size)
        let w = expf(s * scale - normalisers[h * length + i])
        let g = w * (dotProduct(dy, projections + v, size) - delta) * scale
        addScaled(dy, by: w, to: gradient + v, size)
        addScaled(projections + k, by: g, to: gradient + q, size)
        addScaled(projections + q, by: g, to: gradient + k, size)
      }
    }
  }
}

/// Attention of one new position over cached keys and values, all heads.
///
/// The bits depend on this row and its cache alone.
///
/// - Parameters:
///   - query: `[heads·size]`.
///   - keys: Rows of `heads·size` floats, `stride` apart, the new position's own the last.
///   - values: Likewise.
///   - positions: Rows of the cache, at least 1.
///   - output: `[heads·size]`.
package func cachedAttention(
  _ query: Floats, _ keys: Floats, _ values: Floats, stride: Int, positions: Int,
  _ output: MutableFloats, _ heads: Int, _ size: Int
) {
  let scale = 1 / Float(size).squareRoot()
  for h in 0..<heads {
    let at = h * size
    var s = (0..<positions).map { scale * dotProduct(query + at, keys + $0 * stride + at, size) }
    let top = s.max() ?? 0
    var total: Float = 0
    for j in 0..<positions {
      s[j] = expf(s[j] - top)
      total += s[j]
    }
    for c in 0..<size {
      var a: Float = 0
      for j in 0..<positions { a += s[j] * values[j * stride + at + c] }
      output[at + c] = a / total
    }
  }
}
