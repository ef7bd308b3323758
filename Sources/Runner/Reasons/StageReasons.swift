import Planning
import Settings

/// Finds for every job of a plan why it runs, and what it will cost.
struct StageReasons {
  private(set) var reasons: [Int: RunReason] = [:]
  private(set) var costs: [Int: StageCost] = [:]
  private let plan: Plan
  private let graph: JobGraph

  /// Looks at the history of every job.
  ///
  /// - Parameters:
  ///   - plan: The stages.
  ///   - graph: Their jobs.
  ///   - open: Jobs that will be computed.
  ///   - known: Reasons that need no history.
  ///   - history: What the index remembers; nil when it cannot be asked.
  ///   - wantsCosts: Whether costs of stored stages are asked for, too.
  /// - Throws: `DatabaseError`.
  init(
    _ plan: Plan, _ graph: JobGraph, open: Set<Int>, known: [Int: RunReason],
    history: StageHistory?, wantsCosts: Bool
  ) throws {
    (self.plan, self.graph) = (plan, graph)
    reasons = known
    guard let history else {
      for id in open where known[id] == nil { reasons[id] = .new }
      return
    }
    for job in graph.jobs {
      if open.contains(job.id) {
        try look(at: job, history)
      } else if wantsCosts {
        costs[job.id] = try history.cost(of: job.key.digest.hexadecimal)
      }
    }
  }

  private mutating func look(at job: Job, _ history: StageHistory) throws {
    let run = job.runs[0]
    let name = plan.stages[run.stage].name
    let earlier = try earlier(job, name: name, seed: run.seed, history)
    costs[job.id] = try history.cost(of: job.key.digest.hexadecimal) ?? earlier?.cost
    guard reasons[job.id] == nil else { return }
    switch try history.lastState(of: job.key.digest, name: name, seed: run.seed) {
    case .computed?, .reused?: reasons[job.id] = .gone
    case .missing?: reasons[job.id] = .unfinished
    case nil: reasons[job.id] = earlier?.reason ?? .new
    }
  }

  /// The nearest stage with a result, as a reason and with its cost.
  private func earlier(
    _ job: Job, name: String, seed: Int, _ history: StageHistory
  ) throws -> (reason: RunReason, cost: StageCost?)? {
    let key = job.key.digest
    if let last = try history.last(name: name, seed: seed, except: key),
      let changes = changes(from: last, to: job)
    {
      return (.changed(changes), try cost(of: last, for: job, history))
    }
    if let last = try history.last(name: name, seed: nil, except: key),
      let changes = changes(from: last, to: job)
    {
      let others = changes.filter { !$0.followsFromSeed }
      return (
        others.isEmpty ? .newSeed(seed) : .changed(others + [.seedIsNew(seed)]),
        try cost(of: last, for: job, history)
      )
    }
    let algorithm = plan.stages[job.runs[0].stage].algorithm.type
    let near = try history.similar(algorithm: algorithm, seed: seed)
      .compactMap { other in changes(from: other, to: job).map { (other, $0) } }
      .min { $0.1.count < $1.1.count }
    guard let near else { return nil }
    return (.new, try cost(of: near.0, for: job, history))
  }

  private func changes(from earlier: StageHistory.Earlier, to job: Job) -> [Change]? {
    guard let old = CanonicalJSON(parsing: earlier.ingredients),
      let new = CanonicalJSON(parsing: job.key.ingredients.compact)
    else { return nil }
    let changes = KeyComparison(old, new, upstreamNames: upstreamNames(of: job)).changes
    return changes.isEmpty ? nil : changes
  }

  private func cost(
    of earlier: StageHistory.Earlier, for job: Job, _ history: StageHistory
  ) throws -> StageCost? {
    guard let cost = try history.cost(of: earlier.key) else { return nil }
    let before = CanonicalJSON(parsing: earlier.ingredients)?["steps"]?.number
    guard let before, before > 0, let steps = job.key.ingredients["steps"]?.number else {
      return cost
    }
    return cost.scaled(by: Double(steps) / Double(before))
  }

  private func upstreamNames(of job: Job) -> [String: String] {
    let stage = plan.stages[job.runs[0].stage]
    var names: [String: String] = [:]
    if case .stage(let index) = stage.start { names["start"] = plan.stages[index].name }
    if let index = stage.reward { names["reward"] = plan.stages[index].name }
    if let index = stage.reference { names["reference"] = plan.stages[index].name }
    let writers = stage.data.candidates?.writers ?? []
    if !writers.isEmpty {
      names["writers"] = writers.map { plan.stages[$0].name }.joined(separator: ", ")
    }
    return names
  }
}

extension Change {
  /// Whether another seed alone explains it: the seed itself, and results that depend on it.
  fileprivate var followsFromSeed: Bool {
    kind == .upstream || kind == .setting && name == "seed"
  }

  fileprivate static func seedIsNew(_ seed: Int) -> Change {
    Change(kind: .setting, name: "seed", old: "none", new: String(seed))
  }
}
