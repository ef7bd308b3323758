import Notebook
import Planning

/// Which stored results are computed again although they are there.
package enum PassedOver: Sendable, Hashable {
  case none
  case all
  /// A stage of this name, and everything that depends on it.
  case from(String)

  /// The jobs, each with the reason.
  ///
  /// - Throws: `InputError` when no stage has the name.
  func jobs(of graph: JobGraph, in plan: Plan) throws(InputError) -> [Int: RunReason] {
    switch self {
    case .none: return [:]
    case .all:
      return Dictionary(
        uniqueKeysWithValues: graph.jobs.indices.map { ($0, .asked("--fresh")) })
    case .from(let name):
      var reached = try graph.jobs(named: name, in: plan)
      for job in graph.jobs where !reached.isDisjoint(with: job.dependencies) {
        reached.insert(job.id)
      }
      return Dictionary(
        uniqueKeysWithValues: reached.map { ($0, .asked("--from \(name)")) })
    }
  }
}

extension JobGraph {
  /// The jobs of all stages of a name.
  ///
  /// - Throws: `InputError` when no stage has the name.
  func jobs(named name: String, in plan: Plan) throws(InputError) -> Set<Int> {
    let stages = Set(plan.stages.filter { $0.name == name }.map(\.index))
    guard !stages.isEmpty else {
      let names = plan.stages.map(\.name)
      let near = closest(to: name, in: names).map { "; did you mean '\($0)'?" }
      throw InputError(
        "there is no stage '\(name)'" + (near ?? "; there are \(names.joined(separator: ", "))"))
    }
    return Set(jobOf.filter { stages.contains($0.key.stage) }.map(\.value))
  }
}
