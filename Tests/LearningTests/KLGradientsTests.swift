import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Gradients of a KL estimate in the reward and in the loss")
struct KLGradientsTests {
  /// A table of one-token responses with given logits, and the tree over them.
  private func arms(
    _ logits: [Double], _ reference: [Double]
  ) throws -> (PrefixTree, LanguageModel, LanguageModel) {
    var bandit = Bandit()
    bandit.arms = logits.count
    let world = try bandit.makeWorld(seed: 1)
    func table(_ logits: [Double]) -> LanguageModel {
      var table = LanguageModel(
        TableShape(vocabulary: logits.count, context: 2), head: .language)
      table[logitsAfter: [0]] = logits.map { Float($0) }
      return table
    }
    return (try PrefixTree(world, prompt: [0]), table(logits), table(reference))
  }

  private func logs(_ values: [Double]) -> [Double] { values.map(Elementary.log) }

  /// The entries of the only row.
  private func row(_ gradient: [Double], _ size: Int) -> [Double] { Array(gradient.prefix(size)) }

  @Test("four arms, worked by hand: k1 in the loss gives nothing, k2 the KL's, k3 the reverse's")
  func fourArms() throws {
    let (tree, policy, reference) = try arms(
      logs([0.4, 0.3, 0.2, 0.1]), logs([0.1, 0.2, 0.3, 0.4]))
    let moments = KLGradientMoments(tree, policy: policy, reference: reference)
    // Σπ·log π/ρ, and π·(log π/ρ − KL).
    expectClose(moments.divergence, 0.456435, within: 1e-6, "KL")
    let exact = [0.371943, -0.015291, -0.172380, -0.184273]
    expectClose(row(moments.exact, 4), exact, within: 1e-6, "gradient of the KL")
    expectClose(row(moments.reverse, 4), [0.3, 0.1, -0.1, -0.3], within: 1e-6, "of the reverse")
    for (placement, expected) in [
      (KLPlacement(.k1, isInLoss: false), exact), (KLPlacement(.k2, isInLoss: true), exact),
      (KLPlacement(.k1, isInLoss: true), [0, 0, 0, 0]),
      (KLPlacement(.k3, isInLoss: true), [0.3, 0.1, -0.1, -0.3]),
    ] {
      expectClose(row(moments.mean(placement), 4), expected, within: 1e-6, placement.name)
    }
    expectClose(moments.bias(KLPlacement(.k1, isInLoss: true)), 1, within: 1e-6, "k1 in the loss")
    expectClose(moments.reverseBias, 0, within: 1e-6, "k3 in the loss against the reverse")
    // ĝ = e_y − π has E‖ĝ‖² = 1 − Σπ² = 0.7 and no mean.
    let variance = try #require(moments.variance(KLPlacement(.k1, isInLoss: true)))
    expectClose(variance, 0.7, within: 1e-6, "variance of k1 in the loss")
  }

  @Test("three arms by their logits")
  func threeArms() throws {
    let (tree, policy, reference) = try arms([0.5, -0.2, 1], [0, 0.3, -0.4])
    let moments = KLGradientMoments(tree, policy: policy, reference: reference)
    expectClose(
      row(moments.mean(KLPlacement(.k2, isInLoss: true)), 3), [-0.0998, -0.2074, 0.3072],
      within: 5e-5, "k2 in the loss")
    expectClose(
      row(moments.mean(KLPlacement(.k3, isInLoss: true)), 3), [-0.0132, -0.2891, 0.3022],
      within: 5e-5, "k3 in the loss")
  }

  @Test("walks of three steps: the gradient is that of finite differences, and k1 in the reward's")
  func walks() throws {
    let world = try ExactWorld.chain()
    let tree = try PrefixTree(world.world, prompt: [0])
    #expect(tree.nodes.count == 1 + 3 + 9)
    let policy = try LanguageModel(
      Tabular(context: world.world.contextTokens, initialDeviation: 0.8), vocabulary: 3,
      random: RandomSource(seed: 9))
    let moments = KLGradientMoments(tree, policy: policy, reference: world.reference)
    let step: Float = 1 / 64
    for (index, node) in tree.nodes.enumerated() {
      for token in 0..<3 {
        func divergence(_ change: Float) -> Double {
          var other = policy
          other[logitsAfter: node.sequence][token] += change
          return KLGradientMoments(tree, policy: other, reference: world.reference).divergence
        }
        let slope = (divergence(step) - divergence(-step)) / Double(2 * step)
        #expect(abs(slope - moments.exact[index * 3 + token]) < 2e-4, "node \(index), \(token)")
      }
    }
    expectClose(
      moments.bias(KLPlacement(.k1, isInLoss: false)), 0, within: 1e-12, "k1 in the reward")
    expectClose(moments.bias(KLPlacement(.k1, isInLoss: true)), 1, within: 1e-12, "k1 in the loss")
    // Beyond one token k2 in the loss misses what comes later, and k3 is no reverse gradient.
    #expect(moments.bias(KLPlacement(.k2, isInLoss: true)) > 0.01)
    #expect(moments.reverseBias > 0.01)
    let exact = try ExactObjective(
      world.world, reference: world.reference, coefficient: 1
    ).divergence(of: policy)
    expectClose(moments.divergence, exact, within: 1e-6, "KL")
    let none = KLGradientMoments(tree, policy: policy, reference: world.reference, share: 0)
    expectClose(none.divergence, 0, within: 1e-12, "at the reference")
  }

  @Test("mean and variance are those of sampled walks")
  func sampled() throws {
    let world = try ExactWorld.chain()
    let tree = try PrefixTree(world.world, prompt: [0])
    let policy = try LanguageModel(
      Tabular(context: world.world.contextTokens, initialDeviation: 0.8), vocabulary: 3,
      random: RandomSource(seed: 9))
    let moments = KLGradientMoments(tree, policy: policy, reference: world.reference)
    let own = tree.logProbabilities(of: policy)
    let other = tree.logProbabilities(of: world.reference)
    let (count, size) = (40_000, tree.nodes.count * 3)
    var (sum, square) = ([Double](repeating: 0, count: size), 0.0)
    for index in 0..<count {
      var random = RandomSource(seed: 21).split(index)
      var gradient = [Double](repeating: 0, count: size)
      var (node, reward): (Int?, Double) = (0, 0)
      while let place = node {
        let probabilities = own[place].map(Elementary.exp)
        let token = random.index(weightedBy: probabilities)
        for (k, probability) in probabilities.enumerated() {
          gradient[place * 3 + k] += (k == token ? 1 : 0) - probability
        }
        reward += KLEstimator.k3(own[place][token] - other[place][token])
        node = tree.nodes[place].children[token]
      }
      for k in 0..<size {
        let entry = reward * gradient[k]
        sum[k] += entry
        square += entry * entry
      }
    }
    let placement = KLPlacement(.k3, isInLoss: false)
    let (mean, variance) = (
      moments.mean(placement), try #require(moments.variance(placement))
    )
    let length = mean.reduce(0) { $0 + $1 * $1 }
    let error = (variance / Double(count)).squareRoot()
    let distance = zip(sum, mean).reduce(0) {
      $0 + ($1.0 / Double(count) - $1.1) * ($1.0 / Double(count) - $1.1)
    }.squareRoot()
    #expect(distance < 3 * error, "\(distance), \(error)")
    #expect(abs(square / Double(count) / (variance + length) - 1) < 0.05)
  }

  @Test("a run goes from the reference to the policy, and needs a table")
  func run() throws {
    let world = try ExactWorld.chain()
    let policy = try LanguageModel(
      Tabular(context: world.world.contextTokens, initialDeviation: 0.8), vocabulary: 3,
      random: RandomSource(seed: 9))
    let run = try TrainingJob(
      start: policy, reference: world.reference, world: world.world, seed: 1, steps: 4
    ).run(KLGradients(), workers: .shared)
    let divergences = try #require(run.record.series["kl_gradient/divergence"]).values
    #expect(divergences.count == 4)
    #expect(zip(divergences, divergences.dropFirst()).allSatisfy { $0 < $1 }, "\(divergences)")
    #expect(run.model.parameters == policy.parameters)

    let reviews = try TinyReviews.shared.get()
    #expect(throws: TrainingError.self) { _ = try reviews.run(KLGradients(), steps: 1) }
  }
}
