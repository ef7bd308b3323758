import Foundation
import Testing

@testable import Tensors

@Suite struct ElementaryTests {
  @Test func `The exponential agrees with the C library to two units in the last place`() {
    for x in stride(from: -740.0, to: 709.7, by: 0.37) {
      let expected = Foundation.exp(x)
      #expect(abs(Elementary.exp(x) - expected) <= 2 * expected.ulp)
    }
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(1000) == .infinity)
    #expect(Elementary.exp(-1000) == 0)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test func `Logarithms agree with the C library to two units in the last place`() {
    var x = 1e-310
    while x < 1e300 {
      let expected = Foundation.log(x)
      #expect(abs(Elementary.log(x) - expected) <= 2 * expected.ulp)
      x *= 1.37
    }
    for x in stride(from: -0.999, to: 5, by: 0.0031) {
      let expected = Foundation.log1p(x)
      #expect(abs(Elementary.log1p(x) - expected) <= 2 * expected.ulp, "log1p(\(x))")
    }
    #expect(Elementary.log1p(1e-20) == 1e-20)
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
  }

  @Test func `The hyperbolic tangent and e to the x minus one agree with the C library`() {
    for x in stride(from: -25.0, to: 25, by: 0.0171) {
      let tanh = Foundation.tanh(x)
      #expect(abs(Elementary.tanh(x) - tanh) <= 4 * tanh.ulp, "tanh(\(x))")
      let expm1 = Foundation.expm1(x)
      #expect(abs(Elementary.expm1(x) - expm1) <= 4 * expm1.ulp, "expm1(\(x))")
    }
    #expect(Elementary.tanh(1e-18) == 1e-18)
  }

  @Test func `The logarithm of the sigmoid is finite at both ends`() {
    #expect(Elementary.logSigmoid(800) == 0)
    #expect(Elementary.logSigmoid(-800) == -800)
    #expect(abs(Elementary.logSigmoid(0) + Foundation.log(2)) < 1e-16)
    #expect(Elementary.sigmoid(-800) == 0)
    #expect(Elementary.sigmoid(800) == 1)
  }

  @Test func `Cosine and sine agree with the C library`() {
    for x in stride(from: -30.0, to: 300_000, by: 17.0371) {
      let found = Elementary.cosineAndSine(x)
      #expect(abs(found.cosine - Foundation.cos(x)) < 1e-15, "cos(\(x))")
      #expect(abs(found.sine - Foundation.sin(x)) < 1e-15, "sin(\(x))")
    }
    #expect(Elementary.cosineAndSine(0) == (1, 0))
  }
}
