import ArgumentParser
import Runner

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two runs; print only what differs.",
    discussion: """
      A run is 'last', 'last~1' (the one before), an identifier as exp show lists it, or an \
      experiment's file, which stands for its last run. Without names: the last two runs.
      """)

  @Argument(help: "The earlier run.")
  var first = "last~1"

  @Argument(help: "The later run.")
  var second = "last"

  @Option(
    name: .customLong("metric"),
    help: ArgumentHelp("Compare this metric and no other; may be repeated.", valueName: "name"))
  var metrics: [String] = []

  @OptionGroup var table: TableArguments

  func run() throws {
    let difference = try RunDifference(
      first, second, storeFolder: table.storeFolder(beside: [first, second]), metrics: metrics)
    if difference.table.rows.isEmpty {
      StandardError.print("nothing differs between \(difference.names.joined(separator: " and "))")
    }
    try table.print(difference.table)
  }
}
