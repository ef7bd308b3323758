import Models
import Settings
import Tasks
import Tensors

/// A labeller: a model that reads a prompt with two answers and says which is better.
///
///     L_pairs  = −½·mean [ log σ(s(x, y⁺, y⁻)) + log σ(−s(x, y⁻, y⁺)) ]
///     L_scores = −mean log σ(s(x, y⁺) − s(x, y⁻))
///     L        = L_pairs + α·L_scores
///
/// s is read at the last token. Both orders are shown, so that nothing is learned from position. The
/// second term teaches the same model to score a single answer: that score can stand behind
/// `rewardedBy:`, which is direct RLAIF.
public struct JudgeModeling: Algorithm {
  public static let family = Family.algorithm
  public static let summary = "A labeller for RLAIF: reads two answers and says which is better."
  package static let source = Citation.arXiv(
    "2309.00267", "RLAIF vs. RLHF: Scaling Reinforcement Learning from Human Feedback with AI",
    section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(
    trainsOn: .preferences, usesReference: false, product: .rewardModel)

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("Weight of scoring single answers, α; 0 learns pairs alone.", in: 0...100)
  public var singles = 1.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.preferences.train.count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Nothing {
    let world = training.world
    let longest = (world.preferences.train + world.preferences.heldOut).map {
      $0.prompt.count + $0.chosen.count + $0.rejected.count + 1
    }.max()
    if let longest, longest > training.learner.model.context {
      throw .tooLong(tokens: longest, context: training.learner.model.context)
    }
    let start = training.learner.model
    if start.head == .language {
      training.learner = Learner(
        start.withScalarHead(random: training.random.split("head")), optimizer)
    }
    return Nothing()
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    let pairs = training.items(batch, of: training.world.preferences.train)
    let sequences = pairs.readings(endToken: training.world.endToken) + pairs.sequences
    let packed = PackedResponses(sequences)
    let count = pairs.count
    let update = try training.update(on: packed.batch, packed.scores) { scores in
      let (agreeing, opposing) = (
        scores.gather(Array(0..<count)), scores.gather(Array(count..<2 * count))
      )
      let both = -0.5 * (logSigmoid(agreeing) + logSigmoid(-opposing)).mean()
      let single = pairwiseLoss(
        chosen: scores.gather(Array(2 * count..<3 * count)),
        rejected: scores.gather(Array(3 * count..<4 * count)),
        margins: [Double](repeating: 0, count: count), centring: 0)
      return both + singles * single
    }
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// How often the labeller agrees with held-out labels, asked once and asked in both orders.
  package func evaluate(
    _ training: inout Training, _ memory: inout Nothing
  ) throws(TrainingError) {
    let pairs = Array(training.world.preferences.heldOut.prefix(training.evaluation.examples))
    guard !pairs.isEmpty else { return }
    let verdict = training.learner.model.judge(
      pairs.map { AnswerPair(prompt: $0.prompt, first: $0.chosen, second: $0.rejected) }, .pairs,
      endToken: training.world.endToken, workspace: training.learner.workspace,
      workers: training.workers)
    let margins = pairs.map { _ in 1.0 }
    training.log("labeller/accuracy", labelAccuracy(verdict.both, margins: margins))
    training.log("labeller/accuracy_one_order", verdict.accuracyAskedOnce(margins: margins))
    training.log("labeller/position_bias", verdict.positionBias)
  }
}

extension Array where Element == PreferencePair {
  /// What a judge reads: all pairs with the better answer first, then all with it second.
  func readings(endToken: Int32) -> [PromptedResponse] {
    let pairs = map { AnswerPair(prompt: $0.prompt, first: $0.chosen, second: $0.rejected) }
    return pairs.map { $0.reading(endToken: endToken) }
      + pairs.map { $0.swapped.reading(endToken: endToken) }
  }
}
