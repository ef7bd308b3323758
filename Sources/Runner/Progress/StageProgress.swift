/// Everything that the line of one stage shows, over all of its seeds.
struct StageProgress: Sendable, Hashable {
  enum State: Sendable, Hashable { case waiting, running, finished, reused, failed, skipped }

  let name: String
  let seedCount: Int
  private(set) var finished = 0
  private(set) var reused = 0
  private(set) var failed = 0
  private(set) var skipped = 0
  /// Running seeds, in the order in which they started.
  private(set) var running: [Int: RunningSeed] = [:]
  private(set) var lastUpdate: ProgressUpdate?
  private(set) var seconds = 0.0

  struct RunningSeed: Sendable, Hashable {
    var started: Double
    var update: ProgressUpdate?
    /// When the first step was reported, and which, so that set-up time is not in the rate.
    var firstStep: (step: Int, time: Double)? {
      firstTime.map { (firstCount, $0) }
    }
    fileprivate var firstTime: Double?
    fileprivate var firstCount = 0
  }

  init(name: String, seedCount: Int) {
    self.name = name
    self.seedCount = seedCount
  }

  mutating func start(seed: Int, at time: Double) { running[seed] = RunningSeed(started: time) }

  mutating func update(_ update: ProgressUpdate, seed: Int, at time: Double) {
    lastUpdate = update
    running[seed]?.update = update
    if running[seed]?.firstTime == nil {
      running[seed]?.firstTime = time
      running[seed]?.firstCount = update.step
    }
  }

  mutating func end(seed: Int, _ outcome: JobOutcome, at time: Double) {
    if let started = running.removeValue(forKey: seed)?.started { seconds += time - started }
    switch outcome {
    case .finished: finished += 1
    case .reused: reused += 1
    case .failed: failed += 1
    case .skipped, .notStarted, .interrupted: skipped += 1
    }
  }

  var state: State {
    if !running.isEmpty { return .running }
    if failed > 0 { return .failed }
    if skipped > 0 { return .skipped }
    if finished + reused < seedCount { return .waiting }
    return finished == 0 ? .reused : .finished
  }

  /// Steps per second of the running seeds together; nil before the second report.
  func rate(at time: Double) -> Double? {
    let rates = running.values.compactMap { seed -> Double? in
      guard let first = seed.firstStep, let step = seed.update?.step, step > first.step,
        time > first.time
      else { return nil }
      return Double(step - first.step) / (time - first.time)
    }
    return rates.isEmpty ? nil : rates.reduce(0, +)
  }

  /// Seconds until the running seeds and those that still wait are done, at the present rate.
  func secondsLeft(at time: Double) -> Double? {
    guard let rate = rate(at: time), rate > 0, let total = lastUpdate?.totalSteps else {
      return nil
    }
    let open = running.values.map { total - ($0.update?.step ?? 0) }.reduce(0, +)
    let waiting = seedCount - finished - reused - failed - skipped - running.count
    return Double(open + max(0, waiting) * total) / rate
  }
}
