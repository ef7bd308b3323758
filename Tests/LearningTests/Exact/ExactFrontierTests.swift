import Foundation
import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

@Suite("The exact frontier")
struct ExactFrontierTests {
  /// Two arms with rewards 0 and 1 and a reference of 3/4 and 1/4.
  private func twoArms() throws -> (world: World, reference: LanguageModel, reader: ExactReader) {
    var bandit = Bandit()
    bandit.arms = 2
    bandit.reward = .listed([0, 1])
    let world = try bandit.makeWorld(seed: 1)
    var reference = LanguageModel(TableShape(vocabulary: 2, context: 2), head: .language)
    reference[logitsAfter: [0]] = [Float(log(3.0)), 0]
    let reader = try #require(
      ExactReader(world, prompts: [[0]], reference: reference, workers: .shared))
    return (world, reference, reader)
  }

  @Test("two arms, by hand")
  func handWorked() throws {
    let (_, reference, reader) = try twoArms()
    // π = (1 − p, p): E[r] = p and KL = (1 − p)·log((1 − p)/0.75) + p·log(p/0.25); with two arms every
    // policy that prefers the better one lies on the frontier.
    for p in [0.3, 0.5, 0.9] {
      let kl = (1 - p) * log((1 - p) / 0.75) + p * log(p / 0.25)
      var policy = reference
      policy[logitsAfter: [0]] = [Float(log(1 - p)), Float(log(p))]
      let read = reader.read(policy, workers: .shared)
      #expect(read.map(\.name) == ["exact/gold", "exact/kl", "exact/shortfall"])
      #expect(abs(read[0].value - p) < 1e-6)
      #expect(abs(read[1].value - kl) < 1e-6)
      #expect(abs(read[2].value) < 1e-6)
    }
    // A policy that prefers the worse arm pays the distance for less than nothing.
    var worse = reference
    worse[logitsAfter: [0]] = [Float(log(0.9)), Float(log(0.1))]
    #expect(reader.read(worse, workers: .shared)[2].value > 0.2)
    let frontier = try #require(reader.frontier(around: reference, workers: .shared))
    let first = try #require(frontier.points.first)
    let last = try #require(frontier.points.last)
    #expect(abs(first.gold - 0.25) < 1e-6 && first.kl == 0)
    #expect(abs(first.slope - (2.0 * 0.25 * 0.75).squareRoot()) < 1e-6)
    #expect(abs(last.kl - log(4)) < 1e-6 && last.gold == 1)
    #expect(frontier.height(atKL: 10) == 1)
  }

  @Test("between its points the frontier is right to 1e-6, and no policy is above it")
  func interpolation() throws {
    for world in [try ExactWorld.bandit(), try ExactWorld.chain()] {
      let prompts = world.world.distinctPrompts
      let reader = try #require(
        ExactReader(world.world, prompts: prompts, reference: world.reference, workers: .shared))
      let frontier = try #require(reader.frontier(around: world.reference, workers: .shared))
      for (before, after) in zip(frontier.points, frontier.points.dropFirst()) {
        #expect(before.kl < after.kl && before.gold <= after.gold)
      }
      for coefficient in [0.02, 0.07, 0.2, 0.5, 1.1, 3, 20, 500] {
        // The optimum at each price lies on the frontier.
        let exact = try ExactObjective(
          world.world, reference: world.reference, coefficient: coefficient)
        let logs = exact.optimum.map { $0.map { Elementary.log($0) } }
        let read = reader.read(logs)
        let height = try #require(frontier.height(atKL: read[1].value))
        #expect(abs(height - read[0].value) < 1e-6, "β = \(coefficient)")
        #expect(abs(read[2].value) < 1e-9, "β = \(coefficient)")
      }
      for deviation in [0.1, 0.5, 1, 2, 4] {
        let policy = try ExactWorld(name: "", world.world, deviation: deviation).reference
        let read = reader.read(policy, workers: .shared)
        #expect(read[2].value > -1e-9)
      }
    }
  }

  @Test("the tree of beginnings gives what reading every response by itself gives")
  func tree() throws {
    // A world with an end token: responses of one to three tokens over three words.
    let tokenizer = SymbolTokenizer(["end", "a", "b"])
    var world = try Bandit().makeWorld(seed: 1)
    world.tokenizer = EndingTokenizer(symbols: tokenizer)
    (world.responseTokens, world.contextTokens) = (3, 5)
    world.gold = { _, response in response.reduce(0) { $0 + Double($1) } }
    let model = LanguageModel(
      Transformer(layers: 1, heads: 1, width: 8, context: 5), vocabulary: 3,
      random: RandomSource(seed: 3))
    let enumeration = try Enumeration(world, prompts: [[1, 2], [2, 2], [1, 2]])
    #expect(enumeration.responses.count == 1 + 2 + 4 * 3)
    #expect(world.responseCount == 15)
    #expect(enumeration.prompts == [[1, 2], [2, 2]])
    let shares: [Double] = [2.0 / 3, 1.0 / 3]
    #expect(enumeration.weights == shares)
    let found = enumeration.logProbabilities(of: model, workers: .shared)
    for (prompt, row) in zip(enumeration.prompts, found) {
      #expect(abs(row.reduce(0) { $0 + exp($1) } - 1) < 1e-6)
      let tokens = model.logProbabilities(
        of: enumeration.responses.map { (prompt, $0) }, workspace: Workspace(), workers: .shared)
      let sums = sumsPerResponse(
        tokens, offsets: offsets(ofLengths: enumeration.responses.map(\.count)))
      for (own, other) in zip(row, sums) { #expect(abs(own - other) < 1e-5) }
    }
  }

  @Test("training in an enumerable world records exact metrics and its frontier")
  func recorded() throws {
    let world = try ExactWorld.chain()
    var method = REINFORCE()
    method.batch = 32
    let run = try world.train(method, steps: 3)
    let gold = try #require(run.record.series["exact/gold"])
    let kl = try #require(run.record.series["exact/kl"])
    let shortfall = try #require(run.record.series["exact/shortfall"])
    #expect(gold.steps == [0, 3] && kl.values[0] == 0 && kl.values[1] > 0)
    #expect(shortfall.values.allSatisfy { $0 > -1e-9 })
    // Sampled and exact metrics are about the same policy and the same prompts.
    let sampled = try #require(run.record.series["reward/gold"]?.last)
    #expect(abs(sampled - gold.values[1]) < 0.3)
    let frontier = try #require(run.record.frontier)
    #expect(abs(frontier.points[0].gold - gold.values[1]) < 1e-9)
  }

  @Test("nothing is exact where there are too many responses, or no gold reward")
  func tooMany() throws {
    let reviews = try TinyReviews.shared.get()
    #expect(
      ExactReader(
        reviews.world, prompts: [reviews.world.prompts.heldOut[0]], reference: nil,
        workers: .shared) == nil)
    var world = try Bandit().makeWorld(seed: 1)
    world.gold = nil
    #expect(ExactReader(world, prompts: [[0]], reference: nil, workers: .shared) == nil)
  }

  @Test("the best of n has the masses of its levels")
  func bestOfN() {
    // Two answers of ½, then n = 2: the better has ¾.
    let logs = bestOfLogProbabilities(2, [log(0.5), log(0.5)], rewards: [0, 1])
    #expect(abs(exp(logs[0]) - 0.25) < 1e-12 && abs(exp(logs[1]) - 0.75) < 1e-12)
    let ties = bestOfLogProbabilities(5, [log(0.2), log(0.8)], rewards: [1, 1])
    #expect(abs(exp(ties[0]) - 0.2) < 1e-12)
  }
}

/// Words with an end token at 0.
private struct EndingTokenizer: Tokenizer {
  let symbols: SymbolTokenizer
  var vocabularySize: Int { symbols.vocabularySize }
  var endToken: Int32 { 0 }
  var fileContent: String { symbols.fileContent }
  func encode(_ text: String) -> [Int32] { symbols.encode(text) }
  func decode(_ tokens: [Int32]) -> String { symbols.decode(tokens) }
  func label(of token: Int32) -> String { symbols.label(of: token) }
}
