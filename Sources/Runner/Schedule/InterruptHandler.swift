import Dispatch
import Foundation

/// Turns ^C (and a polite kill) into a request to stop; the second one ends the process at once.
package final class InterruptHandler {
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - cancellation: What is asked to stop on the first signal.
  ///   - announce: Called on the first signal, from a thread of its own.
  package init(_ cancellation: Cancellation, announce: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "interrupts")
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        guard !cancellation.isRequested else { _exit(ExitStatus.interrupted.rawValue) }
        cancellation.request()
        announce()
      }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
  }
}
