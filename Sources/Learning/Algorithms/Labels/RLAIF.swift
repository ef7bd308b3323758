import Models
import Settings
import Tasks
import Tensors

/// Reinforcement learning from AI feedback: a reward model from pairs that a labeller judged.
///
/// The policy that the stage starts from answers each prompt twice; the labeller behind
/// `rewardedBy:` is asked which answer is better, in both orders,
///
///     p = ½·[ σ(s(x, y₁, y₂)) + 1 − σ(s(x, y₂, y₁)) ]
///     L = −mean [ p·log σ(r₁ − r₂) + (1 − p)·log σ(r₂ − r₁) ]
///
/// and a reward model learns from the probabilities. Reinforcement learning against it is RLAIF; with
/// the labeller itself behind `rewardedBy:` it is direct RLAIF.
public struct RLAIF: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "A reward model from the policy's own answers, judged in both orders by a labeller."
  package static let source = Citation.arXiv(
    "2309.00267", "RLAIF vs. RLHF: Scaling Reinforcement Learning from Human Feedback with AI",
    section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(
    trainsOn: .prompts, needsReward: true, product: .rewardModel)

  @Setting("Pairs of answers that are drawn and judged.", in: 2...1_000_000, unit: "pairs")
  public var pairs = 1024

  @Setting("How the labeller looks at a pair.")
  public var labeller = Labeller.judge

  @Setting("Asks a judge in both orders and takes the mean; otherwise once.")
  public var asksBothOrders = true

  @Setting("Learns from probabilities; otherwise from the better answer alone.")
  public var usesProbabilities = true

  @Setting("Pairs a step.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the pairs are gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("How gradients move the reward model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  /// The judged pairs.
  package struct Memory: Sendable, Hashable, Codable {
    package var pairs: [AnswerPair]
    /// P(first better); shape `[pairs]`.
    package var labels: [Double]
  }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(pairs, epochs: epochs, batch: batch)
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    2 * Double(pairs) * longest
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory {
    let writer = training.learner.model
    guard writer.head == .language else {
      throw .wrongModel("RLAIF draws answers from the policy that it starts from; give a policy")
    }
    let memory = try judgedPairs(by: writer, &training)
    training.learner = Learner(
      writer.withScalarHead(random: training.random.split("head")), optimizer)
    training.world.preferences.train = zip(memory.pairs, memory.labels).map { pair, label in
      label >= 0.5
        ? PreferencePair(prompt: pair.prompt, chosen: pair.first, rejected: pair.second)
        : PreferencePair(prompt: pair.prompt, chosen: pair.second, rejected: pair.first)
    }
    return memory
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    let items = itemsOfStep(
      training.step, size: batch, count: memory.pairs.count, random: training.random)
    let chosen = items.map { memory.pairs[$0] }
    let labels = items.map { memory.labels[$0] }
    let packed = PackedResponses(
      chosen.map { ($0.prompt, $0.first) } + chosen.map { ($0.prompt, $0.second) })
    let update = try training.update(on: packed.batch, packed.scores) { scores in
      softPairwiseLoss(
        first: scores.gather(Array(items.indices)),
        second: scores.gather(items.indices.map { $0 + items.count }), labels: labels)
    }
    let scores = update.outputs.values
    let margins = items.indices.map { scores[$0] - scores[$0 + items.count] }
    training.log("reward_model/accuracy_train", labelAccuracy(labels, margins: margins))
    training.log(update, tokens: packed.batch.tokenCount)
  }
}

/// The pairwise loss for labels that are probabilities.
///
///     L = −mean [ p·log σ(r₁ − r₂) + (1 − p)·log σ(r₂ − r₁) ]
///
/// - Parameters:
///   - first: r₁; shape `[pairs]`.
///   - second: r₂; shape `[pairs]`.
///   - labels: p, the probability that the first answer is better; shape `[pairs]`.
/// - Returns: The loss, one number.
package func softPairwiseLoss(first: Variable, second: Variable, labels: [Double]) -> Variable {
  let difference = first - second
  let agreeing = logSigmoid(difference) * labels
  return -(agreeing + logSigmoid(-difference) * labels.map { 1 - $0 }).mean()
}
