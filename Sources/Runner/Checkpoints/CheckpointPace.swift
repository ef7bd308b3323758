/// How often a running stage is written down; no result depends on it.
package enum CheckpointPace: Sendable, Hashable {
  /// After 30 seconds, or 50 times what the last checkpoint cost, whichever is longer: at most 2 %
  /// of the time.
  case automatic
  case seconds(Double)
  case steps(Int)
  /// Only when the run is interrupted.
  case never

  /// Reads `30s`, `2.5 s`, `100 steps`, `auto` or `never`; nil when it is none of them.
  package init?(_ text: String) {
    let words = text.filter { $0 != " " }
    switch words {
    case "auto": self = .automatic
    case "never": self = .never
    default:
      let unit = words.drop { $0.isNumber || $0 == "." }
      let number = words.dropLast(unit.count)
      switch unit {
      case "s", "seconds":
        guard let seconds = Double(number), seconds >= 0 else { return nil }
        self = .seconds(seconds)
      case "steps", "step":
        guard let steps = Int(number), steps > 0 else { return nil }
        self = .steps(steps)
      default: return nil
      }
    }
  }

  /// Whether it is time for the next checkpoint.
  ///
  /// - Parameters:
  ///   - step: Steps done.
  ///   - elapsed: Seconds since the last checkpoint, or since the stage began.
  ///   - cost: Seconds that the last checkpoint took; 0 before the first.
  /// - Returns: True when one is to be written now.
  package func isDue(step: Int, elapsed: Double, cost: Double) -> Bool {
    switch self {
    case .automatic: elapsed >= max(30, 50 * cost)
    case .seconds(let seconds): elapsed >= seconds
    case .steps(let steps): step > 0 && step.isMultiple(of: steps)
    case .never: false
    }
  }
}
