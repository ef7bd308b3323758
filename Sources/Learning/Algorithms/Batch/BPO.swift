import Models
import Settings
import Tasks
import Tensors

/// Batch policy optimization: a policy improved from a fixed log of responses and nothing else.
///
/// With logged responses y, their rewards, and μ the policy that wrote them, it maximises
///
///     Ê_log[ sg(min(w, c))·(r̲ − b(x))·log π(y|x) ]  −  β·KL(π‖μ)
///
///     w = π(y|x)/μ(y|x), divided by its mean over the batch        r̲ = mean − λ·deviation
///
/// of the reward ensemble, b(x) from logged rewards alone. Weights are cut from above only: the
/// two-sided clip of PPO around μ would freeze the policy near it. With c = ∞ and a log that covers
/// everything the optimum is μ·e^{r̲/β}/Z.
public struct BPO: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Batch policy optimization: clipped importance weights on a fixed log, held near its policy."
  package static let source = Citation.arXiv(
    "2104.02293", "On the Optimality of Batch Policy Optimization Algorithms", section: "2")
  public static var sourceLine: String? { source.description }
  /// 2: answers of pairs that are scored are counted.
  public static let revision = 2
  public static let traits = TypeTraits(trainsOn: .log, acceptsReward: true)

  @Setting("Where the log comes from.", aliases: ["dataset"])
  public var log = LogSource.recorded

  @Setting("Logged responses a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 64

  @Setting(
    "Times that the log is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 4.0

  @Setting(
    "Price of one nat of KL to the log's policy, β.", in: 0...100, unit: "reward per nat",
    aliases: ["kl_coef"])
  public var beta = 0.1

  @Setting("How logged responses are weighted, and the largest weight c.")
  public var weights = OffPolicyWeights.sequence(10)

  @Setting("Divides weights by their mean over the batch before they are cut.")
  public var selfNormalises = true

  @Setting("What the policy that wrote the log, μ, is taken to be.")
  public var behaviour = BehaviourSource.recorded

  @Setting("Where the KL is measured and held down.")
  public var divergence = BatchDivergence.samples

  @Setting("Deviations of the reward ensemble that are taken off its mean, λ.", in: 0...100)
  public var pessimism = 1.0

  @Setting("What is taken off the rewards, b(x).")
  public var baseline = LogBaseline.prompt

  @Setting("When to stop and keep an earlier policy.")
  public var stop = BatchStop.never

  @Setting("Steps between two looks at the effective sample size.", in: 1...100_000, unit: "steps")
  public var checkEvery = 10

  @Setting("Times that a behaviour clone goes through the log.", in: 0.01...1000)
  public var cloneEpochs = 3.0

  @Setting("How gradients move the behaviour clone, where one is needed.")
  public var cloneOptimizer = AdamW(learningRate: 1e-3)

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  /// The log with its policy, and what the watch over the effective sample size remembers.
  package struct Memory: Sendable, Codable {
    package let behaviour: Behaviour
    /// The last policy whose effective sample size was large enough.
    package var kept: LanguageModel
    package var isStopped = false
    var hasWarned = false
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    guard !log.isSampled else { return nil }
    return divergence == .samples && beta > 0 ? steps * Double(batch) * longest : 0
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
    var isByToken = divergence == .loggedPrefixes
    if case .token = weights { isByToken = true }
    let known = try training.behaviour(
      BehaviourRequest(
        source: behaviour, log: log, pessimism: pessimism, baseline: baseline,
        needsModel: divergence == .samples && beta > 0, needsTokens: isByToken,
        cloneEpochs: cloneEpochs, cloneOptimizer: cloneOptimizer))
    var memory = Memory(behaviour: known, kept: training.learner.model)
    watch(&training, &memory)
    return memory
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    guard !memory.isStopped else { return }
    try improve(&training, memory.behaviour)
    if training.step.isMultiple(of: checkEvery) || training.step == training.steps {
      watch(&training, &memory)
    }
  }

  /// What the policy would earn on held-out logged prompts, estimated without trying it.
  package func evaluate(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    let known = memory.behaviour
    let terms = known.heldOut.records.isEmpty ? known.train : known.heldOut
    training.log("log/reward", Moments(known.train.rewards).mean)
    let estimate = training.weights(of: terms).value(terms.rewards)
    if estimate.importance.isFinite, estimate.error.isFinite {
      training.log("off_policy/value", estimate.importance)
      training.log("off_policy/value_error", estimate.error)
    }
    training.log("off_policy/value_normalised", estimate.normalised)
  }
}
