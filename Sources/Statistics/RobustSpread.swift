/// The middle value, or the mean of the two middle ones; nil of nothing.
package func median(_ values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Median absolute deviation from the median, not scaled; nil of nothing.
package func medianAbsoluteDeviation(_ values: [Double]) -> Double? {
  guard let centre = median(values) else { return nil }
  return median(values.map { abs($0 - centre) })
}

/// Position of a value that lies more than 5 median absolute deviations from the others; nil when
/// none does, or there are fewer than four: two others say nothing about their spread.
package func differingValue(in values: [Double]) -> Int? {
  guard values.count >= 4 else { return nil }
  var found: (index: Int, ratio: Double)?
  for index in values.indices {
    let others = values.indices.filter { $0 != index }.map { values[$0] }
    guard let centre = median(others), let spread = medianAbsoluteDeviation(others) else {
      continue
    }
    let distance = abs(values[index] - centre)
    let ratio = distance == 0 ? 0 : distance / spread
    if ratio > 5, ratio > found?.ratio ?? 0 { found = (index, ratio) }
  }
  return found?.index
}
