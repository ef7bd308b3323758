import CKernels
import COpenBLAS

/// C = alpha·op(A)·op(B) + beta·C on row-major matrices, on the calling thread.
///
/// op(A) is `[m, k]`, op(B) `[k, n]`, C `[m, n]`; A is stored `[k, m]` with `transposeA` and B
/// `[n, k]` with `transposeB`. Each `ld…` is the number of floats from one stored row to the next.
/// With beta = 0 it does not matter what C held.
///
/// Which kernel multiplies is a matter of measured speed (docs/decisions/0006). Ours lays out both
/// factors as it goes; a large transposed B is OpenBLAS's. The choice looks at the number of rows only
/// there. In our kernel each element of C is one chain of multiply-adds in
/// order of k, so that a row's bits do not depend on the rows beside it.
package func gemm(
  transposeA: Bool = false, transposeB: Bool = false, m: Int, n: Int, k: Int, alpha: Float = 1,
  _ a: Floats, lda: Int, _ b: Floats, ldb: Int, beta: Float, _ c: MutableFloats, ldc: Int
) {
  guard m > 0, n > 0 else { return }
  let isSmall = n * k <= 1 << 20
  let isOurs =
    transposeA ? n <= 2048 : isSmall || (m > 1 && (m <= 64 || (!transposeB && n <= 8192)))
  if isOurs && alpha == 1 && (beta == 0 || beta == 1) || !isOpenBLASOpen {
    precondition(
      alpha == 1 && (beta == 0 || beta == 1), "alpha \(alpha), beta \(beta) need OpenBLAS")
    kernels.product(
      transposeA ? 1 : 0, transposeB ? 1 : 0, m, n, k, a, lda, b, ldb, nil, beta == 1 ? 1 : 0, c,
      ldc)
  } else if m == 1, !transposeA, transposeB || ldb >= n {
    copenblas_sgemv(
      transposeB ? 0 : 1, Int32(transposeB ? n : k), Int32(transposeB ? k : n), alpha, b,
      Int32(ldb), a, beta, c)
  } else {
    copenblas_sgemm(
      transposeA ? 1 : 0, transposeB ? 1 : 0, Int32(m), Int32(n), Int32(k), alpha, a, Int32(lda),
      b, Int32(ldb), beta, c, Int32(ldc))
  }
}

/// Whether products may go to OpenBLAS; `BLAS.load()` says why not.
private let isOpenBLASOpen = (try? BLAS.load()) != nil

/// y = x·W + bias in every row, by our own kernel.
///
/// `x` `[rows, inputs]`, `weight` `[inputs, outputs]`, `bias` `[outputs]` or nil, `y`
/// `[rows, outputs]`; with `adds` the product is added to what `y` holds, and there is no bias.
package func affine(
  _ x: Floats, _ weight: Floats, _ bias: Floats?, _ y: MutableFloats, rows: Int, inputs: Int,
  outputs: Int, adds: Bool = false
) {
  precondition(!adds || bias == nil, "a sum starts from y or from the bias, not from both")
  kernels.product(
    0, 0, rows, outputs, inputs, x, inputs, weight, outputs, bias, adds ? 1 : 0, y, outputs)
}
