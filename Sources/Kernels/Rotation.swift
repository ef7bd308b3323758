import CKernels

/// Turns the entries c and c + size/2 of every head together, by the angles of its row's position.
///
/// Su et al. 2021, equation 34, with the pairing of Hugging Face's Llama. An orthogonal map: the
/// gradient takes the same way with `isBackward`. `x` holds queries and keys, `heads` of them side
/// by side in each row, `stride` floats from row to row; `turns` `[rows, size]` size/2 cosines and
/// then size/2 sines for each row.
package func rotate(
  _ x: MutableFloats, stride: Int, rows: Int, heads: Int, size: Int, _ turns: Floats,
  isBackward: Bool = false
) {
  kernels.rotate(x, stride, rows, heads, size, turns, isBackward ? -1 : 1)
}
