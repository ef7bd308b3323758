import ArgumentParser
import Runner

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Print a trained model's answers beside its reference's, with reward and KL.",
    discussion: "Stages that are not in the store yet are trained first.")

  @OptionGroup var experiment: ExperimentArguments

  @Argument(help: "Name of the run in the document, such as ppo.")
  var name: String

  @Option(help: "What to answer; a prompt of the task's when left out.")
  var prompt: String?

  @Option(name: .customShort("n"), help: "Answers of each model.")
  var count = 5

  @Option(help: "Seed of the run whose model answers; by default the first.")
  var seed: Int?

  @Option(
    help: ArgumentHelp(
      "Folder of the store; by default .exp beside the experiment.",
      valueName: "folder"))
  var store: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func validate() throws {
    guard (1...1000).contains(count) else {
      throw ValidationError("-n is \(count); it must lie in 1 ... 1000")
    }
  }

  func run() throws {
    var options = RunOptions()
    options.storeFolder = store
    options.verbosity = quiet ? .quiet : .normal
    let session = SampleSession(
      try experiment.experiment(), options: options,
      request: SampleRequest(name: name, seed: seed, prompt: prompt, count: count))
    let outcome = try session.run()
    guard let samples = outcome.samples else {
      try end(outcome.status)
      return
    }
    StandardOutput.print(json ? samples.json.pretty : samples.text, terminator: "")
  }
}
