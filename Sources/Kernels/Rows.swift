import CKernels

/// c = a + b, `count` floats; `c` may be `a` or `b`.
package func addRows(_ a: Floats, _ b: Floats, _ c: MutableFloats, _ count: Int) {
  kernels.add(a, b, c, count)
}

/// c = a + bias in every row.
///
/// `a`, `c` `[rows, n]`, `bias` `[n]`; `c` may be `a`.
package func addBias(_ a: Floats, _ bias: Floats, _ c: MutableFloats, _ rows: Int, _ n: Int) {
  kernels.add_bias(a, bias, c, rows, n)
}

/// Adds the sum of each column of `a` `[rows, n]` to `sums` `[n]`, rows in order.
package func sumColumns(_ a: Floats, _ rows: Int, _ n: Int, _ sums: MutableFloats) {
  kernels.sum_columns(a, rows, n, sums)
}

/// Σ aᵢ·bᵢ, in an order that `count` alone decides.
package func dotProduct(_ a: Floats, _ b: Floats, _ count: Int) -> Float {
  kernels.dot(a, b, count)
}

/// x = factor·x.
package func scaleRows(_ x: MutableFloats, by factor: Float, _ count: Int) {
  kernels.scale(x, factor, count)
}

/// y = y + factor·x.
package func addScaled(_ x: Floats, by factor: Float, to y: MutableFloats, _ count: Int) {
  kernels.add_scaled(x, factor, y, count)
}

/// Σ xᵢ² in double precision, in an order that `count` alone decides.
package func sumOfSquares(_ x: Floats, _ count: Int) -> Double {
  kernels.sum_of_squares(x, count)
}
