/// The quantile of values, linear between neighbours in rising order.
///
/// - Parameters:
///   - level: 0 is the smallest value, 1 the largest.
///   - values: In any order.
/// - Returns: The quantile; 0 when there are no values.
package func quantile(_ level: Double, of values: [Double]) -> Double {
  guard let last = values.indices.last else { return 0 }
  let sorted = values.sorted()
  let place = level * Double(last)
  let low = min(max(Int(place), 0), last)
  let high = min(low + 1, last)
  return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
}
