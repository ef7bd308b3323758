import CKernels

/// y = (x − mean)·inverse·scale + shift in every row, inverse = 1/√(variance + ε).
///
/// Ba, Kiros and Hinton 2016, equation 4. `x`, `y` `[rows, n]`, `scale`, `shift` `[n]`, `mean`,
/// `inverse` `[rows]` are kept for the way back. `y` may be `x`.
package func layerNorm(
  _ x: Floats, _ scale: Floats, _ shift: Floats, _ y: MutableFloats, _ mean: MutableFloats,
  _ inverse: MutableFloats, _ rows: Int, _ n: Int, _ epsilon: Float
) {
  kernels.layer_norm(x, scale, shift, y, mean, inverse, rows, n, epsilon)
}

/// dx = ∂L/∂x of `layerNorm` + skip; adds ∂L/∂scale and ∂L/∂shift to their sums, rows in order.
///
/// `dy`, `x`, `dx` `[rows, n]`; `skip` `[rows, n]` is the gradient that reaches x past the
/// normalisation, or nil; both sums `[n]`. `dx` may be `x`, `dy` or `skip`.
package func layerNormBackward(
  _ dy: Floats, _ x: Floats, _ scale: Floats, _ mean: Floats, _ inverse: Floats, _ skip: Floats?,
  _ dx: MutableFloats, _ scaleSums: MutableFloats, _ shiftSums: MutableFloats, _ rows: Int,
  _ n: Int
) {
  kernels.layer_norm_backward(
    dy, x, scale, mean, inverse, skip, dx, scaleSums, shiftSums, rows, n)
}
