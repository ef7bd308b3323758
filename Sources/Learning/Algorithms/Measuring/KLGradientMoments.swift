import Models
import Tensors

/// Mean and variance of the gradients that KL estimates give, over all responses of a softmax table.
///
/// Gradients are with respect to the logits after every prefix; shape `[nodes·vocabulary]`.
package struct KLGradientMoments: Sendable {
  /// KL(π‖ρ) of a response, nats.
  package let divergence: Double
  /// ∇KL(π‖ρ).
  package let exact: [Double]
  /// ∇KL(ρ‖π).
  package let reverse: [Double]
  private let means: [KLPlacement: [Double]]
  private let squares: [KLPlacement: Double]

  /// Enumerates the responses of a policy between a reference and a table.
  ///
  /// - Parameters:
  ///   - tree: All beginnings.
  ///   - policy: A table.
  ///   - reference: ρ, another one.
  ///   - share: 1 for the policy, less for logits nearer to the reference.
  package init(
    _ tree: PrefixTree, policy: LanguageModel, reference: LanguageModel, share: Double = 1
  ) {
    let own = tree.logProbabilities(of: policy, towards: reference, share: share)
    let other = tree.logProbabilities(of: reference)
    let ratios = zip(own, other).map { zip($0, $1).map(-) }
    let probabilities = own.map { $0.map(Elementary.exp) }
    let size = own.first?.count ?? 0
    let (reach, reachOfReference) = (tree.reach(own), tree.reach(other))

    // KL still to come after each node, and the gradient of all of it.
    var toCome = [Double](repeating: 0, count: tree.nodes.count)
    var exact = [Double](repeating: 0, count: tree.nodes.count * size)
    var reverse = exact
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      let after = (0..<size).map { token in
        ratios[index][token] + (node.children[token].map { toCome[$0] } ?? 0)
      }
      toCome[index] = zip(probabilities[index], after).reduce(0) { $0 + $1.0 * $1.1 }
      for token in 0..<size {
        let place = index * size + token
        exact[place] =
          reach[index] * probabilities[index][token] * (after[token] - toCome[index])
        reverse[place] =
          reachOfReference[index]
          * (probabilities[index][token] - Elementary.exp(other[index][token]))
      }
    }
    (divergence, self.exact, self.reverse) = (toCome[0], exact, reverse)

    let walker = Walker(
      tree: tree, probabilities: probabilities, ratios: ratios,
      // ‖e_y − π‖² = 1 − 2π_y + Σπ²
      scoreNorms: probabilities.map { row in
        let sum = row.reduce(0) { $0 + $1 * $1 }
        return row.map { 1 - 2 * $0 + sum }
      })
    var (means, squares) = ([KLPlacement: [Double]](), [KLPlacement: Double]())
    for placement in KLPlacement.all {
      (means[placement], squares[placement]) = walker.moments(placement)
    }
    (self.means, self.squares) = (means, squares)
  }

  /// ‖∇KL(π‖ρ)‖.
  package var norm: Double { Self.norm(exact) }

  /// E ĝ.
  package func mean(_ placement: KLPlacement) -> [Double] { means[placement] ?? [] }

  /// ‖E ĝ − ∇KL(π‖ρ)‖/‖∇KL(π‖ρ)‖.
  package func bias(_ placement: KLPlacement) -> Double {
    Self.norm(zip(mean(placement), exact).map(-)) / norm
  }

  /// E‖ĝ − E ĝ‖² of one response.
  package func variance(_ placement: KLPlacement) -> Double? {
    squares[placement].map { square in
      let length = Self.norm(mean(placement))
      return max(square - length * length, 0)
    }
  }

  /// ‖E ĝ − ∇KL(ρ‖π)‖/‖∇KL(ρ‖π)‖ of k3 in the loss.
  package var reverseBias: Double {
    Self.norm(zip(mean(KLPlacement(.k3, isInLoss: true)), reverse).map(-)) / Self.norm(reverse)
  }

  private static func norm(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}

/// Walks all responses of a tree and adds up one placement's gradients.
private struct Walker {
  let tree: PrefixTree
  let probabilities: [[Double]]
  let ratios: [[Double]]
  let scoreNorms: [[Double]]

  /// E ĝ and E‖ĝ‖².
  func moments(_ placement: KLPlacement) -> ([Double], Double) {
    let size = probabilities.first?.count ?? 0
    var mean = [Double](repeating: 0, count: tree.nodes.count * size)
    var square = 0.0
    var path: [(node: Int, token: Int)] = []
    func end(_ probability: Double, _ reward: Double) {
      for (node, token) in path {
        let factor = placement.isInLoss ? placement.slope(ratios[node][token]) : reward
        let weight = probability * factor
        mean[node * size + token] += weight
        for other in 0..<size { mean[node * size + other] -= weight * probabilities[node][other] }
        square += weight * factor * scoreNorms[node][token]
      }
    }
    func walk(_ node: Int, _ probability: Double, _ reward: Double) {
      for token in 0..<size {
        let next = probability * probabilities[node][token]
        guard next > 0 else { continue }
        let earned = reward + placement.estimator(ratios[node][token])
        path.append((node, token))
        if let child = tree.nodes[node].children[token] {
          walk(child, next, earned)
        } else {
          end(next, earned)
        }
        path.removeLast()
      }
    }
    walk(0, 1, 0)
    return (mean, square)
  }
}
