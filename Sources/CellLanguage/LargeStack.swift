import Foundation

/// Runs a closure on a thread whose stack is large enough for a parser that recurses.
///
/// The memory is reserved, and used only as far as the recursion goes.
func withLargeStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
  let box = ResultBox<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.result = body()
    done.signal()
  }
  thread.stackSize = 512 << 20
  thread.start()
  done.wait()
  guard let result = box.result else { preconditionFailure("the thread left no result") }
  return result
}

/// Carries a result from a thread to the one that waits for it; the semaphore orders the two.
private final class ResultBox<Result>: @unchecked Sendable {
  var result: Result?
}
