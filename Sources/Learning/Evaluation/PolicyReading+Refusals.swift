import Kernels
import Models
import Tasks
import Tensors

extension PolicyEvaluator {
  /// Which of the evaluation questions the reference knows, asked ten times each.
  ///
  /// - Returns: Nil when there is no reference, or the task has no refusal.
  func knownQuestions(workers: Workers) -> [Bool]? {
    guard let reference, let key = world.answers, key.refusal != nil else { return nil }
    return Knowledge(
      of: reference, prompts, key, samples: 10, threshold: 1, world,
      random: random.split("known questions"), workers: workers
    ).isKnown
  }

  /// The refusal scorecard of a policy's answers.
  func readRefusals(
    _ answers: [Generated], isKnown: [Bool]?, into reading: inout PolicyReading
  ) {
    guard let isKnown, let key = world.answers else { return }
    let verdicts = zip(prompts, answers).map { key.verdict(prompt: $0, response: $1.tokens) }
    reading.metrics += RefusalScorecard(verdicts, isKnown: isKnown).metrics
  }
}
