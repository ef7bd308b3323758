import ArgumentParser
import Runner

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what a run would do: what is reused, what runs and why, time and memory.",
    discussion: "Times and memory are those of earlier runs in the same store.")

  @OptionGroup var experiment: ExperimentArguments

  @Option(name: .shortAndLong, help: "Stages at once; by default as many as threads.")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Folder of the store; by default .exp beside the experiment.", valueName: "folder"))
  var store: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("-j is \(jobs); it must lie in 1 ... 256")
    }
  }

  func run() throws {
    var options = RunOptions()
    options.storeFolder = store
    options.jobs = jobs
    let session = RunSession(try experiment.experiment(), options: options)
    StandardOutput.print(try session.forecast(asJSON: json), terminator: "")
  }
}
