import Foundation
import Planning
import Runner
import Synchronization
import Testing

@Suite("The scheduler")
struct SchedulerTests {
  private struct Broken: Error, CustomStringConvertible { var description: String { "broken" } }

  private let jobs = JobGraph(plan: TestPlans.chain(), keys: TestPlans.keys()).jobs

  @Test("runs every job after those that it depends on", arguments: [1, 2, 8])
  func order(width: Int) {
    let done = Mutex<[Int]>([])
    let scheduler = Scheduler(
      jobs, width: width, keepsGoing: false, cancellation: Cancellation()
    ) { job in
      let before = done.withLock { $0 }
      #expect(job.dependencies.allSatisfy(before.contains))
      done.withLock { $0.append(job.id) }
    }
    #expect(scheduler.run().allSatisfy { $0 == .finished })
    #expect(done.withLock { $0.sorted() } == Array(jobs.indices))
  }

  @Test("runs no more at once than asked, and that many where it can", arguments: [1, 2])
  func width(width: Int) {
    let state = Mutex((now: 0, most: 0))
    let scheduler = Scheduler(
      jobs, width: width, keepsGoing: false, cancellation: Cancellation()
    ) { _ in
      state.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      Thread.sleep(forTimeInterval: 0.02)
      state.withLock { $0.now -= 1 }
    }
    _ = scheduler.run()
    #expect(state.withLock { $0.most } == width)
  }

  @Test("leaves out what the store has")
  func reuse() {
    let ran = Mutex<[Int]>([])
    let scheduler = Scheduler(
      jobs, reused: [0, 2], width: 1, keepsGoing: false, cancellation: Cancellation()
    ) { job in ran.withLock { $0.append(job.id) } }
    let outcomes = scheduler.run()
    #expect(ran.withLock { $0 } == [1, 3, 4, 5])
    #expect(outcomes[0] == .reused && outcomes[1] == .finished)
  }

  @Test("after a failure starts nothing new, and dependants are skipped")
  func failureStops() {
    let scheduler = Scheduler(
      jobs, width: 1, keepsGoing: false, cancellation: Cancellation()
    ) { job in if job.id == 2 { throw Broken() } }
    #expect(
      scheduler.run() == [
        .finished, .finished, .failed("broken"), .notStarted, .skipped(because: 2), .notStarted,
      ])
  }

  @Test("keeps going where asked: only what depends on the failed job is skipped")
  func failureWithKeepGoing() {
    let scheduler = Scheduler(
      jobs, width: 2, keepsGoing: true, cancellation: Cancellation()
    ) { job in if job.id == 0 { throw Broken() } }
    #expect(
      scheduler.run() == [
        .failed("broken"), .finished, .skipped(because: 0), .finished, .skipped(because: 0),
        .finished,
      ])
  }

  @Test("when interrupted finishes nothing new")
  func interruption() {
    let cancellation = Cancellation()
    let scheduler = Scheduler(
      jobs, width: 1, keepsGoing: true, cancellation: cancellation
    ) { job in
      guard job.id == 1 else { return }
      cancellation.request()
      try cancellation.check()
    }
    #expect(
      scheduler.run() == [
        .finished, .interrupted, .notStarted, .notStarted, .notStarted, .notStarted,
      ])
  }

  @Test("tells an observer of every start and end, one at a time")
  func events() {
    let events = Mutex<[String]>([])
    let scheduler = Scheduler(
      jobs, width: 2, keepsGoing: true, cancellation: Cancellation(),
      observer: { event in
        switch event {
        case .started(let job): events.withLock { $0.append("start \(job.id)") }
        case .ended(let job, let outcome): events.withLock { $0.append("\(outcome) \(job.id)") }
        }
      }
    ) { _ in }
    _ = scheduler.run()
    #expect(events.withLock { $0.count } == 12)
    #expect(events.withLock { $0.first } == "start 0")
  }
}
