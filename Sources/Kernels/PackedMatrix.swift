import CKernels

/// A matrix laid out once for many products with few rows, such as the weights while decoding.
///
/// A product has the bits of `gemm` for matrices up to 2²⁰ weights: a row's result depends on that
/// row and the matrix alone.
package final class PackedMatrix: @unchecked Sendable {
  package let inputs: Int
  package let outputs: Int
  private let panels: FloatMemory

  /// Packs a matrix `[inputs, outputs]`.
  package convenience init(_ matrix: Floats, inputs: Int, outputs: Int) {
    self.init(matrix, inputs: inputs, outputs: outputs, isTransposed: false)
  }

  /// Packs the transpose of a matrix `[outputs, inputs]`.
  package convenience init(transposed matrix: Floats, inputs: Int, outputs: Int) {
    self.init(matrix, inputs: inputs, outputs: outputs, isTransposed: true)
  }

  private init(_ matrix: Floats, inputs: Int, outputs: Int, isTransposed: Bool) {
    self.inputs = inputs
    self.outputs = outputs
    panels = FloatMemory(count: kernels.packed_size(outputs, inputs))
    kernels.pack_all(
      isTransposed ? 1 : 0, outputs, inputs, matrix, isTransposed ? inputs : outputs,
      panels.base)
  }

  /// Floats that a packed matrix `[inputs, outputs]` takes.
  package static func floats(inputs: Int, outputs: Int) -> Int {
    kernels.packed_size(outputs, inputs)
  }

  /// Columns that threads share out in whole blocks of so many.
  private static let block = 64

  /// The i-th of `pieces` parts of the columns, which can be computed side by side.
  package func columns(_ piece: Int, of pieces: Int) -> Range<Int> {
    let blocks = (outputs + Self.block - 1) / Self.block
    let (low, high) = (blocks * piece / pieces, blocks * (piece + 1) / pieces)
    return low * Self.block..<min(high * Self.block, outputs)
  }

  /// y = x·M + bias in some columns.
  ///
  /// `x` `[rows, inputs]`, `bias` `[outputs]` or nil, `y` `[rows, outputs]`.
  package func multiply(
    _ x: Floats, _ rows: Int, _ bias: Floats?, into y: MutableFloats, _ columns: Range<Int>
  ) {
    kernels.product_packed(
      rows, outputs, inputs, x, inputs, panels.base, bias, 0, y, outputs, columns.lowerBound,
      columns.upperBound)
  }

  /// y = (y + bias) + x·M in some columns, shapes as for `multiply(_:_:_:into:_:)`.
  package func multiply(
    _ x: Floats, _ rows: Int, _ bias: Floats?, addingTo y: MutableFloats, _ columns: Range<Int>
  ) {
    if let bias {
      for row in 0..<rows {
        let part = y + row * outputs + columns.lowerBound
        addBias(part, bias + columns.lowerBound, part, 1, columns.count)
      }
    }
    kernels.product_packed(
      rows, outputs, inputs, x, inputs, panels.base, nil, 1, y, outputs, columns.lowerBound,
      columns.upperBound)
  }

  /// y = x·M + bias.
  package func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, into y: MutableFloats) {
    multiply(x, rows, bias, into: y, 0..<outputs)
  }

  /// y = (y + bias) + x·M.
  package func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, addingTo y: MutableFloats) {
    multiply(x, rows, bias, addingTo: y, 0..<outputs)
  }
}
