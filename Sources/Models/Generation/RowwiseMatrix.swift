import Kernels

/// A matrix that multiplies rows one by one, so that a row's bits do not depend on the others.
struct RowwiseMatrix: @unchecked Sendable {
  private let matrix: Floats
  private let inputs, outputs: Int
  private let isTransposed: Bool

  /// A matrix `[inputs, outputs]`.
  init(_ matrix: Floats, inputs: Int, outputs: Int) {
    (self.matrix, self.inputs, self.outputs, isTransposed) = (matrix, inputs, outputs, false)
  }

  /// The transpose of a matrix `[outputs, inputs]`.
  init(transposed matrix: Floats, inputs: Int, outputs: Int) {
    (self.matrix, self.inputs, self.outputs, isTransposed) = (matrix, inputs, outputs, true)
  }

  /// y = x·M + bias.
  func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, into y: MutableFloats) {
    y.update(repeating: 0, count: rows * outputs)
    multiply(x, rows, bias, addingTo: y)
  }

  /// y = y + x·M + bias.
  func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, addingTo y: MutableFloats) {
    if let bias { addBias(y, bias, y, rows, outputs) }
    for row in 0..<rows {
      gemm(
        transposeB: isTransposed, m: 1, n: outputs, k: inputs, x + row * inputs, lda: inputs,
        matrix, ldb: isTransposed ? inputs : outputs, beta: 1, y + row * outputs, ldc: outputs)
    }
  }
}
