import Glibc
import Testing

@testable import Kernels

@Suite struct GELUTests {
  static func twin(_ x: Double) -> Double {
    0.5 * x * (1 + tanh((2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
  }

  @Test(arguments: [1, 7, 16, 33, 256])
  func `values and slopes agree with tanh in double precision`(n: Int) {
    let rows = 3
    let h = Numbers.floats(rows * n, seed: 1, scale: 6)
    let bias = Numbers.floats(n, seed: 2)
    var shifted = h
    var y = h
    biasGELU(&shifted, bias, &y, rows, n)
    #expect(shifted == h.indices.map { h[$0] + bias[$0 % n] })
    #expect(error(y, shifted.map { Self.twin(Double($0)) }) < 1e-6)

    var inPlace = h
    inPlace.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      biasGELU(base, bias, base, rows, n)
    }
    #expect(inPlace.bits == y.bits)

    let dy = Numbers.floats(rows * n, seed: 3)
    var dx = shifted
    geluBackward(shifted, dy, &dx, rows * n)
    let slopes = shifted.indices.map { i in
      let x = Double(shifted[i])
      return Double(dy[i]) * (Self.twin(x + 1e-5) - Self.twin(x - 1e-5)) / 2e-5
    }
    #expect(error(dx, slopes) < 2e-6)
  }

  @Test func `far from zero it is x or 0`() {
    var h: [Float] = [-1e4, -100, -12, 12, 100, 1e4]
    var y = h
    biasGELU(&h, [Float](repeating: 0, count: 6), &y, 1, 6)
    #expect(zip(y, [0, 0, 0, 12, 100, 1e4]).allSatisfy { abs($0 - $1) < 1e-5 })
  }
}
