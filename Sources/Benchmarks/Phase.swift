/// A part of a step with its share of the step's time.
package struct Phase: Sendable, Hashable, Codable {
  package var name: String
  /// Between 0 and 1.
  package var share: Double
}

/// Adds up the time of a step's parts, over several steps.
struct PhaseClock {
  private var names: [String] = []
  private var times: [Duration] = []

  /// Runs a part and adds its time.
  mutating func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    let begin = ContinuousClock.now
    let result = try body()
    add(name, ContinuousClock.now - begin)
    return result
  }

  /// Adds time that was measured elsewhere.
  mutating func add(_ name: String, _ time: Duration) {
    if let index = names.firstIndex(of: name) {
      times[index] += time
    } else {
      names.append(name)
      times.append(time)
    }
  }

  /// The parts in the order in which they were first met.
  var phases: [Phase] {
    let total = times.reduce(.zero, +)
    return zip(names, times).map { Phase(name: $0, share: total > .zero ? $1 / total : 0) }
  }
}
