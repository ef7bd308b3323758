import Models
import Settings
import Tasks
import Tensors

/// Advantage-leftover-lunch reinforcement learning: offline policy gradient on whole responses.
///
///     A = r̲ − b(x)        responses with A ≤ 0 are left out
///     L = −(1/n)·Σ_i A_i·sg(clip(ρ_i, 1 − ε, 1 + ε))·log π(y_i|x_i)        ρ = π/π_ref
///
/// A response is one action, log π is its sum over tokens, and the ratio is to the reference, which
/// is taken for the policy that wrote the log. Without the ratio it is the method's reference-free
/// form; with b = 0 it is R-LoL.
public struct ALoL: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Advantage-leftover-lunch: positive advantages times a clipped ratio, on a fixed log."
  package static let source = Citation.arXiv(
    "2305.14718", "Leftover Lunch: Advantage-based Offline Reinforcement Learning")
  public static var sourceLine: String? { source.description }
  /// 2: answers of pairs that are scored are counted.
  public static let revision = 2
  public static let traits = TypeTraits(trainsOn: .log, acceptsReward: true)

  @Setting("Where the log comes from.", aliases: ["dataset"])
  public var log = LogSource.recorded

  @Setting("Logged responses a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the log is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("Whether the ratio is of responses, of tokens, or left out.")
  public var ratio = LoggedRatio.sequence

  @Setting("Largest change of the ratio, ε.", in: 0.01...0.999, aliases: ["cliprange"])
  public var clip = 0.9

  @Setting("What is taken off the rewards, b(x); .none is R-LoL.")
  public var baseline = LogBaseline.prompt

  @Setting("Draws responses in proportion to their advantage instead of all alike.")
  public var prioritises = false

  @Setting("What the policy that wrote the log is taken to be.")
  public var behaviour = BehaviourSource.reference

  @Setting("Deviations of the reward ensemble that are taken off its mean, λ.", in: 0...100)
  public var pessimism = 0.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  /// The log, and which of its responses have a positive advantage.
  package struct Memory: Sendable, Codable {
    let terms: LogTerms
    let positive: [Int]
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    log.isSampled ? nil : 0
  }

  package func defaultSteps(on world: World) -> Int {
    let count =
      switch log {
      case .recorded: world.log.train.count
      case .sampled(let perPrompt): world.prompts.train.count * perPrompt
      case .pairs: 2 * world.preferences.train.count
      }
    return stepsCovering(count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory {
    try training.prepareLog(log, for: Self.typeName)
    let known = try training.behaviour(
      BehaviourRequest(
        source: behaviour, log: log, pessimism: pessimism, baseline: baseline, needsModel: false,
        needsTokens: ratio == .token, cloneEpochs: 3, cloneOptimizer: AdamW(learningRate: 1e-3)))
    let positive = known.train.advantages.indices.filter { known.train.advantages[$0] > 0 }
    guard !positive.isEmpty else {
      throw .unusableData(
        "no logged response is better than its baseline; check the rewards, or set baseline: .log")
    }
    training.log(
      "log/positive_share", Double(positive.count) / Double(known.train.records.count))
    return Memory(terms: known.train, positive: positive)
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    let (terms, items) = (memory.terms, items(training, memory))
    let advantages = items.map { terms.advantages[$0] }
    let packed = PackedResponses(items.map { terms.records[$0] }.sequences)
    let sums = items.map { terms.behaviour[$0] }
    let tokens = terms.behaviourTokens.map {
      gathered($0, offsets: terms.offsets, segments: items)
    }
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { own in
      let weights = ratio.clipped(
        own.values, sums: sums, tokens: tokens ?? [], offsets: packed.offsets, clip: clip)
      return batchPolicyLoss(
        own, weights: weights, advantages: advantages, offsets: packed.offsets)
    }
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// The logged policy stands beside the trained one at every evaluation point.
  package func evaluate(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    training.log("log/reward", Moments(memory.terms.rewards).mean)
  }

  private func items(_ training: Training, _ memory: Memory) -> [Int] {
    guard prioritises else {
      return itemsOfStep(
        training.step, size: batch, count: memory.positive.count, random: training.random
      ).map { memory.positive[$0] }
    }
    let weights = memory.positive.map { memory.terms.advantages[$0] }
    var stream = training.random.split("priority").split(training.step)
    return (0..<batch).map { _ in memory.positive[stream.index(weightedBy: weights)] }
  }
}
