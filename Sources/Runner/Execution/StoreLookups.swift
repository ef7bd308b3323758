import Recording

/// Which of a plan's results the store has, whole and readable.
struct StoreLookups {
  private let graph: JobGraph
  private let store: Store?
  private(set) var found: [Int: StoredStage] = [:]
  /// What the found ones recorded.
  private(set) var records: [Int: StageRecord] = [:]
  /// Jobs whose stored result could not be trusted.
  private(set) var damaged: Set<Int> = []
  /// One sentence for everything that was damaged.
  private(set) var messages: [String] = []

  /// Looks up all jobs but those to be passed over.
  init(graph: JobGraph, store: Store?, passingOver: Set<Int> = []) {
    self.graph = graph
    self.store = store
    guard let store else { return }
    for job in graph.jobs where !passingOver.contains(job.id) {
      switch store.lookup(job.key) {
      case .absent: break
      case .damaged(let message): lose(job.id, message)
      case .found(let stage): found[job.id] = stage
      }
    }
    for (id, stage) in found.sorted(by: { $0.key < $1.key }) {
      do throws(StoreError) {
        records[id] = try StoredResult.record(of: stage, in: store)
      } catch { lose(id, error.message) }
    }
  }

  /// Checks the models that will be read, from the last job to the first: one that is damaged has
  /// to be computed again, and then needs its own inputs.
  mutating func check(models wanted: Set<Int>) {
    guard let store else { return }
    var isNeeded = wanted
    for job in graph.jobs.reversed() {
      if let stage = found[job.id], isNeeded.contains(job.id) {
        do throws(StoreError) { try StoredResult.verify(stage, in: store) } catch {
          lose(job.id, error.message)
        }
      }
      if found[job.id] == nil { isNeeded.formUnion(job.dependencies) }
    }
  }

  private mutating func lose(_ id: Int, _ message: String) {
    (found[id], records[id]) = (nil, nil)
    damaged.insert(id)
    messages.append("note: \(message)")
  }
}
