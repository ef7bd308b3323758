/// c = a + b, `count` floats; `c` may be `a` or `b`.
package func addRows(_ a: Floats, _ b: Floats, _ c: MutableFloats, _ count: Int) {
  for i in 0..<count { c[i] = a[i] + b[i] }
}

/// c = a + bias in every row. `a`, `c` `[rows, n]`, `bias` `[n]`; `c` may be `a`.
package func addBias(_ a: Floats, _ bias: Floats, _ c: MutableFloats, _ rows: Int, _ n: Int) {
  for r in 0..<rows { for i in 0..<n { c[r * n + i] = a[r * n + i] + bias[i] } }
}

/// Sets every row of `c` `[rows, n]` to `row`.
package func fillRows(_ c: MutableFloats, _ row: Floats, _ rows: Int, _ n: Int) {
  for r in 0..<rows { for i in 0..<n { c[r * n + i] = row[i] } }
}

/// Adds the sum of each column of `a` `[rows, n]` to `sums` `[n]`, rows in order.
package func sumColumns(_ a: Floats, _ rows: Int, _ n: Int, _ sums: MutableFloats) {
  for r in 0..<rows { for i in 0..<n { sums[i] += a[r * n + i] } }
}

/// Σ aᵢ·bᵢ, in an order that `count` alone decides.
package func dotProduct(_ a: Floats, _ b: Floats, _ count: Int) -> Float {
  var s: Float = 0
  for i in 0..<count { s += a[i] * b[i] }
  return s
}

/// x = factor·x.
package func scaleRows(_ x: MutableFloats, by factor: Float, _ count: Int) {
  for i in 0..<count { x[i] *= factor }
}

/// y = y + factor·x.
package func addScaled(_ x: Floats, by factor: Float, to y: MutableFloats, _ count: Int) {
  for i in 0..<count { y[i] += factor * x[i] }
}

/// Σ xᵢ² in double precision, in an order that `count` alone decides.
package func sumOfSquares(_ x: Floats, _ count: Int) -> Double {
  var s = 0.0
  for i in 0..<count { s += Double(x[i]) * Double(x[i]) }
  return s
}
