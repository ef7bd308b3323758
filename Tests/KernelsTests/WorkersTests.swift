import Foundation
import Synchronization
import Testing

@testable import Kernels

@Suite struct WorkersTests {
  /// Counts how often each index was visited.
  final class Visits: SharedWork {
    let counts = Mutex<[Int: Int]>([:])
    func run(_ piece: Int) { visit(piece) }
    func visit(_ index: Int) { counts.withLock { $0[index, default: 0] += 1 } }
    func areOnce(_ count: Int) -> Bool {
      counts.withLock { counts in
        (0..<count).allSatisfy { counts[$0] == 1 } && counts.count == count
      }
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func `every piece is done exactly once`(threads: Int) {
    let workers = Workers(count: threads)
    for pieces in [0, 1, 2, 7, 100, 1000] {
      let visits = Visits()
      workers.forEach(pieces) { visits.visit($0) }
      #expect(visits.areOnce(pieces))
      let kept = Visits()
      workers.forEach(pieces, of: kept)
      #expect(kept.areOnce(pieces))
    }
  }

  @Test(arguments: [1, 2, 4])
  func `pieces may share out pieces of their own`(threads: Int) {
    let workers = Workers(count: threads)
    for _ in 0..<200 {
      let visits = Visits()
      workers.forEach(5) { outer in
        workers.forEach(4) { middle in
          workers.forEach(3) { visits.visit((outer * 4 + middle) * 3 + $0) }
        }
      }
      #expect(visits.areOnce(60))
    }
  }

  @Test func `threads from outside may use the pool at the same time`() {
    let workers = Workers(count: 2)
    let visits = Visits()
    DispatchQueue.concurrentPerform(iterations: 6) { thread in
      workers.occupying {
        for round in 0..<50 {
          workers.forEach(4) { visits.visit((thread * 50 + round) * 4 + $0) }
        }
      }
    }
    #expect(visits.areOnce(1200))
  }

  @Test func `a sleeping helper wakes up`() {
    let workers = Workers(count: 2)
    let threads = Mutex<Set<UInt>>([])
    for _ in 0..<20 {
      usleep(2000)
      workers.forEach(2) { _ in
        threads.withLock { _ = $0.insert(UInt(pthread_self())) }
        usleep(2000)
      }
    }
    #expect(threads.withLock(\.count) == 2)
  }

  @Test func `many pools come and go`() {
    for _ in 0..<50 {
      let workers = Workers(count: 3)
      workers.forEach(3) { _ in }
    }
  }

  @Test func `results do not depend on the number of threads`() {
    let (rows, n, k) = (96, 64, 48)
    let x = Numbers.floats(rows * k, seed: 1)
    let w = Numbers.floats(k * n, seed: 2)
    func run(_ threads: Int) -> [UInt32] {
      let workers = Workers(count: threads)
      let y = UnsafeMutableBufferPointer<Float>.allocate(capacity: rows * n)
      defer { y.deallocate() }
      nonisolated(unsafe) let output = y
      workers.forEach(rows / 8) { block in
        x.withUnsafeBufferPointer { source in
          guard let input = source.baseAddress, let base = output.baseAddress else { return }
          affine(
            input + block * 8 * k, w, nil, base + block * 8 * n, rows: 8, inputs: k, outputs: n)
        }
      }
      return y.map(\.bitPattern)
    }
    let one = run(1)
    #expect(run(2) == one && run(5) == one)
  }
}
