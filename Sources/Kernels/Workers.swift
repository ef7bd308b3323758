import Glibc

/// Threads that share out fixed pieces of work.
///
/// A piece's result must not depend on which thread runs it, nor on how many there are.
package final class Workers: Sendable {
  /// The most threads that work at the same time, the caller's included.
  package let count: Int

  /// As many as `EXP_THREADS` says, by default as there are cores.
  package static let shared = Workers(count: defaultCount)

  /// What `EXP_THREADS` says when it is a number from 1 to 256, else the number of cores.
  package static let defaultCount: Int = {
    if let text = getenv("EXP_THREADS"), let count = Int(String(cString: text)),
      (1...256).contains(count)
    {
      return count
    }
    return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }()

  package init(count: Int = 1) {
    precondition(count >= 1, "\(count) threads")
    self.count = count
  }

  /// Runs `body` once for each index below `pieces`, and returns when all are done.
  ///
  /// The caller takes part; threads of the pool that have nothing to do help. Pieces may call
  /// `forEach` again.
  package func forEach(_ pieces: Int, _ body: @Sendable (Int) -> Void) {
    for index in 0..<pieces { body(index) }
  }
}
