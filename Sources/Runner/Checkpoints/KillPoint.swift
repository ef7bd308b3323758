import Foundation
import Reports
import Synchronization

/// A place where a test has the process killed, to prove that nothing is lost there.
///
/// `EXP_TEST_KILL=after-rename:3` kills it the third time that it comes by, as `kill -9` does.
package enum KillPoint: String, Sendable, CaseIterable {
  case beforeWrite = "before-write"
  case afterWrite = "after-write"
  case beforeFlush = "before-flush"
  case afterFlush = "after-flush"
  case beforeRename = "before-rename"
  case afterRename = "after-rename"
  case beforeTransaction = "before-transaction"
  case afterTransaction = "after-transaction"
  case beforeCheckpoint = "before-checkpoint"
  case afterCheckpoint = "after-checkpoint"
  case beforeRemoval = "before-removal"
  case afterRemoval = "after-removal"
  case beforeChart = "before-chart"
  case afterChart = "after-chart"
  case beforeReportFile = "before-report-file"
  case afterReportFile = "after-report-file"

  /// The place of a report's chart or file.
  init(at moment: ReportWriter.Moment) {
    self =
      switch moment {
      case .beforeChart: .beforeChart
      case .afterChart: .afterChart
      case .beforeFile: .beforeReportFile
      case .afterFile: .afterReportFile
      }
  }

  /// Comes by: the process ends here if a test wants it to.
  package func pass() {
    guard let target = Self.target, target.point == self else { return }
    if Self.passes.add(1, ordering: .relaxed).newValue == target.count { kill(getpid(), SIGKILL) }
  }

  private static let passes = Atomic<Int>(0)

  private static let target: (point: KillPoint, count: Int)? = {
    let words = ProcessInfo.processInfo.environment["EXP_TEST_KILL"]?.split(separator: ":") ?? []
    guard words.count == 2, let point = KillPoint(rawValue: String(words[0])),
      let count = Int(words[1])
    else { return nil }
    return (point, count)
  }()
}
