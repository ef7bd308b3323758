/// How an experiment is to be run; none of it changes a result.
package struct RunOptions: Sendable {
  /// Stages at once; nil means as many as there are threads.
  package var jobs: Int?
  /// Whether stages that do not need a failed one go on.
  package var keepsGoing = false
  /// Whether finished stages in the store are passed over.
  package var isFresh = false
  /// The store's folder; nil means `.exp` beside the experiment.
  package var storeFolder: String?
  /// The report's folder; nil means the usual place.
  package var reportFolder: String?
  /// How often running stages are written down.
  package var checkpoints = CheckpointPace.automatic
  package var verbosity = Verbosity.normal
  /// The command line, for provenance.
  package var command: [String] = []

  package init() {}
}
