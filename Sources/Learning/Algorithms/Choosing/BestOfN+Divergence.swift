import Models
import Settings
import Tasks
import Tensors

extension BestOfN {
  /// Every answer to the held-out prompts, for exact values of the best of n.
  struct Candidates: Sendable, Codable {
    /// log π(y|x) of every answer, nats; shape `[prompts][responses]`.
    var logProbabilities: [[Double]]
    /// What the choice looks at; shape `[prompts][responses]`.
    var proxies: [[Double]]
    /// Share of each prompt in the evaluation.
    var weights: [Double]
  }

  /// All answers to all prompts, where the task has few enough of them; otherwise nil.
  ///
  /// - Throws: `TrainingError` when a score is not finite.
  func candidates(_ training: Training) throws(TrainingError) -> Candidates? {
    guard let enumeration = training.exact?.enumeration else { return nil }
    var proxies: [[Double]] = []
    for prompt in enumeration.prompts {
      proxies.append(
        try training.scored(enumeration.responses.map { (prompt, $0) }, for: Self.typeName))
    }
    return Candidates(
      logProbabilities: enumeration.logProbabilities(
        of: training.learner.model, workers: training.workers),
      proxies: proxies, weights: enumeration.weights)
  }
}

extension BestOfN.Candidates {
  /// log π_n(y|x) of the best of n, nats; shape `[prompts][responses]`.
  func chosen(_ n: Int) -> [[Double]] {
    zip(logProbabilities, proxies).map { bestOfLogProbabilities(n, $0, rewards: $1) }
  }

  /// KL(π_n‖π), nats per response.
  func divergence(_ n: Int) -> Double {
    weights.indices.reduce(0) { sum, prompt in
      sum + weights[prompt]
        * bestOfDivergence(
          n, probabilities: logProbabilities[prompt].map(Elementary.exp), rewards: proxies[prompt])
    }
  }
}
