import Foundation
import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("Reward modeling")
struct RewardModelingTests {
  @Test("a tiny run orders held-out pairs better than chance and than their lengths do")
  func tinyRunImproves() throws {
    let run = try TinyChain.shared.get().reward
    let accuracy = try run.change(of: "reward_model/accuracy")
    // Three standard errors of 256 fair coins are 0.094.
    #expect(accuracy.last > 0.6)
    #expect(accuracy.last > accuracy.first)
    #expect(accuracy.last > (try run.change(of: "baseline/length_accuracy").last))
    #expect(try run.change(of: "reward_model/margin").last > 0)
    #expect(run.model.head == .scalar)
    #expect(run.record.facts.contains { $0.name == "held-out pairs" && $0.value == "256" })
  }

  // Scores log 9, log 3, 0 and, in a second list, log 3, 0.
  @Test("the losses of ranked lists by hand")
  func rankingByHand() {
    let scores = { Tape().variable([2 * log3, log3, 0, log3, 0]) }
    let offsets = [0, 3, 5]
    // Differences log 3, log 9, log 3; and log 3.
    let pairs = ((2 * minusLog075 + minusLog09) / 3 + minusLog075) / 2
    // 9 of 9 + 3 + 1, and 3 of 3 + 1; then 3 of 3 + 1 for the rest of the first list.
    let best = (Elementary.log(13.0 / 9) + minusLog075) / 2
    let order = best + minusLog075 / 2
    for (comparisons, expected) in [
      (Comparisons.allPairs, pairs), (.best, best), (.order, order),
    ] {
      expectClose(
        rankingLoss(scores(), offsets: offsets, comparisons).value, expected, within: 1e-12,
        "\(comparisons)")
    }
    // Centring of pairs: (log 27)², (log 9)², (log 3)² over 3, and (log 3)²; of lists by their sums.
    let square = log3 * log3
    expectClose(
      rankingLoss(scores(), offsets: offsets, .allPairs, centring: 1).value - pairs,
      ((9 + 4 + 1) * square / 3 + square) / 2, within: 1e-12, "centring of pairs")
    expectClose(
      rankingLoss(scores(), offsets: offsets, .order, centring: 1).value - order,
      (9 * square + square) / 2, within: 1e-12, "centring of lists")
  }

  @Test("with two answers all losses of ranked lists are the pairwise loss; gradients agree")
  func rankingGradients() {
    let point = [0.3, -0.2, 1.1, 0.4, -0.7, 0.2]
    for comparisons in Comparisons.allCases {
      expectGradient(
        of: { rankingLoss($0, offsets: [0, 2, 6], comparisons, margin: 0.1, centring: 0.02) },
        at: point, "\(comparisons)")
      let two = rankingLoss(
        Tape().variable([0.3, -0.2]), offsets: [0, 2], comparisons, centring: 0.5)
      let tape = Tape()
      let pair = pairwiseLoss(
        chosen: tape.variable(0.3), rejected: tape.variable(-0.2), margins: [0], centring: 0)
      expectClose(two.value, pair.value + 0.5 * 0.01, within: 1e-12, "\(comparisons)")
    }
  }

  // Scores 1, 2, 6: mean 3, variance 14/3.
  @Test("the combinations of an ensemble's scores by hand")
  func combinations() {
    for (combination, expected) in [
      (ScoreCombination.mean, 3.0), (.worstCase, 1), (.uncertaintyWeighted(0.5), 3 - 7.0 / 3),
      (.pessimistic(2), 3 - 2 * (14.0 / 3).squareRoot()),
    ] {
      expectClose(combination([1, 2, 6]), expected, within: 1e-12, "\(combination)")
    }
  }

  @Test("ranked lists are learned, and normalised scores of the start model's answers")
  func rankedLists() throws {
    var task = Reviews()
    (task.prompts, task.heldOutPrompts, task.rankedAnswers) = (64, 32, 4)
    (task.demonstrations, task.preferences, task.heldOutPreferences) = (64, 3072, 240)
    task.labelTemperature = 0
    let world = try task.makeWorld(seed: 1)
    #expect(world.rankings.train.count == 512 && world.preferences.train.count == 3072)
    for comparisons in [Comparisons.allPairs, .best, .order] {
      var method = RewardModeling()
      (method.comparisons, method.batch, method.centring) = (comparisons, 16, 0)
      method.normalization = .gainAndBias
      method.optimizer.learningRate = 2e-3
      let start = try TinyPairs.shared.get().start
      var evaluation = Evaluation()
      evaluation.points = 1
      let run = try TrainingJob(
        start: start, reference: start, world: world, seed: 1, steps: 128, evaluation: evaluation
      ).run(method, workers: .shared)
      let accuracy = try run.change(of: "reward_model/accuracy")
      #expect(accuracy.last > 0.6, "\(comparisons): \(accuracy)")
    }
  }

  @Test("a gain and a bias put the scores of the start model's answers at mean 0 and deviation 1")
  func normalized() throws {
    let shared = try TinyPairs.shared.get()
    var method = RewardModeling()
    method.normalization = .gainAndBias
    let run = try TinyPairs.run(method, steps: 5)
    let random = RandomSource(seed: 1).split("training").split("RewardModeling")
      .split("normalization")
    let answers = shared.start.generate(
      shared.world.prompts.train,
      Sampling(
        maximumNewTokens: shared.world.responseTokens, endToken: shared.world.endToken),
      workers: .shared, random: { random.split($0) })
    let scores = Moments(
      run.model.scores(
        of: zip(shared.world.prompts.train, answers).map { ($0, $1.tokens) },
        workspace: Workspace(), workers: .shared))
    expectClose(scores.mean, 0, within: 1e-4, "mean")
    expectClose(scores.populationVariance, 1, within: 1e-3, "variance")
  }

  @Test("an ensemble's members differ, score together, and are written and read with the model")
  func ensemble() throws {
    var method = RewardModeling()
    (method.members, method.combination) = (3, .worstCase)
    method.optimizer.learningRate = 2e-3
    let run = try TinyPairs.run(method, steps: 40)
    #expect(run.model.members.count == 3)
    #expect(try run.change(of: "reward_model/accuracy").last > 0.6)
    #expect(try run.change(of: "reward_model/disagreement").last > 0)
    let pairs = try TinyPairs.shared.get().world.preferences.heldOut.prefix(4)
    let sequences = Array(pairs).sequences
    let all = run.model.memberScores(of: sequences, workspace: Workspace(), workers: .shared)
    let scores = run.model.scores(of: sequences, workspace: Workspace(), workers: .shared)
    #expect(all[0] != all[1] && all[1] != all[2])
    #expect(scores == sequences.indices.map { index in all.map { $0[index] }.reduce(9e9, min) })

    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try run.model.save(to: folder.path)
    let again = try LanguageModel(checkpoint: folder.path)
    #expect(again.ensemble?.combination == .worstCase)
    #expect(
      again.scores(of: sequences, workspace: Workspace(), workers: .shared) == scores)
  }

  @Test("comparing ranked lists without any is refused with the way out")
  func missingRankings() {
    var method = RewardModeling()
    method.comparisons = .best
    let error = #expect(throws: TrainingError.self) { try TinyPairs.run(method) }
    #expect(error == .missingRankings(algorithm: "RewardModeling"))
  }
}
