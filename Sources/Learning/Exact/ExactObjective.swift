import Kernels
import Models
import Tasks
import Tensors

/// The objective with a price on the KL, exact, on a task whose responses can be enumerated.
///
///     J(π)  = E_x[ Σ_y π(y|x)·r(x, y) − β·KL(π(·|x)‖ρ(·|x)) ]
///     π*    = ρ·e^{r/β}/Z(x)          J* = β·E_x[ log Z(x) ]
///
/// Expectations over prompts give every different training prompt the same weight. Any policy is
/// taken, a transformer as well as a table. Source: Korbak et al., arXiv 2205.11275, section 3.
package struct ExactObjective: Sendable {
  package let enumeration: Enumeration
  /// log ρ(y|x), nats; shape `[prompts][responses]`.
  package let reference: [[Double]]
  /// β, reward per nat.
  package let coefficient: Double
  private let workers: Workers

  /// Enumerates the responses and reads the reference.
  ///
  /// - Throws: `DataError` when there are too many responses or the task has no gold reward.
  package init(
    _ world: World, reference: LanguageModel, coefficient: Double, workers: Workers = .shared
  ) throws(DataError) {
    self.coefficient = coefficient
    self.workers = workers
    enumeration = try Enumeration(world, prompts: world.distinctPrompts)
    self.reference = enumeration.logProbabilities(of: reference, workers: workers)
  }

  /// log π(y|x) of every response, nats; shape `[prompts][responses]`.
  package func logProbabilities(of policy: LanguageModel) -> [[Double]] {
    enumeration.logProbabilities(of: policy, workers: workers)
  }

  /// log Z(x) = log Σ_y ρ(y|x)·e^{r/β}; shape `[prompts]`.
  package var logPartitions: [Double] {
    tilted.map { row in
      let largest = row.max() ?? 0
      return largest + Elementary.log(row.reduce(0) { $0 + Elementary.exp($1 - largest) })
    }
  }

  /// π*(y|x); shape `[prompts][responses]`.
  package var optimum: [[Double]] {
    zip(tilted, logPartitions).map { row, partition in row.map { Elementary.exp($0 - partition) } }
  }

  /// J*, the largest value that any policy has.
  package var best: Double { coefficient * Moments(logPartitions).mean }

  /// J(π_ref): the expected reward of the reference.
  package var start: Double {
    enumeration.expectation(reference) { prompt, response, _ in
      enumeration.rewards[prompt][response]
    }
  }

  /// J(π).
  package func value(of policy: LanguageModel) -> Double {
    enumeration.expectation(logProbabilities(of: policy)) { prompt, response, logProbability in
      enumeration.rewards[prompt][response]
        - coefficient * (logProbability - reference[prompt][response])
    }
  }

  /// KL(π‖ρ), nats per response.
  package func divergence(of policy: LanguageModel) -> Double {
    enumeration.expectation(logProbabilities(of: policy)) { prompt, response, logProbability in
      logProbability - reference[prompt][response]
    }
  }

  /// (J* − J(π))/(J* − J(π_ref)): 1 for the reference, 0 for the optimum.
  package func gap(of policy: LanguageModel) -> Double {
    (best - value(of: policy)) / (best - start)
  }

  /// Half the sum of |π − p| over the responses, the largest of all prompts.
  package func totalVariation(of policy: LanguageModel, from target: [[Double]]) -> Double {
    zip(logProbabilities(of: policy), target).map { row, target in
      0.5 * zip(row, target).reduce(0) { $0 + abs(Elementary.exp($1.0) - $1.1) }
    }.max() ?? 0
  }

  /// log ρ + r/β.
  private var tilted: [[Double]] {
    zip(reference, enumeration.rewards).map { zip($0, $1).map { $0 + $1 / coefficient } }
  }
}

extension World {
  /// A reward model that gives every response to a training prompt its gold reward, as a table.
  ///
  /// - Throws: `DataError` when the responses cannot be enumerated, the table would be too large, or
  ///   there is no gold reward.
  package func exactRewardModel() throws(DataError) -> LanguageModel {
    guard let gold else {
      throw DataError("task", "has no gold reward; choose a task that knows its reward")
    }
    let shape = TableShape(vocabulary: tokenizer.vocabularySize, context: contextTokens)
    guard shape.count != nil else {
      throw DataError("task", "is too large for a table; choose fewer tokens a response")
    }
    var model = LanguageModel(shape, head: .scalar)
    let responses = try allResponses()
    for prompt in distinctPrompts {
      for response in responses {
        model[valueOf: prompt + response] = Float(gold(prompt, response))
      }
    }
    return model
  }
}
