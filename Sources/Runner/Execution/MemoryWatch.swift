import Foundation
import Synchronization

/// The peak of the process's resident memory during each job, looked at after every step.
///
/// Jobs that run side by side see each other's memory: the number says what a machine needs to run
/// them so, not what one stage needs alone.
final class MemoryWatch: Sendable {
  private let peaks = Mutex<[Int: Int]>([:])

  /// Notes how much memory is resident now.
  func look(during job: Int) {
    guard let resident = Self.resident else { return }
    peaks.withLock { $0[job] = max($0[job] ?? 0, resident) }
  }

  /// Bytes; nil when nobody looked.
  func peak(of job: Int) -> Int? { peaks.withLock { $0[job] } }

  /// Bytes of this process that are in memory now.
  static var resident: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let words = text.split(separator: " ")
    return words.count > 1 ? Int(words[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
  }
}
