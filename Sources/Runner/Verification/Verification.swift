import Foundation
import Kernels
import Notebook
import Reports

/// `exp verify`: runs a recorded experiment again from nothing and compares every digest.
package struct Verification: Sendable {
  /// How it ended, for the terminal.
  package struct Outcome: Sendable, Hashable {
    package var status: ExitStatus
    package var text: String
  }

  private let request: VerifyRequest
  private let files: VerifiedFiles
  private let recorded: RecordedRun

  /// Reads what was recorded.
  ///
  /// - Throws: `InputError` when there is nothing to verify.
  package init(_ request: VerifyRequest) throws(InputError) {
    self.request = request
    files = try VerifiedFiles(request)
    recorded = try RecordedRun(path: files.runFile)
    if let experiment = files.experiment,
      SourceText(String(decoding: experiment.bytes, as: UTF8.self), path: "").text
        != recorded.recipe.document
    {
      throw InputError(
        "'\(request.path)' has changed since its report was written; run it again, or verify the "
          + "report as it is: exp verify \(files.report ?? files.runFile)")
    }
  }

  /// Variables for another process that computes with the recorded numerics.
  ///
  /// - Throws: `BLASError` when there is no matrix library.
  /// - Returns: nil when this process does already, or no process of this machine can.
  package func neededEnvironment() throws -> [String: String]? {
    guard let numerics = RecordedNumerics(recorded),
      !numerics.match(try NumericFingerprint.current())
    else { return nil }
    return numerics.environment(on: .widest, version: try BLAS.load().version)
  }

  /// Runs again and compares.
  ///
  /// - Throws: What a run throws.
  package func run() throws -> Outcome {
    let scratch = try ScratchFolder(in: ScratchFolder.parent("exp-verify"))
    defer { withExtendedLifetime(scratch) {} }
    let experiment = try experiment()
    let preparationProblem = changedInputs(experiment)
    if let preparationProblem { return Outcome(status: .differs, text: preparationProblem + "\n") }
    var options = RunOptions()
    options.storeFolder = scratch.path + "/store"
    options.reportFolder = scratch.path + "/report"
    options.verbosity = request.verbosity
    options.isScratch = true
    options.command = request.command
    options.repeated = recorded.recipe
    let outcome = try RunSession(experiment, options: options).run()
    guard outcome.status != .interrupted else {
      return Outcome(status: .interrupted, text: "")
    }
    let repeated = try RecordedRun(path: scratch.path + "/report/run.json")
    let canRepeat = try RecordedNumerics(recorded)?.match(NumericFingerprint.current()) == true
    guard canRepeat else { return verdictsOnly(repeated) }
    let comparison = RunComparison(
      recorded: recorded, report: files.report, store: storeFolder(experiment),
      repeated: repeated, scratch: scratch.path)
    if let difference = comparison.firstDifference() {
      return Outcome(status: .differs, text: "different: \(difference)\n")
    }
    let recipe = recorded.recipe
    return Outcome(
      status: .success,
      text: "verified: \(recipe.results.count) results and \(recipe.files.count) files of "
        + "'\(recipe.name)' came out with the same bytes\n")
  }

  /// Writes into the report's provenance that it was verified.
  ///
  /// - Throws: `InputError` when only `run.json` is there, `ReportError` when it cannot be written.
  package func mark() throws {
    guard let report = files.report else {
      throw InputError("--mark needs the report's folder; '\(request.path)' is alone")
    }
    try VerifiedMark.write(in: URL(fileURLWithPath: report))
  }

  private func experiment() throws -> Experiment {
    let folder =
      request.folder ?? files.experiment?.folder
      ?? Self.experimentFolder(of: files.runFile, recorded)
    let file = ExperimentFile(
      name: recorded.recipe.name, folder: folder, text: recorded.recipe.document)
    let experiment = Experiment(
      ExperimentRequest(
        path: file.path, parameters: recorded.recipe.parameters, seeds: recorded.recipe.seeds,
        allowedPaths: request.allowedPaths), file: file)
    _ = try experiment.validPlan()
    return experiment
  }

  /// `experiments` beside `reports`, where the experiment is there; else where the file lies.
  private static func experimentFolder(of runFile: String, _ recorded: RecordedRun) -> String {
    let report = URL(fileURLWithPath: runFile).deletingLastPathComponent()
    let reports = report.deletingLastPathComponent()
    let above = reports.deletingLastPathComponent()
    let candidates = [above.appending(path: "experiments"), above, reports, report]
    let name = recorded.recipe.name + ".md"
    return
      (candidates.first {
        FileManager.default.fileExists(atPath: $0.appending(path: name).path)
      } ?? report).path
  }

  /// The first data file that is not what it was.
  private func changedInputs(_ experiment: Experiment) -> String? {
    for input in recorded.recipe.inputs {
      do {
        let path = try experiment.dataPaths.resolve(input.name)
        let digest = try Digest(ofFile: path).hexadecimal
        if digest != input.value {
          return "different: the data file '\(input.name)' has other bytes than were recorded; "
            + "sha256 \(input.value.prefix(12)) → \(digest.prefix(12))"
        }
      } catch {
        return "the data file '\(input.name)' cannot be read: \(error); name the folder of the "
          + "experiment with --folder"
      }
    }
    return nil
  }

  /// The experiment's own store, when it is there.
  private func storeFolder(_ experiment: Experiment) -> String? {
    let folder = request.store ?? files.experiment.map { $0.folder + "/.exp" }
    return folder.flatMap {
      FileManager.default.fileExists(atPath: $0 + "/stages") ? $0 : nil
    }
  }

  /// What can be said on a machine that computes with other last bits.
  private func verdictsOnly(_ repeated: RecordedRun) -> Outcome {
    let wanted = RecordedNumerics(recorded)?.text ?? "unknown numerics"
    var text = "cannot be repeated to the last bit here: it was recorded with \(wanted).\n"
    let changed = recorded.claims.filter { claim in
      !repeated.claims.contains(claim)
    }
    if recorded.claims.isEmpty {
      text += "It has no claims whose verdicts could be compared.\n"
    } else if changed.isEmpty {
      text += "All \(recorded.claims.count) verdicts came out the same.\n"
    }
    for claim in changed {
      let now = repeated.claims.first { $0.sentence == claim.sentence }?.verdict ?? "missing"
      text += "verdict differs: '\(claim.sentence)' recorded \(claim.verdict), now \(now)\n"
    }
    return Outcome(status: .otherNumerics, text: text)
  }
}
