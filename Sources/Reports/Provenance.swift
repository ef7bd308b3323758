import Foundation

/// What a clock measured or what describes the invocation: the part of a report that two equal
/// runs do not share.
package struct Provenance: Sendable, Hashable, Codable {
  /// The command line.
  package var command = ""
  /// Version of exp.
  package var version = ""
  /// Start of the run, ISO 8601.
  package var date = ""
  /// Commit of the experiment's repository; nil outside one.
  package var commit: String?
  /// Whether the working tree was the commit's; nil when unknown.
  package var isTreeClean: Bool?
  /// True after `exp verify` gave the same bytes; nil when it was not tried.
  package var isVerified: Bool?
  package var wallSeconds: Double = 0
  /// Host, processor, memory, threads, system, compiler, libraries, in the order to print.
  package var machine: [ReportField] = []
  /// Files that were read, with their digests.
  package var inputs: [ReportField] = []
  /// Time of each stage and seed, in the order of the plan.
  package var stages: [StageTime] = []
  /// Charts that could not be drawn and why; filled in by the writer.
  package var chartFailures: [ReportField] = []

  package init() {}

  /// How long one stage took for one seed.
  package struct StageTime: Sendable, Hashable, Codable {
    package var stage: String
    package var seed: Int
    /// When it was computed, in this run or an earlier one; 0 where that is not known.
    package var seconds: Double
    /// Whether a finished result was taken from the store.
    package var wasReused: Bool
    /// Why it was computed, as the run's log says it; nil when it was reused.
    package var reason: String?
    /// Shares of the time by phase, where measured: `generate 41 %, …`.
    package var phases: String

    package init(
      stage: String, seed: Int, seconds: Double, wasReused: Bool = false, reason: String? = nil,
      phases: String = ""
    ) {
      self.stage = stage
      self.seed = seed
      self.seconds = seconds
      self.wasReused = wasReused
      self.reason = reason
      self.phases = phases
    }
  }

  /// Opens a stretch of a report that two equal runs do not share.
  package static let beginMarker = "<!-- provenance:begin -->"
  /// Closes it.
  package static let endMarker = "<!-- provenance:end -->"

  /// A report's text without what is between the markers: what byte equality is about.
  package static func removed(from text: String) -> String {
    String(decoding: removed(from: Data(text.utf8)), as: UTF8.self)
  }

  /// The same for a file's bytes.
  package static func removed(from data: Data) -> Data {
    let (opening, closing) = (Data(beginMarker.utf8), Data(endMarker.utf8))
    var kept = Data()
    var rest = data
    while let begin = rest.range(of: opening) {
      kept += rest[..<begin.lowerBound]
      guard let end = rest[begin.upperBound...].range(of: closing) else { return kept }
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}
