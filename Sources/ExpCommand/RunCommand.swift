import ArgumentParser
import Foundation
import Runner

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Train what an experiment describes and write its report.",
    discussion: """
      Finished stages are kept in .exp beside the experiment and reused. ^C writes the running \
      stages down at their next step; the same command goes on from there, and also after a kill.
      """)

  @OptionGroup var experiment: ExperimentArguments

  @Option(name: .shortAndLong, help: "Stages at once; by default as many as threads.")
  var jobs: Int?

  @Flag(
    name: [.customShort("k"), .customLong("keep-going")],
    help: "When a stage fails, go on with those that do not need it.")
  var keepsGoing = false

  @Flag(name: .customLong("fresh"), help: "Compute everything again; nothing is reused.")
  var isFresh = false

  @Option(
    help: ArgumentHelp(
      "Run this stage with what it needs, and no other; the report shows what is there.",
      valueName: "name"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Compute this stage and all that depends on it again; the rest is reused.",
      valueName: "name"))
  var from: String?

  @Flag(
    name: .customLong("require-clean"),
    help: "Refuse to run when files differ from the commit.")
  var requiresCleanTree = false

  @Flag(name: .customLong("dry-run"), help: "Say what would run and what would be reused.")
  var isDryRun = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Folder of the report; by default reports/NAME beside the experiment's folder if there is a "
        + "'reports' there, else below the working folder.", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Folder of the store; by default .exp beside the experiment.",
      valueName: "folder"))
  var store: String?

  @Option(
    name: .customLong("checkpoints"),
    help: ArgumentHelp(
      "How often running stages are written down: '60s', '100 steps', 'never', or 'auto': every 30 s, "
        + "or 50 times what the last checkpoint cost. No result depends on it.", valueName: "pace"))
  var checkpoints = "auto"

  @Flag(help: "Print the outcome as JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tell more: reused stages too.")
  var verbose = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("-j is \(jobs); it must lie in 1 ... 256")
    }
    if isFresh, from != nil { throw ValidationError("--fresh and --from exclude each other") }
    if CheckpointPace(checkpoints) == nil {
      throw ValidationError(
        "--checkpoints is '\(checkpoints)'; write a time like 60s, steps like '100 steps', auto or never"
      )
    }
    if quiet, verbose { throw ValidationError("-q and -v exclude each other") }
  }

  private var options: RunOptions {
    var options = RunOptions()
    options.jobs = jobs
    options.keepsGoing = keepsGoing
    options.passedOver = isFresh ? .all : from.map(PassedOver.from) ?? .none
    options.only = only
    options.requiresCleanTree = requiresCleanTree
    options.storeFolder = store
    options.reportFolder = output
    options.checkpoints = CheckpointPace(checkpoints) ?? .automatic
    options.verbosity = quiet ? .quiet : verbose ? .verbose : .normal
    options.command = CommandLine.arguments
    return options
  }

  func run() throws {
    let run = RunSession(try experiment.experiment(), options: options)
    if isDryRun {
      StandardOutput.print(try run.forecast(asJSON: json), terminator: "")
      return
    }
    let outcome = try run.run()
    StandardOutput.print(json ? outcome.json.pretty : outcome.text, terminator: "")
    try end(outcome.status)
  }
}
