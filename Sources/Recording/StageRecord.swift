/// Everything that one stage leaves behind for one seed, apart from its parameters.
public struct StageRecord: Sendable, Hashable, Codable {
  /// Metrics by name, `group/name` as in the metric dictionary.
  public var series: [String: Series] = [:]
  /// Prompts with the answers before and after, for reading.
  public var transcripts: [Transcript] = []
  /// What the watchdogs and checks found, in the order of steps.
  public var findings: [Finding] = []
  /// Counted things a reader should know, in order: "over-length pairs", "held-out pairs".
  public var facts: [Fact] = []
  /// The exact frontier around the trained policy, where its answers can be enumerated.
  public var frontier: ExactFrontier?
  /// One response token by token.
  public var tokens: TokenTable?

  public init() {}

  /// Records one value of a metric.
  ///
  /// - Parameters:
  ///   - name: A name of the metric dictionary.
  ///   - value: In the metric's unit.
  ///   - step: Updates done so far; 0 is before the first.
  public mutating func record(_ name: String, _ value: Double, at step: Int) {
    series[name, default: Series()].append(value, at: step)
  }
}

/// One counted thing, with the sentence that explains it.
public struct Fact: Sendable, Hashable, Codable {
  public var name: String
  public var value: String
  public var explanation: String

  public init(_ name: String, _ value: String, _ explanation: String = "") {
    self.name = name
    self.value = value
    self.explanation = explanation
  }
}

/// What a watchdog or a check in the run found.
public struct Finding: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable { case note, warning, failure }

  public var severity: Severity
  public var step: Int
  /// What was seen, with numbers.
  public var message: String
  /// What to do about it.
  public var advice: String

  public init(_ severity: Severity, step: Int, _ message: String, advice: String) {
    self.severity = severity
    self.step = step
    self.message = message
    self.advice = advice
  }
}
