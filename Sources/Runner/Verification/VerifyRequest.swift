import Foundation

/// What `exp verify` is asked to look at.
package struct VerifyRequest: Sendable, Hashable {
  /// An experiment's file, a report's folder, or a `run.json`.
  package var path: String
  /// Where data files are looked for; nil means beside the experiment.
  package var folder: String?
  /// The store to compare with; nil means the experiment's.
  package var store: String?
  package var allowedPaths: [String]
  package var verbosity: Verbosity
  /// The command line, for what is said after an interruption.
  package var command: [String]

  package init(
    path: String, folder: String? = nil, store: String? = nil, allowedPaths: [String] = [],
    verbosity: Verbosity = .normal, command: [String] = []
  ) {
    self.path = path
    self.folder = folder
    self.store = store
    self.allowedPaths = allowedPaths
    self.verbosity = verbosity
    self.command = command
  }
}

/// The files that a verification is about.
struct VerifiedFiles {
  var runFile: String
  /// The report's folder, where there is more than `run.json`.
  var report: String?
  /// The experiment's file, where it was named.
  var experiment: ExperimentFile?

  /// Finds them.
  ///
  /// - Throws: `InputError` when there is nothing to compare with.
  init(_ request: VerifyRequest) throws(InputError) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: request.path, isDirectory: &isFolder)
    if exists, isFolder.boolValue {
      (report, runFile) = (request.path, request.path + "/run.json")
    } else if request.path.hasSuffix(".json") {
      runFile = request.path
      let folder = URL(fileURLWithPath: request.path).deletingLastPathComponent().path
      let hasPages = FileManager.default.fileExists(atPath: folder + "/metrics.csv")
      report = hasPages && runFile.hasSuffix("run.json") ? folder : nil
    } else {
      let file = try ExperimentFile(path: request.path)
      let folder = ReportPlace.folder(for: file)
      guard FileManager.default.fileExists(atPath: folder + "/run.json") else {
        throw InputError(
          "'\(request.path)' has no report in '\(folder)' to compare with; run it first: exp run "
            + request.path)
      }
      (experiment, report, runFile) = (file, folder, folder + "/run.json")
    }
  }
}
