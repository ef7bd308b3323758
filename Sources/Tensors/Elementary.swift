/// Elementary functions of `Double` from additions and multiplications alone.
///
/// A library's `exp` and `log` round differently from machine to machine; recorded values must not.
/// Errors are below two units in the last place over the whole range.
package enum Elementary {
  private static let ln2High = 0x1.62e42feep-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// Returns eˣ.
  package static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    if x > 709.782712893384 { return .infinity }
    if x < -745.2 { return 0 }
    // x = n·ln 2 + r, |r| ≤ ln 2 / 2; Taylor's series of eʳ to the 13th power.
    let n = (x * 0x1.71547652b82fep0).rounded(.toNearestOrEven)
    let r = (x - n * ln2High) - n * ln2Low
    var p = r * (1.0 / 6_227_020_800) + 1.0 / 479_001_600
    p = p * r + 1.0 / 39_916_800
    p = p * r + 1.0 / 3_628_800
    p = p * r + 1.0 / 362_880
    p = p * r + 1.0 / 40_320
    p = p * r + 1.0 / 5_040
    p = p * r + 1.0 / 720
    p = p * r + 1.0 / 120
    p = p * r + 1.0 / 24
    p = p * r + 1.0 / 6
    p = p * r + 1.0 / 2
    let mantissa = 1 + (r + r * r * p)
    let power = Int(n)
    // Two steps where 2ⁿ itself is not a normal number.
    if power < -1021 { return mantissa * 0x1p-1000 * scale(power + 1000) }
    if power > 1023 { return mantissa * 2 * scale(power - 1) }
    return mantissa * scale(power)
  }

  private static func scale(_ power: Int) -> Double {
    Double(bitPattern: UInt64(power + 1023) << 52)
  }

  /// Returns the natural logarithm; −∞ at 0, NaN below.
  package static func log(_ x: Double) -> Double {
    guard x == x, x < .infinity else { return x }
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    var exponent = Double(x.exponent)
    var m = x.significand
    if m > 0x1.6a09e667f3bcdp0 {
      m *= 0.5
      exponent += 1
    }
    return exponent * ln2High + (exponent * ln2Low + logNearOne(m - 1))
  }

  /// Returns log(1 + x) without losing a small `x`.
  package static func log1p(_ x: Double) -> Double {
    if x > -0.25 && x < 0.4 { return logNearOne(x) }
    return log(1 + x)
  }

  /// log(1 + f) for |f| ≤ 0.42: f − s·(f − R) with s = f/(2+f), R the odd series in s beyond 2s.
  private static func logNearOne(_ f: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    var p = z * (2.0 / 25) + 2.0 / 23
    p = p * z + 2.0 / 21
    p = p * z + 2.0 / 19
    p = p * z + 2.0 / 17
    p = p * z + 2.0 / 15
    p = p * z + 2.0 / 13
    p = p * z + 2.0 / 11
    p = p * z + 2.0 / 9
    p = p * z + 2.0 / 7
    p = p * z + 2.0 / 5
    p = p * z + 2.0 / 3
    // log(1+f) = 2s + s·z·p and 2s = f − s·f.
    return f - s * (f - z * p)
  }

  /// Returns tanh x.
  package static func tanh(_ x: Double) -> Double {
    if abs(x) < 0.3 {
      // (e²ˣ − 1)/(e²ˣ + 1) with e²ˣ − 1 by its series.
      let e = expm1(2 * x)
      return e / (e + 2)
    }
    if abs(x) > 20 { return x < 0 ? -1 : 1 }
    return 1 - 2 / (exp(2 * x) + 1)
  }

  /// Returns eˣ − 1 without losing a small `x`.
  package static func expm1(_ x: Double) -> Double {
    guard abs(x) < 0.7 else { return exp(x) - 1 }
    var p = 0.0
    for k in stride(from: 17.0, through: 2, by: -1) { p = (p + 1) * x / k }
    return x + x * p
  }

  /// Returns log σ(x) = −log(1 + e⁻ˣ), exact for large |x|.
  package static func logSigmoid(_ x: Double) -> Double {
    Swift.min(x, 0) - log1p(exp(-abs(x)))
  }

  /// Returns σ(x) = 1/(1 + e⁻ˣ).
  package static func sigmoid(_ x: Double) -> Double {
    let e = exp(-abs(x))
    return (x >= 0 ? 1 : e) / (1 + e)
  }
}
