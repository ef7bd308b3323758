import Foundation
import Learning
import Planning
import Tasks

/// What a run would do: which stages are in the store, why the others run, what they will cost.
package struct Forecast: Sendable {
  private let preparation: Preparation
  private let entries: [Entry]
  /// Stages at once.
  private let width: Int

  private enum State: String {
    case reused
    case run
    /// Equal to an earlier one of the same plan.
    case shared
    /// Not asked for.
    case left
  }

  private struct Entry {
    var name: String
    var seed: Int
    var key: Digest
    var state: State
    var reason: RunReason?
    var cost: StageCost?
    /// The most response tokens that its settings allow; nil where it follows from data.
    var allowedTokens: Double?
  }

  /// Describes a run.
  ///
  /// - Parameters:
  ///   - preparation: The jobs, with reasons and costs.
  ///   - wanted: Jobs that may run; nil means all.
  ///   - width: How many run at once.
  package init(_ preparation: Preparation, wanted: Set<Int>? = nil, width: Int = 1) {
    self.preparation = preparation
    self.width = width
    let graph = preparation.graph
    var entries: [Entry] = []
    for stage in preparation.plan.stages {
      let allowed = Self.allowedTokens(stage)
      for seed in preparation.plan.seeds(of: stage) {
        let run = StageRun(stage: stage.index, seed: seed)
        guard let id = graph.jobOf[run] else { continue }
        let job = graph.jobs[id]
        let state: State =
          preparation.stored[id] != nil
          ? .reused
          : wanted?.contains(id) == false ? .left : job.runs.first == run ? .run : .shared
        entries.append(
          Entry(
            name: stage.name, seed: seed, key: job.key.digest, state: state,
            reason: preparation.reasons[id], cost: preparation.costs[id], allowedTokens: allowed))
      }
    }
    self.entries = entries
  }

  /// One line per stage × seed in the order of the plan, and sums.
  package var text: String {
    let width = preparation.plan.stages.map(\.name.count).max() ?? 0
    var text = preparation.messages.map { $0 + "\n" }.joined()
    for entry in entries {
      let name = entry.name.padding(toLength: width, withPad: " ", startingAt: 0)
      let state = entry.state.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0)
      var line = "\(name)  seed \(entry.seed)  \(entry.key.short)  \(state)"
      if entry.state == .run {
        line += "  \(Self.time(entry.cost))"
        if let reason = entry.reason { line += "  \(reason.text)" }
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    let open = entries.count { $0.state == .run }
    text += "\(open) of \(entries.count) stages × seeds would run"
    text += open == 0 ? "\n" : "; \(expectation)\n"
    return text + tokens.text + "\n"
  }

  /// The same for programs.
  package var json: CanonicalJSON {
    [
      "stages": .array(
        entries.map {
          [
            "stage": .string($0.name), "seed": .int($0.seed),
            "key": .string($0.key.hexadecimal), "state": .string($0.state.rawValue),
            "why": $0.state == .run ? $0.reason?.json ?? .null : .null,
            "seconds": $0.cost?.seconds.map(CanonicalJSON.double) ?? .null,
            "memory": $0.cost?.memory.map(CanonicalJSON.int) ?? .null,
            "responseTokens": $0.cost?.responseTokens.map(CanonicalJSON.int) ?? .null,
            "allowedResponseTokens": $0.allowedTokens.map(CanonicalJSON.double) ?? .null,
          ]
        }),
      "expectedSeconds": expectedSeconds.map(CanonicalJSON.double) ?? .null,
      "expectedMemory": expectedMemory.map(CanonicalJSON.int) ?? .null,
      "responseTokens": .int(tokens.known),
      "allowedResponseTokens": .double(tokens.allowed),
      "stagesWithoutTokens": .int(tokens.unknown),
    ]
  }

  private var running: [Entry] { entries.filter { $0.state == .run } }

  /// Seconds of all stages that run, shared among those at once; nil when one is not known.
  private var expectedSeconds: Double? {
    let seconds = running.compactMap(\.cost?.seconds)
    guard seconds.count == running.count else { return nil }
    let sum = seconds.reduce(0, +)
    return max(sum / Double(max(1, min(width, running.count))), seconds.max() ?? 0)
  }

  private var expectedMemory: Int? { running.compactMap(\.cost?.memory).max() }

  /// Response tokens over all stages that have or will have a result, once for equal ones.
  private var tokens: ResponseTokens {
    let counted = entries.filter { $0.state == .reused || $0.state == .run }
    var (seen, tokens): (Set<Digest>, ResponseTokens) = ([], ResponseTokens())
    for entry in counted where seen.insert(entry.key).inserted {
      if entry.cost != nil || entry.state == .reused {
        tokens.known += entry.cost?.responseTokens ?? 0
      } else if let allowed = entry.allowedTokens {
        tokens.allowed += allowed
        if allowed > 0 { tokens.bounded += 1 }
      } else {
        tokens.unknown += 1
      }
    }
    return tokens
  }

  private static func allowedTokens(_ stage: Stage) -> Double? {
    guard let algorithm = try? Catalog.algorithm(stage.algorithm),
      let task = try? Catalog.task(stage.data.task)
    else { return nil }
    let tokens = algorithm.responseTokens(
      steps: Double(stage.steps ?? 1), longest: Double(task.responseTokens))
    guard let tokens else { return nil }
    return stage.steps == nil && tokens > 0 ? nil : tokens
  }

  private var expectation: String {
    var parts: [String] = []
    if let expectedSeconds {
      parts.append("about \(ProgressLine.duration(expectedSeconds)) with \(width) at once")
    } else {
      let unknown = running.count { $0.cost?.seconds == nil }
      parts.append("time not known for \(unknown) of them, which never ran")
    }
    if let expectedMemory { parts.append("\(expectedMemory >> 20) MiB at the peak") }
    return parts.joined(separator: ", ")
  }

  private static func time(_ cost: StageCost?) -> String {
    (cost?.seconds).map { "≈ " + ProgressLine.duration($0) } ?? "≈ ?"
  }
}
