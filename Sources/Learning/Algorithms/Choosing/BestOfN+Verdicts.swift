import Models
import Tasks
import Tensors

extension BestOfN {
  /// Judges the pool's answers, where the task knows right from wrong.
  ///
  /// - Parameters:
  ///   - prompts: The held-out prompts.
  ///   - answers: The pool, prompt after prompt.
  ///   - training: For the task, and for the reference, which is asked what it knows.
  ///   - memory: Gets the verdicts.
  func judge(
    _ prompts: [[Int32]], _ answers: [[Int32]], _ training: Training, _ memory: inout Memory
  ) {
    guard let key = training.world.answers else { return }
    memory.verdicts = prompts.indices.map { prompt in
      answers[prompt * pool..<(prompt + 1) * pool].map {
        key.verdict(prompt: prompts[prompt], response: $0)
      }
    }
    memory.isKnown = PolicyEvaluator(
      training.world, count: training.evaluation.prompts, reference: training.reference,
      reward: nil, seed: training.seed
    ).knownQuestions(workers: training.workers)
  }

  /// Verdicts and scorecard of the best of n: every share is an average of weights from the pool.
  func recordVerdicts(_ n: Int, _ training: inout Training, _ memory: Memory) {
    guard let verdicts = memory.verdicts else { return }
    func share(_ isCounted: (_ prompt: Int, AnswerVerdict) -> Bool) -> Double {
      Moments(
        verdicts.indices.map { prompt in
          bestOfPool(
            n, proxies: memory.proxies[prompt],
            values: verdicts[prompt].map { isCounted(prompt, $0) ? 1 : 0 })
        }
      ).mean
    }
    let refuses = training.world.answers?.refusal != nil
    for verdict in AnswerVerdict.allCases where verdict != .refused || refuses {
      training.log("answers/\(verdict.rawValue)", share { $1 == verdict })
    }
    guard let isKnown = memory.isKnown else { return }
    training.log("refusal/known_answered", share { isKnown[$0] && $1 == .right })
    training.log("refusal/known_refused", share { isKnown[$0] && $1 == .refused })
    training.log("refusal/known_wrong", share { isKnown[$0] && $1 == .wrong })
    training.log("refusal/unknown_answered", share { !isKnown[$0] && $1 != .refused })
    training.log("refusal/unknown_refused", share { !isKnown[$0] && $1 == .refused })
    training.log(
      "refusal/truthful", share { $1 == .right || (!isKnown[$0] && $1 == .refused) })
  }
}
