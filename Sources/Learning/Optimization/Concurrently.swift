import Kernels
import Synchronization

/// Runs two independent pieces of work, side by side when a thread is free.
///
/// The results do not depend on whether a thread was free.
///
/// - Parameters:
///   - workers: Threads that may help.
///   - work: One piece.
///   - otherWork: The other; neither waits for the other.
/// - Returns: The results of both.
package func concurrently<A: Sendable, B: Sendable>(
  workers: Workers, _ work: @Sendable () -> A, _ otherWork: @Sendable () -> B
) -> (A, B) {
  let left = Mutex<A?>(nil)
  let right = Mutex<B?>(nil)
  workers.forEach(2) { piece in
    if piece == 0 {
      let result = work()
      left.withLock { $0 = result }
    } else {
      let result = otherWork()
      right.withLock { $0 = result }
    }
  }
  guard let a = left.withLock({ $0 }), let b = right.withLock({ $0 }) else {
    preconditionFailure("the workers returned before both pieces had run")
  }
  return (a, b)
}

/// Runs two independent pieces of work, each of which changes a value of its own in place.
///
/// - Parameters:
///   - first: Changed by `work`.
///   - second: Changed by `otherWork`.
///   - workers: Threads that may help.
///   - work: One piece.
///   - otherWork: The other; neither waits for the other.
/// - Returns: The results of both.
package func concurrently<First: Sendable, Second: Sendable, A: Sendable, B: Sendable>(
  _ first: inout First, _ second: inout Second, workers: Workers,
  _ work: @Sendable (inout First) -> A, _ otherWork: @Sendable (inout Second) -> B
) -> (A, B) {
  // The values move into the locks, so that nothing else refers to their buffers meanwhile.
  let left = Mutex(consume first)
  let right = Mutex(consume second)
  let results = concurrently(
    workers: workers, { left.withLock { work(&$0) } }, { right.withLock { otherWork(&$0) } })
  first = left.withLock { $0 }
  second = right.withLock { $0 }
  return results
}
