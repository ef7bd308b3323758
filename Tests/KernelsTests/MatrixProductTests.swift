import Testing

@testable import Kernels

@Suite struct MatrixProductTests {
  struct Shape: CustomTestStringConvertible {
    var m, n, k: Int
    var testDescription: String { "\(m)×\(n)×\(k)" }
  }

  static let shapes = [
    Shape(m: 1, n: 1, k: 1), Shape(m: 1, n: 200, k: 64), Shape(m: 3, n: 5, k: 7),
    Shape(m: 12, n: 32, k: 16), Shape(m: 13, n: 33, k: 17), Shape(m: 24, n: 48, k: 300),
    Shape(m: 65, n: 96, k: 31), Shape(m: 100, n: 130, k: 257), Shape(m: 7, n: 600, k: 513),
    Shape(m: 70, n: 1100, k: 1000), Shape(m: 530, n: 40, k: 400),
  ]

  static func twin(
    _ transposeA: Bool, _ transposeB: Bool, _ shape: Shape, _ a: [Float], _ lda: Int, _ b: [Float],
    _ ldb: Int, _ beta: Double, _ c: [Float], _ ldc: Int
  ) -> [Double] {
    var result = c.doubles
    for i in 0..<shape.m {
      for j in 0..<shape.n {
        var sum = 0.0
        for p in 0..<shape.k {
          sum +=
            Double(transposeA ? a[p * lda + i] : a[i * lda + p])
            * Double(transposeB ? b[j * ldb + p] : b[p * ldb + j])
        }
        result[i * ldc + j] = (beta == 0 ? 0 : beta * result[i * ldc + j]) + sum
      }
    }
    return result
  }

  @Test(arguments: shapes, [0.0, 1])
  func `products agree with sums in double precision`(shape: Shape, beta: Double) {
    for (transposeA, transposeB) in [(false, false), (false, true), (true, false), (true, true)] {
      let lda = (transposeA ? shape.m : shape.k) + 3
      let ldb = (transposeB ? shape.k : shape.n) + 1
      let ldc = shape.n + 2
      // Not a float more than the matrices take, so that a read beyond the end is one of memory.
      let a = Numbers.floats(
        (transposeA ? shape.k : shape.m) * lda - 3, seed: 1)
      let b = Numbers.floats((transposeB ? shape.n : shape.k) * ldb - 1, seed: 2)
      let c = Numbers.floats(shape.m * ldc - 2, seed: 3)
      let expected = Self.twin(transposeA, transposeB, shape, a, lda, b, ldb, beta, c, ldc)
      var result = c
      gemm(
        transposeA: transposeA, transposeB: transposeB, m: shape.m, n: shape.n, k: shape.k, a,
        lda: lda, b, ldb: ldb, beta: Float(beta), &result, ldc: ldc)
      #expect(error(result, expected) < 1e-6 * Double(shape.k) + 1e-6)
    }
  }

  @Test func `a row has the same bits alone, among others, and from packed weights`() {
    let (n, k) = (70, 300)
    let x = Numbers.floats(100 * k, seed: 1)
    let w = Numbers.floats(k * n, seed: 2)
    let turned = (0..<n * k).map { w[$0 % k * n + $0 / k] }
    let bias = Numbers.floats(n, seed: 3)
    func rows(_ count: Int, from first: Int) -> [Float] {
      var y = [Float](repeating: 0, count: count * n)
      x.withUnsafeBufferPointer {
        guard let base = $0.baseAddress else { return }
        affine(base + first * k, w, bias, &y, rows: count, inputs: k, outputs: n)
      }
      return y
    }
    let all = rows(100, from: 0)
    for count in [1, 2, 5, 11, 12, 13, 37, 63, 64, 65] {
      let first = 100 - count
      #expect(rows(count, from: first).bits == Array(all[(first * n)...]).bits)
    }
    let floats = WeightMatrix.packedFloats(inputs: k, outputs: n)
    let memory = [FloatMemory(count: floats), FloatMemory(count: floats)]
    w.withUnsafeBufferPointer { w in
      turned.withUnsafeBufferPointer { turned in
        guard let stored = w.baseAddress, let transposed = turned.baseAddress else { return }
        let choices: [[MutableFloats?]] = [memory.map(\.base), [nil, nil]]
        for places in choices {
          for matrix in [
            WeightMatrix(stored, inputs: k, outputs: n, packedAt: places[0]),
            WeightMatrix(
              transposed, inputs: k, outputs: n, isTransposed: true, packedAt: places[1]),
          ] {
            for count in [1, 3, 17, 40, 64, 100] { check(matrix, count, x, bias, all) }
          }
        }
      }
    }
    withExtendedLifetime(memory) {}
  }

  /// Whole products and their pieces, with and without what is there already, against known rows.
  private func check(
    _ matrix: WeightMatrix, _ count: Int, _ x: [Float], _ bias: [Float], _ all: [Float]
  ) {
    let n = matrix.outputs
    let expected = Array(all[..<(count * n)])
    x.withUnsafeBufferPointer { x in
      guard let base = x.baseAddress else { return }
      let rows = FloatRows(base, stride: matrix.inputs)
      func product(_ start: [Float], adds: Bool, pieces: Int) -> [Float] {
        var y = start
        y.withUnsafeMutableBufferPointer { y in
          guard let base = y.baseAddress else { return }
          let target = FloatRows(base, stride: n)
          for piece in 0..<pieces {
            let part = matrix.columns(piece, of: pieces)
            if adds {
              matrix.multiply(rows, count, bias, addingTo: target, part)
            } else {
              matrix.multiply(rows, count, bias, into: target, part)
            }
          }
        }
        return y
      }
      let empty = [Float](repeating: .nan, count: count * n)
      let sums = product(expected, adds: true, pieces: 1)
      for pieces in [1, 2, 3, 8] {
        #expect(product(empty, adds: false, pieces: pieces).bits == expected.bits)
        #expect(product(expected, adds: true, pieces: pieces).bits == sums.bits)
      }
    }
  }

  @Test func `a sum over no terms is what it starts from`() {
    var c: [Float] = [1, 2, 3, 4]
    gemm(m: 2, n: 2, k: 0, [], lda: 0, [], ldb: 2, beta: 1, &c, ldc: 2)
    #expect(c == [1, 2, 3, 4])
    gemm(m: 2, n: 2, k: 0, [], lda: 0, [], ldb: 2, beta: 0, &c, ldc: 2)
    #expect(c == [0, 0, 0, 0])
  }
}
