import Foundation

/// One run in the store's history: what was asked for, what became of it and what it cost.
package struct RunEntry: Codable, Sendable, Hashable {
  /// Where a run stands.
  package enum State: String, Codable, Sendable {
    /// It has not ended, or was killed.
    case running
    case finished
    /// A stage failed.
    case failed
    case interrupted
  }

  /// Sorts by time: `20261124-125101-4f2a`.
  package var id: String
  /// The experiment's file, from the store's folder where it lies below.
  package var experiment: String
  package var title: String?
  /// Begin, ISO 8601.
  package var began: String
  package var seconds: Double = 0
  package var state = State.running
  package var command = ""
  package var version = Version.current
  package var commit: String?
  package var isTreeClean: Bool?
  package var parameters: [String: String] = [:]
  /// Peak of the process's resident memory, in bytes.
  package var memory: Int?
  package var stages: [RunStage] = []
  /// Verdicts by claim.
  package var claims: [String: String] = [:]
  /// The report's folder.
  package var report: String?

  package init(id: String, experiment: String, began: String) {
    self.id = id
    self.experiment = experiment
    self.began = began
  }
}

/// One stage with one seed in a run.
package struct RunStage: Codable, Sendable, Hashable {
  /// What became of it.
  package enum State: String, Codable, Sendable {
    case reused
    case computed
    /// It was not run, or its run failed.
    case missing
  }

  package var name: String
  package var seed: Int
  package var key: String
  package var state: State
  /// Why it was computed.
  package var reason: String?
  /// Why it has no result.
  package var failure: String?
  package var seconds: Double?
  /// Peak of the process's resident memory while it ran, in bytes.
  package var memory: Int?

  package init(
    name: String, seed: Int, key: String, state: State, reason: String? = nil,
    seconds: Double? = nil, memory: Int? = nil
  ) {
    self.name = name
    self.seed = seed
    self.key = key
    self.state = state
    self.reason = reason
    self.seconds = seconds
    self.memory = memory
  }
}
