import ArgumentParser
import Runner

/// The root of all subcommands.
struct ExpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exp",
    abstract: "A laboratory for preference learning in Markdown files.",
    discussion: """
      An experiment is a Markdown file with Swift cells. exp trains what it describes and writes a \
      report in which the prose, the charts and the checked claims stand together.

        exp new mine        writes an experiment to start from
        exp run mine.md     trains, and writes reports/mine/

      Exit codes: 0 all ran and every claim held; 1 a stage failed; 2 the document or the command \
      line is wrong; 3 everything ran, but not every claim held; 5 verify found a difference; \
      6 verify cannot repeat the recorded numerics here; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, PlanCommand.self, NewCommand.self, VocabularyCommand.self,
      ShowCommand.self, DiffCommand.self, VerifyCommand.self, DigestCommand.self, CleanCommand.self,
      IndexCommand.self, SampleCommand.self, ExportCommand.self, ParamsCommand.self,
      DoctorCommand.self, DocsCommand.self,
    ])
}

extension ParsableCommand {
  /// Ends the command with an exit code other than 0.
  func end(_ status: ExitStatus) throws {
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
