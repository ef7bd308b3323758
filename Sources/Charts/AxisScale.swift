import Foundation
import Statistics

/// The range of an axis with its ticks, chosen so that they are round numbers.
struct AxisScale: Hashable {
  var low: Double
  var high: Double
  var ticks: [Double]
  var labels: [String]
  var isLogarithmic = false
  /// Whether names stand in place of numbers.
  var isCategorical = false

  /// A linear axis over the values with a little room at both ends; 0 is kept as an end.
  ///
  /// - Parameters:
  ///   - low: Smallest value.
  ///   - high: Largest value.
  ///   - wanted: About how many ticks fit.
  /// - Returns: The axis, with at least two ticks in nearly every case.
  static func linear(_ low: Double, _ high: Double, ticks wanted: Int = 5) -> AxisScale {
    var low = low
    var high = high
    // Nearly zero at one end: start there, since the eye compares lengths.
    if low > 0, low < 0.35 * high { low = 0 }
    if high < 0, high > 0.35 * low { high = 0 }
    if high - low <= 1e-9 * max(abs(low), abs(high), 1e-9) {
      let around = max(abs(low), 1e-6) * 0.5
      low = low == 0 ? 0 : low - around
      high = low == 0 ? 1 : high + around
    }
    let step = roundStep(atLeast: (high - low) / Double(wanted))
    let room = 0.04 * (high - low)
    let start = low == 0 ? 0 : low - room
    let end = high == 0 ? 0 : high + room
    let first = (start / step - 1e-9).rounded(.up)
    let last = (end / step + 1e-9).rounded(.down)
    let ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    let decimals = max(0, Int((-log10(step) - 1e-9).rounded(.up)))
    let isUnwieldy = decimals > 5 || max(abs(start), abs(end)) >= 1e7
    let labels = ticks.map {
      isUnwieldy
        ? NumberText.significant($0, digits: 2) : NumberText.fixed($0, decimals: decimals)
    }
    return AxisScale(low: start, high: end, ticks: ticks, labels: labels)
  }

  /// Names at 0, 1, 2, …, with half a place of room at both ends.
  static func categories(_ names: [String]) -> AxisScale {
    AxisScale(
      low: -0.5, high: Double(max(1, names.count)) - 0.5, ticks: names.indices.map(Double.init),
      labels: names.map(ChartLayout.shortened), isCategorical: true)
  }

  /// The axis over exactly the values, for steps: nothing is drawn beside them.
  static func tight(_ low: Double, _ high: Double, ticks wanted: Int) -> AxisScale {
    var scale = linear(low, high, ticks: wanted)
    guard high > low else { return scale }
    scale.low = max(scale.low, low < 0.35 * high && low > 0 ? 0 : low)
    scale.high = min(scale.high, high)
    let margin = 1e-9 * (high - low)
    let kept = scale.ticks.indices.filter {
      scale.ticks[$0] >= scale.low - margin && scale.ticks[$0] <= scale.high + margin
    }
    return AxisScale(
      low: scale.low, high: scale.high, ticks: kept.map { scale.ticks[$0] },
      labels: kept.map { scale.labels[$0] })
  }

  /// A logarithmic axis over positive values, with ticks at powers of ten (1, 2, 5 when few).
  static func logarithmic(_ low: Double, _ high: Double) -> AxisScale {
    guard low > 0 else { return linear(low, high) }
    let first = Int(log10(low * (1 + 1e-9)).rounded(.down))
    let last = Int(log10(high * (1 - 1e-9)).rounded(.up))
    let digits: [Double] = last - first <= 3 ? [1, 2, 5] : [1]
    let candidates = (first...max(last, first + 1)).flatMap { exponent in
      digits.map { $0 * pow(10, Double(exponent)) }
    }
    let start = candidates.last { $0 <= low * (1 + 1e-9) } ?? low
    let end = candidates.first { $0 >= high * (1 - 1e-9) } ?? high
    let ticks = candidates.filter { $0 >= start && $0 <= end }
    return AxisScale(
      low: start, high: max(end, start * 2), ticks: ticks,
      labels: ticks.map { NumberText.significant($0, digits: 1) }, isLogarithmic: true)
  }

  /// Position of a value between the ends as a share of the axis, cut off at both.
  func position(of value: Double) -> Double {
    let share =
      isLogarithmic
      ? log(max(value, low) / low) / log(high / low) : (value - low) / (high - low)
    return min(1, max(0, share))
  }

  /// The value, or the nearest one inside the range.
  func clamped(_ value: Double) -> Double { min(high, max(low, value)) }

  /// The smallest of 1, 2 and 5 times a power of ten that is at least `minimum`.
  private static func roundStep(atLeast minimum: Double) -> Double {
    let power = pow(10, log10(minimum).rounded(.down))
    let digit = [1.0, 2, 5, 10].first { $0 * power >= minimum * (1 - 1e-9) } ?? 10
    return digit * power
  }
}
