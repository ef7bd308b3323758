/// Means of metrics over the updates of a step, in the order in which they were first added.
package struct RunningMeans: Sendable {
  private var sums: [(name: String, sum: Double, count: Int)] = []

  /// Starts with nothing added.
  package init() {}

  /// Adds a value of a metric.
  package mutating func add(_ name: String, _ value: Double) {
    if let index = sums.firstIndex(where: { $0.name == name }) {
      sums[index].sum += value
      sums[index].count += 1
    } else {
      sums.append((name, value, 1))
    }
  }

  /// The mean of each metric.
  package var all: [(name: String, value: Double)] {
    sums.map { ($0.name, $0.sum / Double($0.count)) }
  }
}
