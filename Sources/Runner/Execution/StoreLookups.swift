/// Which of a plan's results the store has, whole and readable.
struct StoreLookups {
  private let graph: JobGraph
  private let store: Store?
  private(set) var found: [Int: StoredStage] = [:]
  /// One sentence for everything that was damaged.
  private(set) var messages: [String] = []

  init(graph: JobGraph, store: Store?) {
    self.graph = graph
    self.store = store
    guard let store else { return }
    for job in graph.jobs {
      switch store.lookup(job.key) {
      case .absent: break
      case .damaged(let message): messages.append("note: \(message)")
      case .found(let stage): found[job.id] = stage
      }
    }
    for (id, stage) in found.sorted(by: { $0.key < $1.key }) {
      attempt(id) { () throws(StoreError) in
        _ = try StoredResult.record(of: stage, in: store)
      }
    }
  }

  /// Checks the models that will be read, from the last job to the first: one that is damaged has
  /// to be computed again, and then needs its own inputs.
  mutating func check(models wanted: Set<Int>) {
    guard let store else { return }
    for job in graph.jobs.reversed() {
      guard let stage = found[job.id] else { continue }
      let isNeeded =
        wanted.contains(job.id) || graph.dependants(of: job.id).contains { found[$0] == nil }
      guard isNeeded else { continue }
      attempt(job.id) { () throws(StoreError) in try StoredResult.verify(stage, in: store) }
    }
  }

  private mutating func attempt(_ id: Int, _ read: () throws(StoreError) -> Void) {
    do throws(StoreError) { try read() } catch {
      found[id] = nil
      messages.append("note: \(error)")
    }
  }
}
