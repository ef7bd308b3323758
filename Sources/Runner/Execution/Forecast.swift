import Foundation
import Planning

/// What a run would do: which stages are in the store, and which would be computed.
package struct Forecast: Sendable {
  private let preparation: Preparation

  package init(_ preparation: Preparation) { self.preparation = preparation }

  /// One line per stage × seed in the order of the plan.
  package var text: String {
    let width = preparation.plan.stages.map(\.name.count).max() ?? 0
    var text = preparation.messages.map { $0 + "\n" }.joined()
    for entry in entries {
      let name = entry.name.padding(toLength: width, withPad: " ", startingAt: 0)
      text += "\(name)  seed \(entry.seed)  \(entry.key.short)  \(entry.state)\n"
    }
    let open = entries.count { $0.state == .run }
    return text + "\(open) of \(entries.count) stages × seeds would run\n"
  }

  /// The same as an array of objects.
  package var json: CanonicalJSON {
    .array(
      entries.map {
        [
          "stage": .string($0.name), "seed": .int($0.seed),
          "key": .string($0.key.hexadecimal), "state": .string($0.state.rawValue),
        ]
      })
  }

  private enum State: String {
    case reused
    case run
    /// Equal to an earlier one of the same plan.
    case shared
  }

  private struct Entry {
    var name: String
    var seed: Int
    var key: Digest
    var state: State
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    for stage in preparation.plan.stages {
      for seed in preparation.plan.seeds(of: stage) {
        let run = StageRun(stage: stage.index, seed: seed)
        guard let id = preparation.graph.jobOf[run] else { continue }
        let job = preparation.graph.jobs[id]
        let state: State =
          preparation.stored[id] != nil ? .reused : job.runs.first == run ? .run : .shared
        entries.append(
          Entry(name: stage.name, seed: seed, key: job.key.digest, state: state))
      }
    }
    return entries
  }
}
