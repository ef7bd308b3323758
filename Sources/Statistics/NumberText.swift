import Foundation

/// Numbers as reports print them: the same digits on every machine, a true minus sign.
package enum NumberText {
  /// The value with a fixed number of decimals.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return unusual(value) }
    let text = String(format: "%.*f", decimals, value)
    return signed(text)
  }

  /// The value with `digits` significant digits: `0.0123`, `12.3`, `12300`, `1.2e−6`.
  package static func significant(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite else { return unusual(value) }
    if value == 0 { return "0" }
    let exponent = decimalExponent(of: value, digits: digits)
    if exponent < -4 || exponent > 8 {
      return signed(String(format: "%.*e", digits - 1, value))
    }
    return fixed(value, decimals: max(0, digits - 1 - exponent))
  }

  /// The value as someone would write it: `300`, `0.05`; significant digits for anything longer.
  package static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e9 { return signed("\(Int(value))") }
    let exact = "\(value)"
    return exact.count <= 7 ? signed(exact) : significant(value)
  }

  /// Estimate and half width with the same decimals, two significant digits of the half width.
  package static func pair(_ value: Double, halfWidth: Double) -> (String, String) {
    guard halfWidth > 0, halfWidth.isFinite else {
      return (significant(value, digits: 4), "0")
    }
    let exponent = decimalExponent(of: halfWidth, digits: 2)
    if exponent < -6 {
      return (significant(value, digits: 4), significant(halfWidth, digits: 2))
    }
    let decimals = max(0, 1 - exponent)
    return (fixed(value, decimals: decimals), fixed(halfWidth, decimals: decimals))
  }

  /// The shortest text that reads back as the same number, for files of data.
  package static func exact(_ value: Double) -> String {
    value.isFinite ? value.description : value.isNaN ? "nan" : value > 0 ? "inf" : "-inf"
  }

  /// A share as a percentage with one decimal, `65.3 %`.
  package static func percent(_ share: Double) -> String {
    fixed(100 * share, decimals: 1) + "\u{00A0}%"
  }

  /// The power of ten of the first digit after rounding to `digits` digits.
  private static func decimalExponent(of value: Double, digits: Int) -> Int {
    let text = String(format: "%.*e", digits - 1, value)
    return text.split(separator: "e").last.flatMap { Int($0) } ?? 0
  }

  private static func signed(_ text: String) -> String {
    let isZero = text.allSatisfy { "-0.".contains($0) }
    return isZero
      ? text.replacingOccurrences(of: "-", with: "")
      : text.replacingOccurrences(of: "-", with: "\u{2212}")
  }

  private static func unusual(_ value: Double) -> String {
    value.isNaN ? "not a number" : value > 0 ? "∞" : "\u{2212}∞"
  }
}

extension Interval {
  /// `0.656 ± 0.079`, or the point alone when there is no interval.
  package var text: String {
    guard let halfWidth else { return NumberText.significant(mean, digits: 4) }
    let (value, half) = NumberText.pair(mean, halfWidth: halfWidth)
    return "\(value) ± \(half)"
  }

  /// The number of seeds as every mean carries it: `n = 3`, `n = 1, no interval`.
  package var countText: String {
    halfWidth == nil ? "n = \(count), no interval" : "n = \(count)"
  }
}
