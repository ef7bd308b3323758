/// What a run can be repeated from, and the digests that a repetition must give.
///
/// It stands in `run.json`, so that this one file is enough to check a result.
package struct RunRecipe: Sendable, Hashable, Codable {
  /// The experiment's name: its file without the ending.
  package var name: String
  /// The experiment's Markdown.
  package var document: String
  /// Parameters that were set on the command line, as text.
  package var parameters: [String: String]
  package var seeds: [Int]
  /// Files that the tasks read, with their digests.
  package var inputs: [ReportField]
  /// Results in the order of the plan.
  package var results: [ResultDigests]
  /// The experiment's folder as seen from the report's, from where links of the prose lead; nil where
  /// they stand as they are.
  package var linkBase: String?
  /// Digests of the report's other files, provenance taken away; filled in by the writer.
  package var files: [String: String] = [:]

  package init(
    name: String, document: String, parameters: [String: String], seeds: [Int],
    inputs: [ReportField], results: [ResultDigests]
  ) {
    self.name = name
    self.document = document
    self.parameters = parameters
    self.seeds = seeds
    self.inputs = inputs
    self.results = results
  }
}

/// The result of one stage with one seed, by the digests of its parts.
package struct ResultDigests: Sendable, Hashable, Codable {
  package var stage: String
  package var seed: Int
  /// The stage's key in the store.
  package var key: String
  /// What was recorded, the final parameters and the tokenizer, each by its file's name.
  package var parts: [String: String]

  package init(stage: String, seed: Int, key: String, parts: [String: String]) {
    self.stage = stage
    self.seed = seed
    self.key = key
    self.parts = parts
  }
}
