import Foundation

/// Runs jobs side by side, each after those that it depends on.
///
/// Ready jobs start in order of their position. How many run at once changes no result, only the
/// time: every job computes from its own inputs.
package final class Scheduler: @unchecked Sendable {
  /// What an observer is told; calls come one at a time.
  package enum Event: Sendable {
    case started(Job)
    case ended(Job, JobOutcome)
  }

  private let jobs: [Job]
  private let width: Int
  private let keepsGoing: Bool
  private let cancellation: Cancellation
  private let body: @Sendable (Job) throws -> Void
  private let observer: @Sendable (Event) -> Void

  /// Guards everything below, and wakes the threads that wait for a job to become ready.
  private let condition = NSCondition()
  private var outcomes: [JobOutcome?]
  private var running: Set<Int> = []
  private var hasFailed = false

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - jobs: Dependencies before those that need them.
  ///   - reused: Jobs whose result is already there.
  ///   - wanted: Jobs that may run; nil means all.
  ///   - width: How many jobs run at once.
  ///   - keepsGoing: Whether jobs that do not depend on a failed one are still started.
  ///   - cancellation: Once requested, nothing new starts.
  ///   - observer: Told of every start and end.
  ///   - body: Computes one job; it throws `Interrupted` when it stopped because it was asked to.
  package init(
    _ jobs: [Job], reused: Set<Int> = [], wanted: Set<Int>? = nil, width: Int, keepsGoing: Bool,
    cancellation: Cancellation, observer: @escaping @Sendable (Event) -> Void = { _ in },
    body: @escaping @Sendable (Job) throws -> Void
  ) {
    self.jobs = jobs
    self.width = max(1, width)
    self.keepsGoing = keepsGoing
    self.cancellation = cancellation
    self.observer = observer
    self.body = body
    outcomes = jobs.map {
      reused.contains($0.id) ? .reused : wanted?.contains($0.id) == false ? .notStarted : nil
    }
  }

  /// Runs everything that can run and returns what became of each job, in order.
  package func run() -> [JobOutcome] {
    let open = outcomes.count { $0 == nil }
    let finished = DispatchGroup()
    for _ in 0..<min(width, open) {
      finished.enter()
      let thread = Thread {
        self.work()
        finished.leave()
      }
      thread.stackSize = 16 << 20
      thread.start()
    }
    finished.wait()
    return outcomes.map { $0 ?? .notStarted }
  }

  /// One thread's loop: takes ready jobs until nothing more can start.
  private func work() {
    condition.lock()
    while true {
      if let job = nextReady() {
        running.insert(job.id)
        observer(.started(job))
        condition.unlock()
        let outcome = outcomeOfRunning(job)
        condition.lock()
        running.remove(job.id)
        end(job, outcome)
      } else if running.isEmpty {
        break
      } else {
        condition.wait()
      }
    }
    condition.broadcast()
    condition.unlock()
  }

  private func outcomeOfRunning(_ job: Job) -> JobOutcome {
    do {
      try cancellation.check()
      try body(job)
      return .finished
    } catch is Interrupted {
      return .interrupted
    } catch {
      return .failed("\(error)")
    }
  }

  /// The first job that can start now; nil also when nothing new may start.
  private func nextReady() -> Job? {
    guard !cancellation.isRequested, keepsGoing || !hasFailed else { return nil }
    return jobs.first { job in
      outcomes[job.id] == nil && !running.contains(job.id)
        && job.dependencies.allSatisfy(isAvailable)
    }
  }

  private func isAvailable(_ id: Int) -> Bool {
    switch outcomes[id] {
    case .finished, .reused: true
    default: false
    }
  }

  private func end(_ job: Job, _ outcome: JobOutcome) {
    outcomes[job.id] = outcome
    observer(.ended(job, outcome))
    if case .failed = outcome {
      hasFailed = true
      skipDependants(of: job)
    }
    condition.broadcast()
  }

  /// Marks everything that cannot run any more.
  private func skipDependants(of failed: Job) {
    var lost = [failed.id]
    for job in jobs where outcomes[job.id] == nil && !running.contains(job.id) {
      guard job.dependencies.contains(where: lost.contains) else { continue }
      lost.append(job.id)
      outcomes[job.id] = .skipped(because: failed.id)
      observer(.ended(job, .skipped(because: failed.id)))
    }
  }
}
