import Models
import Settings
import Tasks
import Tensors

extension BestOfN {
  /// Every answer to a held-out prompt, for the exact distance of the best of n.
  struct Enumeration: Sendable, Codable {
    /// π(y|x) of every answer; shape `[responses]`.
    var probabilities: [Double]
    /// What the choice looks at; shape `[responses]`.
    var proxies: [Double]
    /// How many of the evaluation's prompts are this one.
    var weight: Double
  }

  /// Most answers, over all different prompts, that are read for the exact distance.
  private static let mostAnswers = 1 << 19

  /// All answers to all prompts, where the task has few enough of them; otherwise nil.
  ///
  /// - Throws: `TrainingError` when a score is not finite.
  func enumeration(
    of prompts: [[Int32]], _ training: Training
  ) throws(TrainingError) -> [Enumeration]? {
    var counts: [[Int32]: Int] = [:]
    for prompt in prompts { counts[prompt, default: 0] += 1 }
    guard let responses = try? training.world.allResponses(),
      responses.count * counts.count <= Self.mostAnswers
    else { return nil }
    let distinct = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let logProbabilities = logProbabilitiesOfAll(
      responses, to: distinct, training.learner.model, training.workers)
    var enumeration: [Enumeration] = []
    for (prompt, row) in zip(distinct, logProbabilities) {
      let proxies = try training.scored(responses.map { (prompt, $0) }, for: Self.typeName)
      enumeration.append(
        Enumeration(
          probabilities: row.map(Elementary.exp), proxies: proxies,
          weight: Double(counts[prompt] ?? 0) / Double(prompts.count)))
    }
    return enumeration
  }
}
