import ArgumentParser
import Runner

/// An experiment's file with everything that can be set around it.
struct ExperimentArguments: ParsableArguments {
  @Argument(help: "The experiment's Markdown file.", completion: .file(extensions: ["md"]))
  var file: String

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp(
      "Set a parameter of the document; may be repeated. A path is taken from the working folder.",
      valueName: "key=value"))
  var parameters: [String] = []

  @Option(
    name: [.customShort("f"), .customLong("parameters")],
    help: ArgumentHelp("Set parameters from a YAML file; -p goes before it.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var parameterFile: String?

  @Option(help: "Seeds: 5 means 1…5, '3,7' names them. Goes before the document's.")
  var seeds: String?

  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp(
      "Let the document read data below this folder, too; may be repeated.", valueName: "folder"))
  var allowedPaths: [String] = []

  /// The request that these arguments make.
  ///
  /// - Throws: `InputError` for a word that is not of its form.
  func request() throws -> ExperimentRequest {
    try ExperimentRequest(
      path: file, assignments: parameters, parameterFile: parameterFile, seeds: seeds,
      allowedPaths: allowedPaths)
  }

  /// Reads and plans the experiment, and prints its warnings.
  ///
  /// - Throws: `InputError` or `DocumentError`.
  func experiment() throws -> Experiment {
    let experiment = try Experiment(request())
    _ = try experiment.validPlan()
    if !experiment.report.isEmpty { StandardError.print(experiment.report, terminator: "") }
    return experiment
  }
}
