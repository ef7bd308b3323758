import ArgumentParser
import Runner

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write an experiment to start from.")

  @Argument(help: "Name or path of the new file, with or without .md.")
  var name: String

  func run() throws {
    let template = ExperimentTemplate(name: name)
    try template.write()
    StandardOutput.print(template.path)
    StandardError.print(
      "Try it: exp run \(template.path) -p quick=true\nThen change it; exp vocabulary lists what "
        + "cells can say.")
  }
}
