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
  /// The latest report of every seed that has run.
  private var updates: [Int: ProgressUpdate] = [:]
  /// When the first seed started and the last one ended.
  private var firstStart: Double?
  private var lastEnd: Double?

  struct RunningSeed: Sendable, Hashable {
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

  /// Seconds from the first seed's start to the last one's end.
  var seconds: Double { max(0, (lastEnd ?? 0) - (firstStart ?? lastEnd ?? 0)) }

  mutating func start(seed: Int, at time: Double) {
    running[seed] = RunningSeed()
    firstStart = firstStart ?? time
  }

  mutating func update(_ update: ProgressUpdate, seed: Int, at time: Double) {
    updates[seed] = update
    running[seed]?.update = update
    if running[seed]?.firstTime == nil {
      running[seed]?.firstTime = time
      running[seed]?.firstCount = update.step
    }
  }

  mutating func end(seed: Int, _ outcome: JobOutcome, at time: Double) {
    if running.removeValue(forKey: seed) != nil { lastEnd = time }
    switch outcome {
    case .finished: finished += 1
    case .reused: reused += 1
    case .failed: failed += 1
    case .skipped, .notStarted, .interrupted: skipped += 1
    }
  }

  /// The mean of a measurement over the running seeds, or over all once none is running.
  func mean(_ measurement: (ProgressUpdate) -> Double?) -> Double? {
    let seeds = (running.isEmpty ? Array(updates.keys) : Array(running.keys)).sorted()
    let values = seeds.compactMap { updates[$0].flatMap(measurement) }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
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
    guard let rate = rate(at: time), rate > 0, let total = updates.values.map(\.totalSteps).max()
    else {
      return nil
    }
    let open = running.values.map { total - ($0.update?.step ?? 0) }.reduce(0, +)
    let waiting = seedCount - finished - reused - failed - skipped - running.count
    return Double(open + max(0, waiting) * total) / rate
  }
}
