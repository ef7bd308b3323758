import Glibc
import Testing

@testable import Kernels

@Suite struct AdamWUpdateTests {
  @Test(arguments: [1, 16, 37, 200])
  func `three updates agree with double precision`(n: Int) {
    var parameters = Numbers.floats(n, seed: 1)
    var (m, v) = ([Float](repeating: 0, count: n), [Float](repeating: 0, count: n))
    var (p, m2, v2) = (parameters.doubles, m.doubles, v.doubles)
    for t in 1...3 {
      let gradient = Numbers.floats(n, seed: UInt64(t + 1), scale: 0.1)
      let corrections = (1 - pow(0.9, Double(t)), 1 - pow(0.95, Double(t)))
      adamWUpdate(
        &parameters, gradient, &m, &v, n,
        AdamWStep(
          rate: 1e-2, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0.1,
          correction1: corrections.0, correction2: corrections.1, gradientScale: 0.5))
      for i in 0..<n {
        let g = Double(gradient[i]) * 0.5
        m2[i] = 0.9 * m2[i] + 0.1 * g
        v2[i] = 0.95 * v2[i] + 0.05 * g * g
        p[i] -= 1e-2 * 0.1 * p[i]
        p[i] -= 1e-2 * (m2[i] / corrections.0) / ((v2[i] / corrections.1).squareRoot() + 1e-8)
      }
    }
    #expect(error(parameters, p) < 1e-6)
    #expect(error(m, m2) < 1e-8)
  }
}
