import ArgumentParser
import Runner

struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the generated pages of the documentation.",
    shouldDisplay: false)

  @Argument(help: "The folder of the pages.", completion: .directory)
  var folder: String

  func run() throws {
    for page in GeneratedPage.all {
      try page.write(to: folder)
      StandardOutput.print("\(folder)/\(page.name)")
    }
  }
}
