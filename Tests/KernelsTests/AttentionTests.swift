import Glibc
import Testing

@testable import Kernels

@Suite struct AttentionTests {
  struct Shape: CustomTestStringConvertible {
    var length, heads, size: Int
    var width: Int { heads * size }
    var testDescription: String { "length \(length), \(heads) heads of \(size)" }
  }

  static let shapes = [
    Shape(length: 1, heads: 1, size: 1), Shape(length: 2, heads: 2, size: 5),
    Shape(length: 11, heads: 3, size: 8), Shape(length: 24, heads: 4, size: 16),
    Shape(length: 33, heads: 2, size: 20), Shape(length: 50, heads: 1, size: 32),
    Shape(length: 61, heads: 2, size: 64), Shape(length: 520, heads: 1, size: 24),
  ]

  static func twin(_ projections: [Double], _ shape: Shape) -> [Double] {
    let d = shape.width
    var output = [Double](repeating: 0, count: shape.length * d)
    for h in 0..<shape.heads {
      for i in 0..<shape.length {
        let q = i * 3 * d + h * shape.size
        let scores = (0...i).map { j in
          (0..<shape.size).reduce(0.0) {
            $0 + projections[q + $1] * projections[j * 3 * d + d + h * shape.size + $1]
          } / Double(shape.size).squareRoot()
        }
        let top = scores.max() ?? 0
        let weights = scores.map { exp($0 - top) }
        let total = weights.reduce(0, +)
        for c in 0..<shape.size {
          output[i * d + h * shape.size + c] =
            weights.indices.reduce(0.0) {
              $0 + weights[$1] * projections[$1 * 3 * d + 2 * d + h * shape.size + c]
            } / total
        }
      }
    }
    return output
  }

  static func forward(_ projections: [Float], _ shape: Shape) -> (output: [Float], norms: [Float]) {
    var output = [Float](repeating: .nan, count: shape.length * shape.width)
    var norms = [Float](repeating: .nan, count: shape.length * shape.heads)
    causalAttention(projections, &output, &norms, shape.length, shape.heads, shape.size)
    return (output, norms)
  }

  @Test(arguments: shapes)
  func `forward agrees with double precision`(shape: Shape) {
    let projections = Numbers.floats(shape.length * 3 * shape.width, seed: 1, scale: 2)
    let result = Self.forward(projections, shape)
    #expect(error(result.output, Self.twin(projections.doubles, shape)) < 3e-6)
  }

  @Test(arguments: shapes.dropLast())
  func `backward agrees with finite differences in double precision`(shape: Shape) {
    let projections = Numbers.floats(shape.length * 3 * shape.width, seed: 1, scale: 2)
    let dy = Numbers.floats(shape.length * shape.width, seed: 2)
    let result = Self.forward(projections, shape)
    var gradient = [Float](repeating: .nan, count: projections.count)
    causalAttentionBackward(
      projections, result.output, result.norms, dy, &gradient, shape.length, shape.heads,
      shape.size)
    func loss(_ x: [Double]) -> Double {
      zip(Self.twin(x, shape), dy).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    let h = 1e-5
    // One coordinate at a time, then whole directions, which no coordinate can hide from.
    for index in stride(from: 0, to: projections.count, by: projections.count / 8 + 1) {
      var (up, down) = (projections.doubles, projections.doubles)
      up[index] += h
      down[index] -= h
      let numeric = (loss(up) - loss(down)) / (2 * h)
      #expect(abs(Double(gradient[index]) - numeric) < 2e-5 * max(1, abs(numeric)))
    }
    for seed in 10..<12 {
      let direction = Numbers.floats(projections.count, seed: UInt64(seed)).doubles
      let up = zip(projections, direction).map { Double($0) + h * $1 }
      let down = zip(projections, direction).map { Double($0) - h * $1 }
      let numeric = (loss(up) - loss(down)) / (2 * h)
      let ours = zip(gradient, direction).reduce(0.0) { $0 + Double($1.0) * $1.1 }
      #expect(abs(ours - numeric) < 1e-4 * max(1, abs(numeric)))
    }
  }

  @Test(arguments: shapes)
  func `the gradient may take the place of the projections`(shape: Shape) {
    var projections = Numbers.floats(shape.length * 3 * shape.width, seed: 1, scale: 2)
    let dy = Numbers.floats(shape.length * shape.width, seed: 2)
    let result = Self.forward(projections, shape)
    var apart = [Float](repeating: .nan, count: projections.count)
    causalAttentionBackward(
      projections, result.output, result.norms, dy, &apart, shape.length, shape.heads, shape.size)
    projections.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      causalAttentionBackward(
        base, result.output, result.norms, dy, base, shape.length, shape.heads, shape.size)
    }
    #expect(projections.bits == apart.bits)
  }

  @Test(arguments: shapes)
  func `a cached row has the bits of that row in its sequence`(shape: Shape) {
    let projections = Numbers.floats(shape.length * 3 * shape.width, seed: 1, scale: 2)
    let whole = Self.forward(projections, shape).output
    let d = shape.width
    let layout = AttentionCache(
      capacity: shape.length + 3, heads: shape.heads, size: shape.size)
    var cache = [Float](repeating: .nan, count: layout.count)
    projections.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let prompt = shape.length / 2
      layout.append(base, rows: prompt, at: 0, to: &cache)
      for position in prompt..<shape.length {
        let row = base + position * 3 * d
        var output = [Float](repeating: 0, count: d)
        layout.append(row, rows: 1, at: position, to: &cache)
        layout.attend(row, over: cache, positions: position + 1, &output)
        #expect(output.bits == Array(whole[position * d..<(position + 1) * d]).bits)
        var plain = output
        cachedAttention(
          row, base + d, base + 2 * d, stride: 3 * d, positions: position + 1, &plain, shape.heads,
          shape.size)
        #expect(plain.bits == output.bits)
      }
    }
  }

  @Test func `what comes later changes no bit of a row`() {
    let long = Shape(length: 40, heads: 2, size: 16)
    let short = Shape(length: 17, heads: 2, size: 16)
    let projections = Numbers.floats(long.length * 3 * long.width, seed: 3)
    let whole = Self.forward(projections, long).output
    let start = Self.forward(Array(projections.prefix(short.length * 3 * short.width)), short)
      .output
    #expect(Array(whole.prefix(start.count)).bits == start.bits)
  }
}
