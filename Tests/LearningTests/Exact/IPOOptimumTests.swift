import Foundation
import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors
import Testing

@Suite("IPO reaches the analytic optimum of its paper")
struct IPOOptimumTests {
  /// Trains a uniform policy on a bandit's listed pairs and returns its logits.
  private func logits(
    _ algorithm: some Algorithm, arms: Int, pairs: [[Int]], steps: Int = 400
  ) throws -> [Double] {
    var bandit = Bandit()
    bandit.arms = arms
    bandit.pairs = .listed(pairs)
    let world = try bandit.makeWorld(seed: 1)
    let uniform = LanguageModel(TableShape(vocabulary: arms, context: 2), head: .language)
    var evaluation = Evaluation()
    evaluation.points = 1
    let run = try TrainingJob(
      start: uniform, reference: uniform, world: world, seed: 1, steps: steps,
      evaluation: evaluation
    ).run(algorithm, workers: .shared)
    return run.model[logitsAfter: [0]].map(Double.init)
  }

  private func ipo(_ strength: Double, pairs: Int) -> IPO {
    var method = IPO()
    method.beta = strength
    method.batch = pairs
    method.optimizer = AdamW(learningRate: 0.1, schedule: .cosine(warmUp: 0))
    return method
  }

  @Test("two actions: π(y₁) = σ(1/(2τ))", arguments: [0.1, 0.5, 1, 10])
  func twoActions(_ strength: Double) throws {
    let found = try logits(ipo(strength, pairs: 1), arms: 2, pairs: [[0, 1]])
    let probability = Elementary.sigmoid(found[0] - found[1])
    #expect(abs(probability - Elementary.sigmoid(1 / (2 * strength))) <= 0.01)
  }

  @Test("three actions in a total order: θ = (2c/3, 0, −2c/3)", arguments: [0.1, 0.5, 1, 10])
  func totalOrder(_ strength: Double) throws {
    let found = try logits(
      ipo(strength, pairs: 3), arms: 3, pairs: [[0, 1], [1, 2], [0, 2]])
    let mean = found.reduce(0, +) / 3
    let distance = 1 / (3 * strength)
    for (logit, expected) in zip(found, [distance, 0, -distance]) {
      let error = abs(logit - mean - expected)
      #expect(error <= 0.01, "τ \(strength): \(found)")
    }
  }

  @Test("an arm that never wins keeps more of its probability the larger τ is; DPO takes it all")
  func neverWins() throws {
    func share(_ algorithm: some Algorithm) throws -> Double {
      let found = try logits(algorithm, arms: 3, pairs: [[0, 1], [1, 0], [1, 2]])
      let weights = found.map { Elementary.exp($0) }
      return weights[2] / weights.reduce(0, +)
    }
    // The least squares of (θ₀ − θ₁ − c)² + (θ₁ − θ₀ − c)² + (θ₁ − θ₂ − c)².
    for (strength, expected) in [(0.1, 0.0034), (0.5, 0.1554), (1, 0.2327)] {
      let found = try share(ipo(strength, pairs: 3))
      #expect(abs(found - expected) < 2e-3, "τ \(strength): \(found)")
    }
    var dpo = DPO()
    (dpo.beta, dpo.batch) = (0.5, 3)
    dpo.optimizer = AdamW(learningRate: 0.1, schedule: .constant(warmUp: 0))
    #expect(try share(dpo) < 1e-3)
  }
}
