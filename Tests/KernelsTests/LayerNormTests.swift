import Testing

@testable import Kernels

@Suite struct LayerNormTests {
  /// One row in double precision: output, mean, inverse.
  static func twin(
    _ x: [Double], _ scale: [Double], _ shift: [Double]
  ) -> (y: [Double], mean: Double, inverse: Double) {
    let mean = x.reduce(0, +) / Double(x.count)
    let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
    let inverse = 1 / (variance + 1e-5).squareRoot()
    return (
      x.indices.map { (x[$0] - mean) * inverse * scale[$0] + shift[$0] }, mean, inverse
    )
  }

  @Test(arguments: [1, 3, 16, 17, 64, 100, 128])
  func `forward and backward agree with double precision`(n: Int) {
    let rows = 5
    let x = Numbers.floats(rows * n, seed: 1, scale: 3)
    let (scale, shift) = (Numbers.floats(n, seed: 2), Numbers.floats(n, seed: 3))
    let (dy, skip) = (Numbers.floats(rows * n, seed: 4), Numbers.floats(rows * n, seed: 5))
    var (y, mean, inverse) = (
      x, [Float](repeating: 0, count: rows), [Float](repeating: 0, count: rows)
    )
    layerNorm(y, scale, shift, &y, &mean, &inverse, rows, n, 1e-5)

    var expected: [Double] = []
    for r in 0..<rows {
      let row = Array(x[r * n..<(r + 1) * n]).doubles
      let twin = Self.twin(row, scale.doubles, shift.doubles)
      expected += twin.y
      #expect(abs(Double(mean[r]) - twin.mean) < 1e-6)
      #expect(abs(Double(inverse[r]) / twin.inverse - 1) < 2e-6)
    }
    #expect(error(y, expected) < 5e-6)

    // L = Σ dy·y + Σ skip·x, differentiated by central differences of the twin.
    func loss(_ x: [Double], _ scale: [Double], _ shift: [Double]) -> Double {
      (0..<rows).reduce(0) { sum, r in
        let row = Array(x[r * n..<(r + 1) * n])
        let y = Self.twin(row, scale, shift).y
        return (0..<n).reduce(sum) {
          $0 + Double(dy[r * n + $1]) * y[$1] + Double(skip[r * n + $1]) * row[$1]
        }
      }
    }
    var dx = x
    var (scaleSums, shiftSums) = ([Float](repeating: 1, count: n), [Float](repeating: 2, count: n))
    layerNormBackward(
      dy, dx, scale, mean, inverse, skip, &dx, &scaleSums, &shiftSums, rows, n)
    let h = 1e-5
    func slope(_ move: (Double) -> Double) -> Double { (move(h) - move(-h)) / (2 * h) }
    for index in stride(from: 0, to: rows * n, by: max(1, rows * n / 40)) {
      let numeric = slope { step in
        var moved = x.doubles
        moved[index] += step
        return loss(moved, scale.doubles, shift.doubles)
      }
      #expect(abs(Double(dx[index]) - numeric) < 1e-4 * max(1, abs(numeric)))
    }
    for index in stride(from: 0, to: n, by: max(1, n / 10)) {
      let byScale = slope { step in
        var moved = scale.doubles
        moved[index] += step
        return loss(x.doubles, moved, shift.doubles)
      }
      #expect(abs(Double(scaleSums[index]) - 1 - byScale) < 1e-4)
      let byShift = (0..<rows).reduce(0.0) { $0 + Double(dy[$1 * n + index]) }
      #expect(abs(Double(shiftSums[index]) - 2 - byShift) < 1e-5)
    }
  }
}
