import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Methods reach the optimum that is known")
struct ExactOptimumTests {
  /// Trains with β in the reward and the rate annealed to 0, and returns the part of the way to the
  /// optimum that is missing.
  static func gap(
    _ algorithm: some Algorithm, on world: ExactWorld, coefficient: Double, steps: Int
  ) throws -> Double {
    let exact = try ExactObjective(
      world.world, reference: world.reference, coefficient: coefficient)
    let run = try world.train(algorithm, steps: steps)
    return exact.gap(of: run.model)
  }

  @Test("PPO comes within 1 % of the optimum", arguments: [0.3, 1])
  func ppo(_ coefficient: Double) throws {
    var method = PPO()
    (method.batch, method.epochs, method.minibatches) = (256, 2, 2)
    method.kl = .fixed(coefficient)
    method.lambda = 1
    method.critic = .policy
    method.missingEOSPenalty = 0
    method.valueClip = nil
    method.valueCoefficient = 1
    method.optimizer = AdamW(learningRate: 0.05)
    method.criticOptimizer = AdamW(learningRate: 0.05)
    try Self.expectOptimum(method, coefficient, steps: 100)
  }

  @Test("REINFORCE comes within 1 % of the optimum", arguments: [0.3, 1])
  func reinforce(_ coefficient: Double) throws {
    var method = REINFORCE()
    method.batch = 512
    method.kl = .fixed(coefficient)
    method.scoring.missingEOSPenalty = 0
    method.baseline = .movingAverage(memory: 0.5)
    method.optimizer = AdamW(learningRate: 0.05)
    try Self.expectOptimum(method, coefficient, steps: 300)
  }

  @Test("TRPO comes within 1 % of the optimum", arguments: [0.3, 1])
  func trpo(_ coefficient: Double) throws {
    var method = TRPO()
    (method.batch, method.epochs, method.minibatches) = (256, 2, 2)
    method.kl = .fixed(coefficient)
    method.schedule = .linear(warmUp: 0)
    method.scoring.missingEOSPenalty = 0
    method.criticism.lambda = 1
    method.criticism.critic = .policy
    method.criticism.valueClip = nil
    method.criticism.valueCoefficient = 1
    method.criticism.criticOptimizer = AdamW(learningRate: 0.05)
    try Self.expectOptimum(method, coefficient, steps: 100)
  }

  private static func expectOptimum(
    _ method: some Algorithm, _ coefficient: Double, steps: Int
  ) throws {
    for world in [try ExactWorld.bandit(), try ExactWorld.chain()] {
      let gap = try gap(method, on: world, coefficient: coefficient, steps: steps)
      #expect(gap >= -1e-6 && gap <= 0.01, "\(world.name): \(gap)")
    }
  }

  @Test(
    "DPO on all pairs weighted by Bradley–Terry tilts the reference by e^(r/(βT))",
    arguments: [0.3, 1], [0.5, 1, 2])
  func dpo(_ beta: Double, _ temperature: Double) throws {
    let world = try ExactWorld.bandit()
    let exact = try ExactObjective(
      world.world, reference: world.reference, coefficient: beta * temperature)
    let rewards = exact.enumeration.rewards[0]
    var method = DPO()
    method.beta = beta
    let ordered = rewards.indices.flatMap { first in
      rewards.indices.filter { $0 != first }.map { (first, $0) }
    }
    let weights = ordered.map { first, second in
      Elementary.sigmoid((rewards[first] - rewards[second]) / temperature)
    }
    let packed = PackedResponses(exact.enumeration.responses.map { ([0], $0) })
    var learner = Learner(world.reference, AdamW(learningRate: 0.1, schedule: .cosine(warmUp: 0)))
    let steps = 500
    for step in 0..<steps {
      _ = try learner.update(
        on: packed.batch, packed.logProbabilities(), done: step, of: steps, workers: .shared
      ) { logProbabilities in
        let losses = zip(ordered, weights).map { pair, weight in
          weight
            * method.loss(
              PairTerms(
                chosen: logProbabilities.gather([pair.0]),
                rejected: logProbabilities.gather([pair.1]),
                referenceChosen: [exact.reference[0][pair.0]],
                referenceRejected: [exact.reference[0][pair.1]], chosenLengths: [1],
                rejectedLengths: [1]))
        }
        return losses.dropFirst().reduce(losses[0], +)
      }
    }
    let distance = exact.totalVariation(of: learner.model, from: exact.optimum)
    #expect(distance <= 1e-3, "total variation \(distance)")
  }
}
