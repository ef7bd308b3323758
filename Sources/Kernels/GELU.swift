import Glibc

/// h = h + bias in every row, then y = GELU(h), tanh form.
///
/// GELU(x) = ½x(1 + tanh(√(2/π)(x + 0.044715x³))); Hendrycks and Gimpel 2016, section 2.
/// `h`, `y` `[rows, n]`, `bias` `[n]`. `y` may be `h`; else `h` is kept for the way back.
package func biasGELU(
  _ h: MutableFloats, _ bias: Floats, _ y: MutableFloats, _ rows: Int, _ n: Int
) {
  for r in 0..<rows {
    for i in 0..<n {
      let x = h[r * n + i] + bias[i]
      h[r * n + i] = x
      y[r * n + i] = 0.5 * x * (1 + tanhf(0.7978845608 * (x + 0.044715 * x * x * x)))
    }
  }
}

/// dx = dy·GELU′(h), `count` floats; `dx` may be `h` or `dy`.
package func geluBackward(_ h: Floats, _ dy: Floats, _ dx: MutableFloats, _ count: Int) {
  for i in 0..<count {
    let x = h[i]
    let t = tanhf(0.7978845608 * (x + 0.044715 * x * x * x))
    dx[i] =
      dy[i]
      * (0.5 * (1 + t) + 0.5 * x * (1 - t * t) * 0.7978845608 * (1 + 3 * 0.044715 * x * x))
  }
}
