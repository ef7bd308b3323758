import Kernels
import Models
import Recording
import Tasks

/// Reads policies without sampling, on tasks whose responses can be enumerated.
package struct ExactReader: Sendable {
  package let enumeration: Enumeration
  /// log ρ(y|x) of the reference, nil where there is none; shape `[prompts][responses]`.
  private let reference: [[Double]]?
  /// The best at each distance from the reference.
  private let best: RewardTilt?

  /// Prepares the readings of a stage; fails when responses cannot be enumerated, or the reference has
  /// other tokens.
  ///
  /// - Parameters:
  ///   - world: The task.
  ///   - prompts: The prompts of evaluation, as often as each counts.
  ///   - reference: What distance is measured from; nil measures none.
  ///   - workers: Threads that may help; they change no bit.
  package init?(
    _ world: World, prompts: [[Int32]], reference: LanguageModel?, workers: Workers
  ) {
    let size = world.tokenizer.vocabularySize
    guard !prompts.isEmpty, reference.map({ $0.vocabulary == size }) ?? true,
      let enumeration = try? Enumeration(world, prompts: prompts)
    else { return nil }
    self.enumeration = enumeration
    self.reference = reference.map { enumeration.logProbabilities(of: $0, workers: workers) }
    best = self.reference.map { RewardTilt(enumeration, masses: enumeration.masses($0)) }
  }

  /// The exact metrics of a policy, by name.
  package func read(_ policy: LanguageModel, workers: Workers) -> [(name: String, value: Double)] {
    guard policy.vocabulary == enumeration.vocabulary else { return [] }
    return read(enumeration.logProbabilities(of: policy, workers: workers))
  }

  /// The exact metrics of a policy that is given by log π; shape `[prompts][responses]`.
  package func read(_ logProbabilities: [[Double]]) -> [(name: String, value: Double)] {
    let rewards = enumeration.rewards
    let gold = enumeration.expectation(logProbabilities) { prompt, response, _ in
      rewards[prompt][response]
    }
    guard let reference, let best else { return [("exact/gold", gold)] }
    let kl = max(
      0,
      enumeration.expectation(logProbabilities) { prompt, response, logProbability in
        logProbability - reference[prompt][response]
      })
    return [
      ("exact/gold", gold), ("exact/kl", kl), ("exact/shortfall", best.gold(atKL: kl) - gold),
    ]
  }

  /// The frontier around a policy: what training from it could reach at each distance.
  package func frontier(around policy: LanguageModel, workers: Workers) -> ExactFrontier? {
    guard policy.vocabulary == enumeration.vocabulary else { return nil }
    let logs = enumeration.logProbabilities(of: policy, workers: workers)
    return RewardTilt(enumeration, masses: enumeration.masses(logs)).frontier
  }
}
