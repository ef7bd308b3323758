import Foundation
import Reports
import Testing

/// Writes the sample report into the folder that EXP_GALLERY names, to be looked at.
@Suite("Gallery of reports")
struct Gallery {
  static var folder: String? { ProcessInfo.processInfo.environment["EXP_GALLERY"] }

  @Test("the sample report is written", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(filePath: Self.folder ?? "").appending(path: "report")
    try ReportWriter(folder: folder).write(SampleReport.input)
  }
}
