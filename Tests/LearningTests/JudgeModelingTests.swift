import Kernels
import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("Labellers")
struct JudgeModelingTests {
  @Test("asking in both orders takes out what position alone decides")
  func bothOrders() {
    // Two pairs: the first is judged by position alone, the second by content with a lean.
    let verdict = PairJudgement(forward: [0.9, 0.8], backward: [0.1, 0.6])
    expectClose(verdict.both, [0.5, 0.7], within: 1e-15, "both orders")
    #expect(verdict.positionBias == 0.5)
    #expect(labelAccuracy(verdict.both, margins: [1, -2]) == 0.25)
    // Asked once: right on (0.9, +), wrong on (0.8, −), (0.1, +) and (0.6, −).
    #expect(verdict.accuracyAskedOnce(margins: [1, -2]) == 0.25)
    #expect(labelAccuracy([0.9], margins: [0]) == nil)
  }

  @Test("the soft pairwise loss by hand, and its gradient")
  func softLoss() {
    let difference = 0.7
    let expected =
      -(0.3 * Elementary.logSigmoid(difference) + 0.7 * Elementary.logSigmoid(-difference))
    let tape = Tape()
    let loss = softPairwiseLoss(
      first: tape.variable([1.2]), second: tape.variable([0.5]), labels: [0.3])
    expectClose(loss.value, expected, within: 1e-14, "loss")
    expectGradient(
      of: {
        softPairwiseLoss(first: $0.gather([0, 1]), second: $0.gather([2, 3]), labels: [0.3, 1])
      }, at: [1, -0.5, 0.2, 0.4], "soft pairwise")
  }

  @Test("a judge learns to tell the better of two answers, wherever it stands")
  func tinyRunImproves() throws {
    let run = try TinyJudge.shared.get().judge
    let accuracy = try run.change(of: "labeller/accuracy")
    #expect(accuracy.last > 0.65, "\(accuracy)")
    #expect(accuracy.last >= (try run.change(of: "labeller/accuracy_one_order").last))
    #expect(try run.change(of: "reward_model/accuracy").last > 0.65)
  }

  @Test("pairs that do not fit into the model are said before anything is trained")
  func tooLong() throws {
    let reviews = try TinyReviews.shared.get()
    var world = reviews.world
    let long = [Int32](repeating: 3, count: 40)
    world.preferences.train.append(
      PreferencePair(prompt: [2], chosen: long, rejected: long + [4]))
    do {
      _ = try reviews.run(JudgeModeling(), steps: 1, on: world)
      Issue.record("the run went on")
    } catch TrainingError.tooLong(let tokens, let context) {
      #expect(tokens == 83 && context == 64)
    }
  }
}

/// A judge of small reviews, trained once for all tests that ask it.
struct TinyJudge {
  let judge: TrainingOutcome

  static let shared = Result { try TinyJudge() }

  init() throws {
    var method = JudgeModeling()
    method.optimizer.learningRate = 2e-3
    judge = try TinyReviews.shared.get().run(method, steps: 100)
  }
}
