import CKernels

/// y = x·inverse·scale in every row, inverse = 1/√(mean x² + ε).
///
/// Zhang and Sennrich 2019, equation 4. `x`, `y` `[rows, n]`, `scale` `[n]`; `inverse` `[rows]` is
/// kept for the way back. `y` may be `x`.
package func rmsNorm(
  _ x: Floats, _ scale: Floats, _ y: MutableFloats, _ inverse: MutableFloats, _ rows: Int, _ n: Int,
  _ epsilon: Float
) {
  kernels.rms_norm(x, scale, y, inverse, rows, n, epsilon)
}

/// dx = ∂L/∂x of `rmsNorm` + skip; adds ∂L/∂scale to its sums, rows in order.
///
/// Shapes are those of `layerNormBackward`; `skip` may be nil, `dx` may be `x`, `dy` or `skip`.
package func rmsNormBackward(
  _ dy: Floats, _ x: Floats, _ scale: Floats, _ inverse: Floats, _ skip: Floats?,
  _ dx: MutableFloats, _ scaleSums: MutableFloats, _ rows: Int, _ n: Int
) {
  kernels.rms_norm_backward(dy, x, scale, inverse, skip, dx, scaleSums, rows, n)
}
