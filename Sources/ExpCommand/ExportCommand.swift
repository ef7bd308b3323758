import ArgumentParser
import Runner

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a finished report down as html, md, pdf, csv or png.",
    discussion: """
      html is one file; md has its charts in a folder beside it; pdf is printed by Chromium; csv has \
      every recorded value; png is a folder with the charts. Nothing is run.
      """)

  @Argument(
    help: "The experiment's Markdown file, or its report's folder.",
    completion: .file(extensions: ["md"]))
  var report: String

  @Option(name: .customLong("to"), help: "The form: html, md, pdf, csv or png.")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; by default the experiment's name in the working folder.",
      valueName: "file"))
  var output: String?

  func run() throws {
    let export = try ReportExport(of: report)
    if let warning = export.warning { StandardError.print("warning: \(warning)") }
    StandardOutput.print(try export.write(format, to: output))
  }
}

extension ExportFormat: ExpressibleByArgument {}
