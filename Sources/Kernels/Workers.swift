import CKernels
import Glibc

/// Threads that share out fixed pieces of work.
///
/// A piece's result must not depend on which thread runs it, nor on how many there are. Helpers
/// look around for some 50 µs after their last piece and then sleep.
package final class Workers: @unchecked Sendable {
  /// The most threads that work at the same time, callers included.
  package let count: Int

  private let pool: OpaquePointer

  /// As many as `EXP_THREADS` says, by default as there are cores.
  package static let shared = Workers(count: defaultCount)

  /// What `EXP_THREADS` says when it is a number from 1 to 256, else the number of cores.
  package static let defaultCount: Int = {
    if let text = getenv("EXP_THREADS"), let count = Int(String(cString: text)),
      (1...256).contains(count)
    {
      return count
    }
    return min(256, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }()

  package init(count: Int = 1) {
    precondition((1...256).contains(count), "\(count) threads; 1 to 256 are possible")
    self.count = count
    pool = cpool_create(Int32(count))
  }

  deinit { cpool_destroy(pool) }

  /// Runs `body` once for each index below `pieces`, and returns when all are done.
  ///
  /// The caller takes part; threads of the pool that have nothing to do help. Pieces may call
  /// `forEach` again, and several threads may call it at the same time.
  package func forEach(_ pieces: Int, _ body: @Sendable (Int) -> Void) {
    guard pieces > 1, count > 1 else {
      for index in 0..<pieces { body(index) }
      return
    }
    withoutActuallyEscaping(body) { escapable in
      var piece = Piece(run: escapable)
      withUnsafeMutablePointer(to: &piece) { context in
        cpool_run(
          pool, pieces,
          { context, index in context?.assumingMemoryBound(to: Piece.self).pointee.run(index) },
          context)
      }
    }
  }

  /// A body where C can point to it; bare, it would be wrapped in one more closure on the heap.
  private struct Piece {
    let run: @Sendable (Int) -> Void
  }

  /// Calls `work` once for each index below `pieces`, as `forEach(_:_:)` does with a closure, and takes
  /// no memory for it.
  package func forEach(_ pieces: Int, of work: any SharedWork) {
    guard pieces > 1, count > 1 else {
      for index in 0..<pieces { work.run(index) }
      return
    }
    var held = Held(work: work)
    withUnsafeMutablePointer(to: &held) { context in
      cpool_run(
        pool, pieces,
        { context, index in context?.assumingMemoryBound(to: Held.self).pointee.work.run(index) },
        context)
    }
  }

  private struct Held {
    let work: any SharedWork
  }

  /// Runs `body` on the calling thread as one of the threads that work.
  ///
  /// For threads that run whole jobs side by side: while a job is inside, helpers leave its core
  /// alone, also where the job works without `forEach`.
  package func occupying<Result>(_ body: () throws -> Result) rethrows -> Result {
    cpool_sit(pool)
    defer { cpool_rise(pool) }
    return try body()
  }
}

/// Work that is shared out again and again, a token at a time for instance.
///
/// A closure would be put on the heap each time; this is made once and told what to do next.
package protocol SharedWork: AnyObject, Sendable {
  /// Does one piece; threads call it side by side.
  func run(_ piece: Int)
}
