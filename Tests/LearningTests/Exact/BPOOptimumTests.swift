import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors
import Testing

@Suite("Batch policy optimization reaches the optimum of a log that covers everything")
struct BPOOptimumTests {
  /// Every response once for each unit of its count, with the recorded probability count/total.
  private func covered(_ world: ExactWorld, counts: [Int]) throws -> World {
    let responses = try world.world.allResponses()
    let gold = try #require(world.world.gold)
    let total = Double(counts.reduce(0, +))
    var result = world.world
    result.log.train = zip(responses, counts).flatMap { response, count in
      let share = Elementary.log(Double(count) / total) / Double(response.count)
      return Array(
        repeating: LoggedResponse(
          prompt: [0], response: response, rewards: [gold([0], response)],
          tokenLogProbabilities: response.map { _ in share }), count: count)
    }
    return result
  }

  private func distance(
    _ method: BPO, _ world: ExactWorld, log: World, beta: Double, steps: Int
  ) throws -> Double {
    var method = method
    (method.beta, method.weights, method.baseline) = (beta, .sequence(1e9), .none)
    method.batch = log.log.train.count
    method.optimizer = AdamW(learningRate: 0.05)
    var evaluation = Evaluation()
    (evaluation.points, evaluation.prompts) = (1, 8)
    let run = try TrainingJob(
      start: world.reference, reference: world.reference, world: log, seed: 1, steps: steps,
      evaluation: evaluation
    ).run(method, workers: .shared)
    let exact = try ExactObjective(
      world.world, reference: world.reference, coefficient: beta)
    return exact.totalVariation(of: run.model, from: exact.optimum)
  }

  @Test("eight arms, by the KL after logged prefixes and by that of samples", arguments: [0.3, 1])
  func arms(_ beta: Double) throws {
    let counts = [20, 10, 15, 5, 20, 10, 12, 8]
    var bandit = Bandit()
    bandit.arms = 8
    bandit.reward = .listed([0, 1.2, 0.4, 2, 0.7, 1.6, 0.1, 0.9])
    var reference = LanguageModel(TableShape(vocabulary: 8, context: 2), head: .language)
    reference[logitsAfter: [0]] = counts.map { Float(Elementary.log(Double($0) / 100)) }
    let world = ExactWorld(name: "bandit", try bandit.makeWorld(seed: 1), reference: reference)
    let log = try covered(world, counts: counts)
    var method = BPO()
    method.divergence = .loggedPrefixes
    #expect(try distance(method, world, log: log, beta: beta, steps: 1200) < 0.005)
    (method.divergence, method.behaviour) = (.samples, .reference)
    #expect(try distance(method, world, log: log, beta: beta, steps: 800) < 0.01)
  }

  @Test("all walks of three steps, by samples")
  func walks() throws {
    var chain = Chain()
    (chain.states, chain.responseTokens) = (3, 3)
    let world = try ExactWorld(name: "chain", chain.makeWorld(seed: 1), deviation: 0)
    let count = try world.world.allResponses().count
    let log = try covered(world, counts: Array(repeating: 4, count: count))
    var method = BPO()
    method.behaviour = .reference
    #expect(try distance(method, world, log: log, beta: 0.5, steps: 800) < 0.01)
  }
}
