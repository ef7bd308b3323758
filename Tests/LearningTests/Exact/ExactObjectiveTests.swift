import Foundation
import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors
import Testing

@Suite("The exact objective")
struct ExactObjectiveTests {
  @Test("three arms, by hand")
  func handWorked() throws {
    var bandit = Bandit()
    bandit.arms = 3
    bandit.reward = .listed([1, 0, 0])
    var reference = LanguageModel(TableShape(vocabulary: 3, context: 2), head: .language)
    reference[logitsAfter: [0]] = [0.5, 0.3, 0.2].map { Float(log($0)) }
    let exact = try ExactObjective(
      bandit.makeWorld(seed: 1), reference: reference, coefficient: 1)
    for (found, expected) in zip(exact.optimum[0], [0.731, 0.161, 0.108]) {
      #expect(abs(found - expected) < 5e-4)
    }
    #expect(abs(exact.best - log(0.5 * exp(1) + 0.5)) < 1e-6)
    #expect(abs(exact.start - 0.5) < 1e-6)
    #expect(abs(exact.gap(of: reference) - 1) < 1e-6)
    #expect(abs(exact.divergence(of: reference)) < 1e-12)
    var optimal = reference
    optimal[logitsAfter: [0]] = exact.optimum[0].map { Float(log($0)) }
    #expect(abs(exact.gap(of: optimal)) < 1e-5)
    #expect(exact.totalVariation(of: optimal, from: exact.optimum) < 1e-6)
  }

  @Test("the KL by enumeration is the mean of the KL that evaluation sums up over tokens")
  func divergences() throws {
    let chain = try ExactWorld.chain()
    let policy = try ExactWorld(name: "policy", chain.world, deviation: 1.5).reference
    let exact = try ExactObjective(chain.world, reference: chain.reference, coefficient: 1)
    let packed = PackedResponses(exact.enumeration.responses.map { ([0], $0) })
    let tokens = exactKL(
      of: policy, from: chain.reference, on: packed.batch, targets: packed.tokens.indices,
      workspace: Workspace(), workers: .shared)
    let sums = sumsPerResponse(tokens.divergences, offsets: packed.offsets)
    let expected = zip(exact.logProbabilities(of: policy)[0], sums).reduce(0) {
      $0 + exp($1.0) * $1.1
    }
    #expect(abs(exact.divergence(of: policy) - expected) < 1e-5)
  }

  @Test("no policy is above the optimum, and probabilities add up to 1")
  func bounds() throws {
    for world in [try ExactWorld.bandit(), try ExactWorld.chain()] {
      let exact = try ExactObjective(world.world, reference: world.reference, coefficient: 0.3)
      #expect(abs(exact.optimum[0].reduce(0, +) - 1) < 1e-9)
      for deviation in [0.1, 1, 3] {
        let policy = try ExactWorld(name: "", world.world, deviation: deviation).reference
        let sum = exact.logProbabilities(of: policy)[0].reduce(0) { $0 + exp($1) }
        #expect(abs(sum - 1) < 1e-5)
        #expect(exact.value(of: policy) <= exact.best)
      }
    }
  }

  @Test("all 65,536 reviews of four tokens are enumerated, for a transformer too")
  func reviews() throws {
    var task = Reviews(vocabulary: 16, responseTokens: 4)
    // The first of the four prompts is enough.
    task.prompts = 1
    let world = try task.makeWorld(seed: 1)
    let table = try LanguageModel(
      Tabular(context: 5), vocabulary: 16, random: RandomSource(seed: 1))
    let exact = try ExactObjective(world, reference: table, coefficient: 0.5)
    #expect(exact.enumeration.rewards.count == 1 && exact.enumeration.rewards[0].count == 65_536)
    #expect(exact.best > exact.start)
    let transformer = LanguageModel(
      Transformer(layers: 1, heads: 1, width: 8, context: 5), vocabulary: 16,
      random: RandomSource(seed: 2))
    #expect(exact.divergence(of: transformer) > 0)
    #expect(exact.gap(of: transformer) < 1.5)
    let reward = try world.exactRewardModel()
    #expect(
      abs(
        Double(reward[valueOf: exact.enumeration.prompts[0] + exact.enumeration.responses[777]])
          - exact.enumeration.rewards[0][777])
        < 1e-6)
  }
}
