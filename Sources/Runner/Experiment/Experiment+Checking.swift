import Foundation
import Notebook
import Planning

/// What `exp check` says and does.
extension Experiment {
  /// Whether it can be run.
  package var isValid: Bool { plan != nil }

  /// Errors and warnings as people read them, and a last line when there is no error.
  package var findings: String {
    guard let plan else { return report }
    let runs = plan.stages.map { plan.seeds(of: $0).count }.reduce(0, +)
    return report
      + "\(file.path): no errors; \(plan.stages.count) stages, \(runs) runs over all seeds\n"
  }

  /// The document's diagnostics as a JSON array.
  ///
  /// - Throws: `DocumentError` when the command line itself is wrong.
  package func diagnosticsAsJSON() throws -> String {
    guard !commandLineErrors.isEmpty else {
      return try diagnostics.json(in: document.source) + "\n"
    }
    throw DocumentError(report: report)
  }

  /// Writes the document with every fix-it applied, and returns how many there were.
  ///
  /// - Throws: `InputError` when the file cannot be written.
  package func applyFixIts() throws(InputError) -> Int {
    let count = diagnostics.count { $0.fixIt != nil }
    guard count > 0 else { return 0 }
    let text = document.source.applyingFixIts(of: diagnostics)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file.path), options: .atomic)
    } catch {
      throw InputError("cannot write '\(file.path)': \(error.localizedDescription)")
    }
    return count
  }
}
