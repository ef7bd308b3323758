import ArgumentParser
import Runner

struct ParamsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "params", abstract: "List an experiment's parameters.")

  @OptionGroup var experiment: ExperimentArguments

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let table = try ParameterTable(of: experiment.experiment())
    StandardOutput.print(json ? table.json.pretty : table.text, terminator: "")
  }
}
