import CKernels

/// A matrix laid out once for many products with few rows, such as the weights while decoding.
///
/// A product has the bits of `gemm` for matrices up to 2²⁰ weights: a row's result depends on that
/// row and the matrix alone.
package final class PackedMatrix: @unchecked Sendable {
  package let inputs: Int
  package let outputs: Int
  private let panels: UnsafeMutableBufferPointer<Float>

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
    let size = kernels.packed_size(outputs, inputs)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(size, 1) * MemoryLayout<Float>.stride, alignment: 64)
    panels = UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Float.self, capacity: size), count: size)
    kernels.pack_all(
      isTransposed ? 1 : 0, outputs, inputs, matrix, isTransposed ? inputs : outputs,
      panels.baseAddress)
  }

  deinit { UnsafeMutableRawPointer(panels.baseAddress)?.deallocate() }

  /// Floats that a packed matrix `[inputs, outputs]` takes.
  package static func floats(inputs: Int, outputs: Int) -> Int {
    kernels.packed_size(outputs, inputs)
  }

  /// y = x·M + bias.
  ///
  /// `x` `[rows, inputs]`, `bias` `[outputs]` or nil, `y` `[rows, outputs]`.
  package func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, into y: MutableFloats) {
    kernels.product_packed(
      rows, outputs, inputs, x, inputs, panels.baseAddress, bias, 0, y, outputs)
  }

  /// y = (y + bias) + x·M, shapes as for `multiply(_:_:_:into:)`.
  package func multiply(_ x: Floats, _ rows: Int, _ bias: Floats?, addingTo y: MutableFloats) {
    if let bias { addBias(y, bias, y, rows, outputs) }
    kernels.product_packed(rows, outputs, inputs, x, inputs, panels.baseAddress, nil, 1, y, outputs)
  }
}
