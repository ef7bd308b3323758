import Models
import Tasks
import Tensors

/// All beginnings of all responses to one prompt: what is enumerated where a policy is a table.
package struct PrefixTree: Sendable {
  /// A beginning that a token may follow.
  package struct Node: Sendable {
    /// The prompt and the response so far.
    package var sequence: [Int32]
    /// The node that each token leads to; nil where the response ends with it.
    package var children: [Int?]
    /// Tokens of the response so far.
    package var depth: Int
  }

  /// Parents before their children; the first is the prompt alone.
  package let nodes: [Node]
  package let prompt: [Int32]

  /// Enumerates.
  ///
  /// - Throws: `DataError` when there are more responses than `World.mostResponses`.
  package init(_ world: World, prompt: [Int32]) throws(DataError) {
    _ = try world.allResponses()
    let tokens = (0..<Int32(world.tokenizer.vocabularySize)).map { $0 }
    var nodes = [Node(sequence: prompt, children: [], depth: 0)]
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      nodes[next].children = tokens.map { token in
        if token == world.endToken || node.depth + 1 == world.responseTokens { return nil }
        nodes.append(Node(sequence: node.sequence + [token], children: [], depth: node.depth + 1))
        return nodes.count - 1
      }
      next += 1
    }
    (self.nodes, self.prompt) = (nodes, prompt)
  }

  /// log π of every token after every node, nats; shape `[nodes][vocabulary]`.
  ///
  /// - Parameters:
  ///   - policy: A table.
  ///   - reference: Another one.
  ///   - share: 1 for the policy, 0 for the reference, between for logits in between.
  /// - Returns: The distributions.
  package func logProbabilities(
    of policy: LanguageModel, towards reference: LanguageModel? = nil, share: Double = 1
  ) -> [[Double]] {
    nodes.map { node in
      let own = policy[logitsAfter: node.sequence].map(Double.init)
      guard let reference else { return normalised(own) }
      let other = reference[logitsAfter: node.sequence].map(Double.init)
      return normalised(zip(own, other).map { share * $0 + (1 - share) * $1 })
    }
  }

  /// The probability of reaching every node; shape `[nodes]`.
  package func reach(_ logProbabilities: [[Double]]) -> [Double] {
    var reach = [Double](repeating: 0, count: nodes.count)
    reach[0] = 1
    for (index, node) in nodes.enumerated() {
      for (token, child) in node.children.enumerated() {
        if let child {
          reach[child] = reach[index] * Elementary.exp(logProbabilities[index][token])
        }
      }
    }
    return reach
  }

  private func normalised(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let sum = logits.reduce(0) { $0 + Elementary.exp($1 - largest) }
    return logits.map { $0 - largest - Elementary.log(sum) }
  }
}
