import ArgumentParser
import Foundation
import Runner

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Write a page that lists a folder's experiments and what their reports found.",
    discussion: """
      Question and paper are those of the front matter, claims and time those of the report. \
      Nothing is run.
      """)

  @Argument(
    help: "The folder of the experiments; by default experiments, or this one.",
    completion: .directory)
  var folder: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The page; by default README.md in the folder.", valueName: "file"))
  var output: String?

  func run() throws {
    let isThere = FileManager.default.fileExists(atPath: "experiments")
    let folder = folder ?? (isThere ? "experiments" : ".")
    let page = output ?? folder + "/README.md"
    try ExperimentIndex(folder: folder, page: page).write(to: page)
    StandardOutput.print(page)
  }
}
