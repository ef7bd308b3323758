import ArgumentParser
import Runner

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "List the runs of a store, or the stages of one run.",
    discussion: """
      Without a name: the last runs, oldest first. With an experiment's file: its runs. With a run \
      ('last', 'last~1', or an identifier): its stages side by side, settings that differ, and the \
      last values of metrics, seed by seed.
      """)

  @Argument(help: "A run, or an experiment's file.")
  var name: String?

  @Option(
    name: .customLong("metric"),
    help: ArgumentHelp("Show this metric; may be repeated.", valueName: "name"))
  var metrics: [String] = []

  @Option(help: "Runs to list.")
  var limit = 20

  @OptionGroup var table: TableArguments

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is \(limit); it must be at least 1") }
  }

  func run() throws {
    let listing = try RunListing(storeFolder: table.storeFolder(beside: [name].compactMap { $0 }))
    if let name, !name.hasSuffix(".md") {
      try table.print(try listing.stages(of: name, metrics: metrics))
    } else {
      try table.print(try listing.runs(of: name, limit: limit))
    }
  }
}
