import Kernels
import Models
import Tasks
import Tensors

/// Every response to some prompts with its gold reward: what exact values are sums over.
package struct Enumeration: Sendable {
  /// Different prompts.
  package let prompts: [[Int32]]
  /// Share of each prompt in an expectation; they add up to 1.
  package let weights: [Double]
  /// r(x, y), gold; shape `[prompts][responses]`.
  package let rewards: [[Double]]
  /// The different rewards of each prompt, rising; shape `[prompts][levels]`.
  let levels: [[Double]]
  /// Which level each response has; shape `[prompts][responses]`.
  private let levelOf: [[Int]]
  private let tree: ResponseTree
  private let workspace = Workspace()

  /// Enumerates the responses to some prompts; one that comes twice counts twice.
  ///
  /// - Throws: `DataError` when there are too many responses, or the task has no gold reward.
  package init(_ world: World, prompts: [[Int32]]) throws(DataError) {
    if let obstacle = Self.obstacle(in: world, prompts: prompts) {
      throw DataError("task", obstacle)
    }
    guard let gold = world.gold else { throw DataError("task", Self.noGold) }
    var counts: [[Int32]: Int] = [:]
    for prompt in prompts { counts[prompt, default: 0] += 1 }
    let distinct = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    self.prompts = distinct
    let tree = try ResponseTree(world)
    self.tree = tree
    weights = distinct.map { Double(counts[$0] ?? 0) / Double(prompts.count) }
    rewards = distinct.map { prompt in tree.responses.map { gold(prompt, $0) } }
    levels = rewards.map { Array(Set($0)).sorted() }
    levelOf = zip(rewards, levels).map { rewards, levels in
      let place = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
      return rewards.map { place[$0] ?? 0 }
    }
  }

  /// Every response, in lexicographic order.
  package var responses: [[Int32]] { tree.responses }

  /// Number of tokens that a policy must have.
  var vocabulary: Int { tree.vocabulary }

  /// log π(y|x) of every response, nats; shape `[prompts][responses]`.
  package func logProbabilities(of policy: LanguageModel, workers: Workers) -> [[Double]] {
    prompts.map {
      tree.logProbabilities(of: policy, after: $0, workspace: workspace, workers: workers)
    }
  }

  /// E_x[Σ_y π(y|x)·f(x, y)]; a response of probability 0 adds nothing.
  ///
  /// - Parameters:
  ///   - logProbabilities: log π; shape `[prompts][responses]`.
  ///   - term: f of a prompt's and a response's place, and of log π(y|x).
  /// - Returns: The sum over responses, mean over prompts.
  package func expectation(
    _ logProbabilities: [[Double]],
    _ term: (_ prompt: Int, _ response: Int, _ logProbability: Double) -> Double
  ) -> Double {
    var total = 0.0
    for (prompt, row) in logProbabilities.enumerated() {
      var sum = 0.0
      for (response, logProbability) in row.enumerated() {
        let probability = Elementary.exp(logProbability)
        if probability > 0 { sum += probability * term(prompt, response, logProbability) }
      }
      total += weights[prompt] * sum
    }
    return total
  }

  /// How much probability a policy gives to each reward; shape `[prompts][levels]`.
  func masses(_ logProbabilities: [[Double]]) -> [[Double]] {
    prompts.indices.map { prompt in
      var masses = [Double](repeating: 0, count: levels[prompt].count)
      for (level, logProbability) in zip(levelOf[prompt], logProbabilities[prompt]) {
        masses[level] += Elementary.exp(logProbability)
      }
      return masses
    }
  }
}
