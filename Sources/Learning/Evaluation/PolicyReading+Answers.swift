import Kernels
import Models
import Tasks

/// What the reference answers to the evaluation prompts, for comparison.
package struct RivalAnswers: Sendable, Codable {
  /// Gold reward of each answer; shape `[prompts]`.
  package let rewards: [Double]
  /// Tokens of each answer; shape `[prompts]`.
  package let lengths: [Int]
  /// Whether the reference knows each question's answer; nil where the task has no refusal.
  package let isKnown: [Bool]?
}

extension PolicyEvaluator {
  /// Samples the reference's answers, with the random numbers that every policy is read with.
  ///
  /// - Returns: Nil when there is no reference or no gold reward to compare by.
  package func rivalAnswers(workers: Workers) -> RivalAnswers? {
    guard let reference, let gold = world.gold, !prompts.isEmpty else { return nil }
    let answers = sampled(reference, workers)
    return RivalAnswers(
      rewards: zip(prompts, answers).map { gold($0, $1.tokens) },
      lengths: answers.map(\.tokens.count), isKnown: knownQuestions(workers: workers))
  }

  /// Win rates against the reference, plain and at equal length.
  func readWins(
    _ answers: [Generated], over rivals: RivalAnswers?, into reading: inout PolicyReading
  ) {
    guard let rivals, let gold = world.gold else { return }
    let wins = WinRate(
      rewards: zip(prompts, answers).map { gold($0, $1.tokens) }, rivals: rivals.rewards,
      lengthDifferences: zip(answers, rivals.lengths).map { $0.tokens.count - $1 })
    reading.metrics.append(("win_rate/reference", wins.share))
    reading.metrics.append(("win_rate/reference_error", wins.standardError))
    reading.metrics.append(("win_rate/length_controlled", wins.lengthControlled))
  }

  /// Shares of right, refused and wrong answers, and pass@k of further attempts.
  func readVerdicts(
    _ policy: LanguageModel, _ answers: [Generated], workers: Workers,
    into reading: inout PolicyReading
  ) {
    guard let key = world.answers else { return }
    let verdicts = zip(prompts, answers).map { key.verdict(prompt: $0, response: $1.tokens) }
    for verdict in AnswerVerdict.allCases where verdict != .refused || key.refusal != nil {
      let share = Double(verdicts.filter { $0 == verdict }.count) / Double(verdicts.count)
      reading.metrics.append(("answers/\(verdict.rawValue)", share))
    }
    guard attempts > 1 else { return }
    var right = [Int](repeating: 0, count: prompts.count)
    for attempt in 0..<attempts {
      for (index, answer) in sampled(policy, workers, attempt: attempt).enumerated()
      where key.isRight(prompts[index], answer.tokens) { right[index] += 1 }
    }
    for k in [1, attempts] {
      let passes = right.map { passAtK(k, right: $0, of: attempts) }
      let name = k == 1 ? "answers/pass_at_1" : "answers/pass_at_k"
      reading.metrics.append((name, Moments(passes).mean))
    }
  }
}
