/// y = (x − mean)·inverse·scale + shift in every row, inverse = 1/√(variance + ε).
///
/// Ba, Kiros and Hinton 2016, equation 4. `x`, `y` `[rows, n]`, `scale`, `shift` `[n]`, `mean`,
/// `inverse` `[rows]` are kept for the way back. `y` may be `x`.
package func layerNorm(
  _ x: Floats, _ scale: Floats, _ shift: Floats, _ y: MutableFloats, _ mean: MutableFloats,
  _ inverse: MutableFloats, _ rows: Int, _ n: Int, _ epsilon: Float
) {
  for r in 0..<rows {
    var s: Float = 0
    for i in 0..<n { s += x[r * n + i] }
    s /= Float(n)
    var v: Float = 0
    for i in 0..<n { v += (x[r * n + i] - s) * (x[r * n + i] - s) }
    let q = 1 / (v / Float(n) + epsilon).squareRoot()
    mean[r] = s
    inverse[r] = q
    for i in 0..<n { y[r * n + i] = (x[r * n + i] - s) * q * scale[i] + shift[i] }
  }
}

/// dx = ∂L/∂x of `layerNorm` + skip; adds ∂L/∂scale and ∂L/∂shift to their sums, rows in order.
///
/// - Parameters:
///   - dy: Gradient with respect to the output. `[rows, n]`
///   - skip: Gradient that reaches x past the normalisation, or nil. `[rows, n]`
///   - dx: May be `x`, `dy` or `skip`. `[rows, n]`
package func layerNormBackward(
  _ dy: Floats, _ x: Floats, _ scale: Floats, _ mean: Floats, _ inverse: Floats, _ skip: Floats?,
  _ dx: MutableFloats, _ scaleSums: MutableFloats, _ shiftSums: MutableFloats, _ rows: Int,
  _ n: Int
) {
  for r in 0..<rows {
    var (a, b): (Float, Float) = (0, 0)
    for i in 0..<n {
      let h = (x[r * n + i] - mean[r]) * inverse[r]
      let s = dy[r * n + i] * scale[i]
      a += s
      b += s * h
      scaleSums[i] += dy[r * n + i] * h
      shiftSums[i] += dy[r * n + i]
    }
    a /= Float(n)
    b /= Float(n)
    for i in 0..<n {
      let h = (x[r * n + i] - mean[r]) * inverse[r]
      dx[r * n + i] =
        (dy[r * n + i] * scale[i] - a - h * b) * inverse[r] + (skip?[r * n + i] ?? 0)
    }
  }
}
