import Reports

/// How an experiment is to be run; none of it changes a result.
package struct RunOptions: Sendable {
  /// Stages at once; nil means as many as there are threads.
  package var jobs: Int?
  /// Whether stages that do not need a failed one go on.
  package var keepsGoing = false
  /// Which finished stages in the store are computed again.
  package var passedOver = PassedOver.none
  /// The only stage to run, with what it needs; nil means all.
  package var only: String?
  /// Whether a working tree with changes is refused.
  package var requiresCleanTree = false
  /// The store's folder; nil means `.exp` beside the experiment.
  package var storeFolder: String?
  /// Whether the store is thrown away after the run, as that of `exp verify` is.
  package var isScratch = false
  /// The report's folder; nil means the usual place.
  package var reportFolder: String?
  /// What is repeated, by `exp verify`: its report is written as it was, wherever it lies now.
  package var repeated: RunRecipe?
  /// How often running stages are written down.
  package var checkpoints = CheckpointPace.automatic
  package var verbosity = Verbosity.normal
  /// The command line, for provenance.
  package var command: [String] = []

  package init() {}

  /// The command that goes on where this one ended: without the words that compute again.
  var resumingCommand: String {
    var words: [String] = []
    for (index, word) in command.enumerated() {
      let followsFrom = index > 0 && command[index - 1] == "--from"
      if word != "--fresh", !word.hasPrefix("--from"), !followsFrom { words.append(word) }
    }
    return CommandLineText.quoted(words)
  }
}
