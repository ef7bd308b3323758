import Glibc
import Testing

@testable import Kernels

/// What a block in Llama's style computes, against plain loops in double precision.
@Suite struct LlamaKernelTests {
  static func rms(_ x: [Double], _ scale: [Double]) -> [Double] {
    let inverse = 1 / (x.reduce(0) { $0 + $1 * $1 } / Double(x.count) + 1e-5).squareRoot()
    return x.indices.map { x[$0] * inverse * scale[$0] }
  }

  @Test(arguments: [1, 3, 16, 17, 64, 100])
  func `RMS normalisation agrees forward and backward`(n: Int) {
    let rows = 4
    let (x, scale) = (Numbers.floats(rows * n, seed: 1, scale: 3), Numbers.floats(n, seed: 2))
    let (dy, skip) = (Numbers.floats(rows * n, seed: 3), Numbers.floats(rows * n, seed: 4))
    var (y, inverse) = (x, [Float](repeating: 0, count: rows))
    rmsNorm(x, scale, &y, &inverse, rows, n, 1e-5)
    func split(_ values: [Double]) -> [[Double]] {
      (0..<rows).map { Array(values[$0 * n..<($0 + 1) * n]) }
    }
    #expect(error(y, split(x.doubles).flatMap { Self.rms($0, scale.doubles) }) < 5e-6)

    // L = Σ dy·y + Σ skip·x, differentiated by central differences.
    func loss(_ x: [Double], _ scale: [Double]) -> Double {
      let y = split(x).flatMap { Self.rms($0, scale) }
      return x.indices.reduce(0.0) { $0 + Double(dy[$1]) * y[$1] + Double(skip[$1]) * x[$1] }
    }
    func slope(_ values: [Double], _ index: Int, _ loss: ([Double]) -> Double) -> Double {
      var (up, down) = (values, values)
      up[index] += 1e-5
      down[index] -= 1e-5
      return (loss(up) - loss(down)) / 2e-5
    }
    var (dx, sums) = (x, [Float](repeating: 1, count: n))
    rmsNormBackward(dy, x, scale, inverse, skip, &dx, &sums, rows, n)
    for index in stride(from: 0, to: rows * n, by: max(1, rows * n / 30)) {
      let numeric = slope(x.doubles, index) { loss($0, scale.doubles) }
      #expect(abs(Double(dx[index]) - numeric) < 1e-4 * max(1, abs(numeric)))
    }
    for index in stride(from: 0, to: n, by: max(1, n / 10)) {
      let numeric = slope(scale.doubles, index) { loss(x.doubles, $0) }
      #expect(abs(Double(sums[index]) - 1 - numeric) < 1e-4 * max(1, abs(numeric)))
    }
  }

  @Test(arguments: [1, 7, 16, 33, 80])
  func `SwiGLU agrees forward and backward, in place too`(n: Int) {
    let rows = 3
    let h = Numbers.floats(rows * 2 * n, seed: 1, scale: 5)
    let dy = Numbers.floats(rows * n, seed: 2)
    func twin(_ h: [Double]) -> [Double] {
      (0..<rows * n).map { index in
        let (g, u) = (h[index / n * 2 * n + index % n], h[index / n * 2 * n + n + index % n])
        return g / (1 + exp(-g)) * u
      }
    }
    var y = dy
    swiGLU(h, &y, rows, n)
    #expect(error(y, twin(h.doubles)) < 5e-6)
    var dh = h
    swiGLUBackward(h, dy, &dh, rows, n)
    for index in h.indices {
      func loss(_ step: Double) -> Double {
        var moved = h.doubles
        moved[index] += step
        return zip(twin(moved), dy).reduce(0) { $0 + $1.0 * Double($1.1) }
      }
      #expect(abs(Double(dh[index]) - (loss(1e-5) - loss(-1e-5)) / 2e-5) < 1e-5)
    }
    var inPlace = h
    inPlace.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      swiGLUBackward(base, dy, base, rows, n)
    }
    #expect(inPlace.bits == dh.bits)
  }

  @Test(arguments: [2, 8, 20, 64])
  func `rotation turns pairs of entries, and back`(size: Int) {
    let (rows, heads, stride) = (5, 3, 3 * size + 4)
    let x = Numbers.floats(rows * stride, seed: 1)
    let angles = Numbers.floats(rows * size / 2, seed: 2, scale: 9).doubles
    let half = size / 2
    let turns = (0..<rows).flatMap { row in
      let own = angles[row * half..<(row + 1) * half]
      return own.map { Float(cos($0)) } + own.map { Float(sin($0)) }
    }
    var expected = x.doubles
    for row in 0..<rows {
      for head in 0..<heads {
        for c in 0..<half {
          let (a, angle) = (row * stride + head * size + c, angles[row * half + c])
          expected[a] = Double(x[a]) * cos(angle) - Double(x[a + half]) * sin(angle)
          expected[a + half] = Double(x[a + half]) * cos(angle) + Double(x[a]) * sin(angle)
        }
      }
    }
    var y = x
    rotate(&y, stride: stride, rows: rows, heads: heads, size: size, turns)
    #expect(error(y, expected) < 5e-7)
    rotate(&y, stride: stride, rows: rows, heads: heads, size: size, turns, isBackward: true)
    #expect(error(y, x.doubles) < 5e-7)
  }
}
