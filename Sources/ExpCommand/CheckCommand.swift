import ArgumentParser
import Runner

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with an experiment; runs nothing.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var experiment: ExperimentArguments

  @Option(help: "How findings are printed.")
  var format = Format.text

  @Flag(help: "Apply the fix-its to the file and check again.")
  var fix = false

  func run() throws {
    var checked = try Experiment(experiment.request())
    if fix {
      let count = try checked.applyFixIts()
      StandardError.print("\(count) fix-it\(count == 1 ? "" : "s") applied to \(experiment.file)")
      if count > 0 { checked = try Experiment(experiment.request()) }
    }
    StandardOutput.print(
      format == .json ? try checked.diagnosticsAsJSON() : checked.findings, terminator: "")
    try end(checked.isValid ? .success : .wrongInput)
  }
}
