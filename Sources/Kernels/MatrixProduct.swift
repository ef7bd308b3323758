/// C = α·op(A)·op(B) + β·C on row-major matrices.
///
/// op(A) is `[m, k]`, op(B) `[k, n]`, C `[m, n]`; op transposes where its flag is set. With β = 0
/// what C held does not matter. Runs on the calling thread alone.
///
/// - Parameters:
///   - transposeA: Whether A is stored as `[k, m]`.
///   - transposeB: Whether B is stored as `[n, k]`.
///   - lda: Floats from one stored row of A to the next; `ldb` and `ldc` likewise.
package func gemm(
  transposeA: Bool = false, transposeB: Bool = false, m: Int, n: Int, k: Int, alpha: Float = 1,
  _ a: Floats, lda: Int, _ b: Floats, ldb: Int, beta: Float, _ c: MutableFloats, ldc: Int
) {
  for i in 0..<m {
    for j in 0..<n {
      var sum: Float = 0
      for p in 0..<k {
        sum += (transposeA ? a[p * lda + i] : a[i * lda + p])
          * (transposeB ? b[j * ldb + p] : b[p * ldb + j])
      }
      c[i * ldc + j] = (beta == 0 ? 0 : beta * c[i * ldc + j]) + alpha * sum
    }
  }
}
