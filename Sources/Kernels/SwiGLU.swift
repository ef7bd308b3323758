import CKernels

/// y = g·σ(g)·u in every row, g and u the halves of a row of `h`.
///
/// Shazeer 2020, equation 6, without its matrices. `h` `[rows, 2n]`, `y` `[rows, n]`.
package func swiGLU(_ h: Floats, _ y: MutableFloats, _ rows: Int, _ n: Int) {
  kernels.swiglu(h, y, rows, n)
}

/// dh = ∂L/∂h of `swiGLU`.
///
/// `h`, `dh` `[rows, 2n]`, `dy` `[rows, n]`; `dh` may be `h`.
package func swiGLUBackward(
  _ h: Floats, _ dy: Floats, _ dh: MutableFloats, _ rows: Int, _ n: Int
) {
  kernels.swiglu_backward(h, dy, dh, rows, n)
}
