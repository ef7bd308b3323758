import Kernels
import Models
import Tasks
import Tensors

extension PolicyEvaluator {
  /// Which of the evaluation questions the reference knows, asked ten times each.
  ///
  /// - Returns: Nil when there is no reference, or the task has no refusal.
  func knownQuestions(workers: Workers) -> [Bool]? {
    reference.flatMap { knownQuestions(to: $0, workers: workers) }
  }

  /// The refusal scorecard of a policy's answers.
  ///
  /// A policy without a reference is held against what it knows itself.
  func readRefusals(
    _ answers: [Generated], of model: LanguageModel, isKnown: [Bool]?, workers: Workers,
    into reading: inout PolicyReading
  ) {
    guard let key = world.answers,
      let isKnown = isKnown ?? knownQuestions(to: model, workers: workers)
    else { return }
    let verdicts = zip(prompts, answers).map { key.verdict(prompt: $0, response: $1.tokens) }
    reading.metrics += RefusalScorecard(verdicts, isKnown: isKnown).metrics
  }

  private func knownQuestions(to model: LanguageModel, workers: Workers) -> [Bool]? {
    guard let key = world.answers, key.refusal != nil else { return nil }
    return Knowledge(
      of: model, prompts, key, samples: 10, threshold: 1, world,
      random: random.split("known questions"), workers: workers
    ).isKnown
  }
}
