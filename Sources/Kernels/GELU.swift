import CKernels

/// h = h + bias in every row, then y = GELU(h), tanh form.
///
/// GELU(x) = ½x(1 + tanh(√(2/π)(x + 0.044715x³))); Hendrycks and Gimpel 2016, section 2.
/// `h`, `y` `[rows, n]`, `bias` `[n]`. `y` may be `h`; else `h` is kept for the way back.
package func biasGELU(
  _ h: MutableFloats, _ bias: Floats, _ y: MutableFloats, _ rows: Int, _ n: Int
) {
  kernels.bias_gelu(h, bias, y, rows, n)
}

/// dx = dy·GELU′(h), `count` floats; `dx` may be `h` or `dy`.
package func geluBackward(_ h: Floats, _ dy: Floats, _ dx: MutableFloats, _ count: Int) {
  kernels.gelu_backward(h, dy, dx, count)
}
