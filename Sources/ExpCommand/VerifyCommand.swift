import ArgumentParser
import Foundation
import Runner

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Run a recorded experiment again from nothing and compare every digest.",
    discussion: """
      Compares what was recorded, the final parameters, the charts and the pages of a report with \
      those of a run in a scratch store, under the recorded numerics. Exit codes: 0 the same bytes; \
      5 a difference, which is named; 6 this machine cannot repeat the recorded numerics, and only \
      verdicts were compared.
      """)

  @Argument(
    help: "An experiment's file with a report, a report's folder, or a run.json alone.",
    completion: .file())
  var path: String

  @Option(help: ArgumentHelp("Folder that data paths start from.", valueName: "folder"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Store whose results are compared, too; by default .exp beside the experiment.",
      valueName: "folder"))
  var store: String?

  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp("Let the document read data below this folder, too.", valueName: "folder"))
  var allowedPaths: [String] = []

  @Flag(help: "When the bytes are the same, write so into the report's provenance.")
  var mark = false

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  /// Set in the process that computes with the recorded numerics, so that it is not started twice.
  private static let variable = "EXP_VERIFYING"

  func run() throws {
    let verification = try Verification(
      VerifyRequest(
        path: path, folder: folder, store: store, allowedPaths: allowedPaths,
        verbosity: quiet ? .quiet : .normal, command: CommandLine.arguments))
    if getenv(Self.variable) == nil, let environment = try verification.neededEnvironment() {
      try Self.startAgain(with: environment)
    }
    let outcome = try verification.run()
    if mark, outcome.status == .success { try verification.mark() }
    StandardOutput.print(outcome.text, terminator: "")
    try end(outcome.status)
  }

  /// Replaces this process by one with other numerics, which are chosen when it begins.
  private static func startAgain(with environment: [String: String]) throws {
    for (name, value) in environment {
      if value.isEmpty { unsetenv(name) } else { setenv(name, value, 1) }
    }
    setenv(variable, "1", 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    execv("/proc/self/exe", arguments)
    throw InputError(
      "cannot start again with the recorded numerics: \(String(cString: strerror(errno)))")
  }
}
