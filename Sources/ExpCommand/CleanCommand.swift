import ArgumentParser
import Runner

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove from a store what is not needed.",
    discussion: """
      Without options: objects that no result refers to, and checkpoints of finished stages. What \
      is removed can be computed again to the same bytes.
      """)

  @Option(
    name: .customLong("older-than"),
    help: ArgumentHelp("Results and runs last used longer ago: 30d, 12h, 2w.", valueName: "age"))
  var age: String?

  @Option(
    name: .customLong("max-size"),
    help: ArgumentHelp(
      "Results that are beyond this size together, least recently used first: 500M, 2G.",
      valueName: "size"))
  var size: String?

  @Flag(help: "Results that the last run of no experiment used.")
  var unreachable = false

  @Flag(help: "Damaged files that were set aside, and what failed stages left.")
  var damaged = false

  @Flag(name: .customLong("dry-run"), help: "Say what would go; remove nothing.")
  var isDryRun = false

  @Option(
    help: ArgumentHelp(
      "Folder of the store; by default .exp here, or in experiments/.", valueName: "folder"))
  var store: String?

  func run() throws {
    var options = CleaningOptions()
    options.age = try age.map { word throws(InputError) in try CleaningOptions.seconds(of: word) }
    options.size = try size.map { word throws(InputError) in try CleaningOptions.bytes(of: word) }
    options.removesUnreachable = unreachable
    options.removesDamaged = damaged
    let cleaning = try Cleaning(
      storeFolder: store ?? TableArguments.usualStore, options: options)
    if !isDryRun { try cleaning.remove() }
    StandardOutput.print(cleaning.text(isDryRun: isDryRun), terminator: "")
  }
}
