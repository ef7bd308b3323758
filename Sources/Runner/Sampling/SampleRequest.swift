/// What `exp sample` was asked for.
package struct SampleRequest: Sendable, Hashable {
  /// Name of the run in the document.
  package var name: String
  /// Seed of the run; nil means the document's first.
  package var seed: Int?
  /// What to answer; nil takes the task's first held-out prompt.
  package var prompt: String?
  /// Answers of each model.
  package var count: Int

  package init(name: String, seed: Int? = nil, prompt: String? = nil, count: Int = 5) {
    self.name = name
    self.seed = seed
    self.prompt = prompt
    self.count = count
  }
}
