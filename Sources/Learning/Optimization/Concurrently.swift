import Kernels
import Synchronization

/// Runs two independent pieces of work, side by side when a thread is free.
///
/// Each changes a value of its own in place. The results do not depend on whether a thread was free.
///
/// - Parameters:
///   - first: Changed by `work`.
///   - second: Changed by `otherWork`.
///   - workers: Threads that may help.
/// - Returns: The results of both.
package func concurrently<First: Sendable, Second: Sendable, A: Sendable, B: Sendable>(
  _ first: inout First, _ second: inout Second, workers: Workers,
  _ work: @Sendable (inout First) -> A, _ otherWork: @Sendable (inout Second) -> B
) -> (A, B) {
  // The values move into the locks, so that nothing else refers to their buffers meanwhile.
  let left = Mutex<(value: First, result: A?)>((consume first, nil))
  let right = Mutex<(value: Second, result: B?)>((consume second, nil))
  workers.forEach(2) { piece in
    if piece == 0 {
      left.withLock { $0.result = work(&$0.value) }
    } else {
      right.withLock { $0.result = otherWork(&$0.value) }
    }
  }
  let (a, b) = (left.withLock { $0 }, right.withLock { $0 })
  (first, second) = (a.value, b.value)
  guard let resultA = a.result, let resultB = b.result else {
    preconditionFailure("the workers returned before both pieces had run")
  }
  return (resultA, resultB)
}
