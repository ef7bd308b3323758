import CKernels

/// A matrix for many products with few rows, such as the weights while decoding: as it is stored, or
/// laid out once more, which takes as much memory again and multiplies faster.
///
/// Both have the bits of `gemm` for matrices up to 2²⁰ weights: a row's result depends on that row and
/// the matrix alone.
package struct WeightMatrix: @unchecked Sendable {
  package let inputs: Int
  package let outputs: Int
  private let matrix: Floats
  private let isTransposed: Bool
  private let panels: Floats?

  /// Reads a matrix `[inputs, outputs]`, or with `isTransposed` one stored `[outputs, inputs]`.
  ///
  /// - Parameters:
  ///   - matrix: Valid as long as this one is used, as is what follows.
  ///   - inputs: Columns of what it multiplies.
  ///   - outputs: Columns of the product.
  ///   - isTransposed: How it is stored.
  ///   - panels: Where the matrix is laid out, `packedFloats` floats; nil leaves it as it is.
  package init(
    _ matrix: Floats, inputs: Int, outputs: Int, isTransposed: Bool = false,
    packedAt panels: MutableFloats? = nil
  ) {
    (self.inputs, self.outputs) = (inputs, outputs)
    (self.matrix, self.isTransposed) = (matrix, isTransposed)
    self.panels = panels.map { Floats($0) }
    if let panels {
      kernels.pack_all(isTransposed ? 1 : 0, outputs, inputs, matrix, stride, panels)
    }
  }

  /// Floats that a packed matrix `[inputs, outputs]` takes.
  package static func packedFloats(inputs: Int, outputs: Int) -> Int {
    kernels.packed_size(outputs, inputs)
  }

  /// Floats from one stored row to the next.
  private var stride: Int { isTransposed ? inputs : outputs }

  /// Columns that threads share out in whole blocks of so many.
  private static let block = 64

  /// The i-th of `pieces` parts of the columns, which can be computed side by side.
  package func columns(_ piece: Int, of pieces: Int) -> Range<Int> {
    let blocks = (outputs + Self.block - 1) / Self.block
    let (low, high) = (blocks * piece / pieces, blocks * (piece + 1) / pieces)
    return min(low * Self.block, outputs)..<min(high * Self.block, outputs)
  }

  /// y = x·M + bias, in some columns or all.
  ///
  /// `x` `[rows, inputs]`, `bias` `[outputs]` or nil, `y` `[rows, outputs]`.
  package func multiply(
    _ x: FloatRows<Floats>, _ rows: Int, _ bias: Floats?, into y: FloatRows<MutableFloats>,
    _ columns: Range<Int>? = nil
  ) {
    multiply(x, rows, bias, adds: false, y, columns ?? 0..<outputs)
  }

  /// y = (y + bias) + x·M, shapes as for `multiply(_:_:_:into:_:)`.
  package func multiply(
    _ x: FloatRows<Floats>, _ rows: Int, _ bias: Floats?, addingTo y: FloatRows<MutableFloats>,
    _ columns: Range<Int>? = nil
  ) {
    let columns = columns ?? 0..<outputs
    if let bias {
      for row in 0..<rows {
        let part = y.base + row * y.stride + columns.lowerBound
        addBias(part, bias + columns.lowerBound, part, 1, columns.count)
      }
    }
    multiply(x, rows, nil, adds: true, y, columns)
  }

  private func multiply(
    _ x: FloatRows<Floats>, _ rows: Int, _ bias: Floats?, adds: Bool,
    _ y: FloatRows<MutableFloats>, _ columns: Range<Int>
  ) {
    let first = columns.lowerBound
    if let panels {
      kernels.product_packed(
        rows, outputs, inputs, x.base, x.stride, panels, bias, adds ? 1 : 0, y.base, y.stride,
        first, columns.upperBound)
    } else {
      kernels.product(
        0, isTransposed ? 1 : 0, rows, columns.count, inputs, x.base, x.stride,
        matrix + (isTransposed ? first * inputs : first), stride, bias.map { $0 + first },
        adds ? 1 : 0, y.base + first, y.stride)
    }
  }
}

/// Rows of floats that need not follow each other without a gap.
///
/// Rows that lie a power of two apart meet in the same places of a core's cache.
package struct FloatRows<Base> {
  package var base: Base
  /// Floats from one row to the next.
  package var stride: Int

  package init(_ base: Base, stride: Int) {
    (self.base, self.stride) = (base, stride)
  }
}
