import Testing

@testable import Kernels

/// Heads that share keys and values, against attention in which each head has a copy of them.
@Suite struct GroupedAttentionTests {
  struct Shape: CustomTestStringConvertible {
    var length, heads, shared, size: Int
    var width: Int { heads * size }
    /// Floats of a row of projections.
    var row: Int { (heads + 2 * shared) * size }
    var testDescription: String {
      "length \(length), \(heads) heads of \(size) on \(shared)"
    }
  }

  static let shapes = [
    Shape(length: 1, heads: 2, shared: 1, size: 4), Shape(length: 11, heads: 6, shared: 2, size: 8),
    Shape(length: 24, heads: 4, shared: 2, size: 16),
    Shape(length: 50, heads: 3, shared: 1, size: 20),
    Shape(length: 61, heads: 4, shared: 4, size: 32),
  ]

  /// Gives every head its own copy of the keys and values. `[length, 3·heads·size]`
  static func spread(_ projections: [Float], _ shape: Shape) -> [Float] {
    (0..<shape.length).flatMap { t in
      let row = Array(projections[t * shape.row..<(t + 1) * shape.row])
      return [0, 1, 2].flatMap { part in
        (0..<shape.heads).flatMap { h in
          let head =
            part == 0
            ? h
            : shape.heads + (part - 1) * shape.shared + h / (shape.heads / shape.shared)
          return row[head * shape.size..<(head + 1) * shape.size]
        }
      }
    }
  }

  @Test(arguments: shapes)
  func `it is attention over repeated keys and values, to the bit`(shape: Shape) {
    let projections = Numbers.floats(shape.length * shape.row, seed: 1, scale: 2)
    let copies = Self.spread(projections, shape)
    let count = shape.length * shape.width
    var (output, norms) = (
      [Float](repeating: .nan, count: count),
      [Float](repeating: .nan, count: shape.length * shape.heads)
    )
    var (plain, plainNorms) = (output, norms)
    causalAttention(
      projections, &output, &norms, shape.length, shape.heads, shape.size, shared: shape.shared)
    causalAttention(copies, &plain, &plainNorms, shape.length, shape.heads, shape.size)
    #expect(output.bits == plain.bits)
    #expect(norms.bits == plainNorms.bits)

    let dy = Numbers.floats(count, seed: 2)
    var gradient = [Float](repeating: .nan, count: projections.count)
    var copiesGradient = [Float](repeating: .nan, count: copies.count)
    causalAttentionBackward(
      projections, output, norms, dy, &gradient, shape.length, shape.heads, shape.size,
      shared: shape.shared)
    causalAttentionBackward(
      copies, output, norms, dy, &copiesGradient, shape.length, shape.heads, shape.size)
    var expected = [Double](repeating: 0, count: projections.count)
    let group = shape.heads / shape.shared
    for t in 0..<shape.length {
      for part in 0..<3 {
        for h in 0..<shape.heads {
          let head = part == 0 ? h : shape.heads + (part - 1) * shape.shared + h / group
          for c in 0..<shape.size {
            expected[t * shape.row + head * shape.size + c] += Double(
              copiesGradient[(t * 3 + part) * shape.width + h * shape.size + c])
          }
        }
      }
    }
    #expect(error(gradient, expected) < 2e-6)

    var inPlace = projections
    inPlace.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      causalAttentionBackward(
        base, output, norms, dy, base, shape.length, shape.heads, shape.size,
        shared: shape.shared)
    }
    #expect(inPlace.bits == gradient.bits)
  }

  @Test(arguments: shapes)
  func `a cached row has the bits of that row in its sequence`(shape: Shape) {
    let projections = Numbers.floats(shape.length * shape.row, seed: 3, scale: 2)
    var (whole, norms) = (
      [Float](repeating: .nan, count: shape.length * shape.width),
      [Float](repeating: .nan, count: shape.length * shape.heads)
    )
    causalAttention(
      projections, &whole, &norms, shape.length, shape.heads, shape.size, shared: shape.shared)
    let layout = AttentionCache(
      capacity: shape.length, heads: shape.heads, size: shape.size, shared: shape.shared)
    var cache = [Float](repeating: .nan, count: layout.count)
    projections.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for position in 0..<shape.length {
        let row = base + position * shape.row
        var output = [Float](repeating: 0, count: shape.width)
        layout.append(row, rows: 1, at: position, to: &cache)
        layout.attend(row, over: cache, positions: position + 1, &output)
        #expect(
          output.bits == Array(whole[position * shape.width..<(position + 1) * shape.width]).bits)
      }
    }
  }
}
