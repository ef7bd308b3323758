import Models
import Settings
import Tasks
import Tensors

/// Reinforced self-training: grow a data set from the policy, then improve on ever better parts of it.
///
///     Grow:     D = { (x, y_k) : y_k from π }
///     Improve:  L = −(1/T)·Σ_t log π(y_t|x, y_<t)   over  { (x, y) ∈ D : r(x, y) ≥ τ_i },   τ₁ < τ₂ < …
///
/// Thresholds are quantiles of the rewards of D, since rewards have no scale of their own; `perPrompt`
/// takes those of each prompt's answers. After the last threshold the policy grows a new data set.
/// `selection: .random` keeps as many answers at random: the matched control.
public struct ReST: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Reinforced self-training: answers of the policy's own, filtered by rising thresholds."
  package static let source = Citation(
    work: "Reinforced Self-Training (ReST) for Language Modeling, arXiv 2308.08998",
    place: "algorithm 1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, acceptsReward: true)

  @Setting("Prompts of a grow step.", in: 1...65536)
  public var prompts = 128

  @Setting("Answers drawn to each prompt.", in: 1...4096, aliases: ["n_generations_per_prompt"])
  public var samples = 8

  @Setting("Grow steps, when steps: is not given.", in: 1...1000)
  public var grows = 2

  @Setting("Improve steps after a grow step, each with a higher threshold.", in: 1...100)
  public var improvements = 4

  @Setting("Updates of an improve step.", in: 1...100_000, unit: "steps")
  public var updates = 8

  @Setting("Quantile of the first threshold.", in: 0...0.999, aliases: ["start_percentile"])
  public var firstQuantile = 0.7

  @Setting("Quantile of the last threshold.", in: 0...0.999, aliases: ["end_percentile"])
  public var lastQuantile = 0.95

  @Setting("Takes quantiles among the answers to each prompt instead of all.")
  public var perPrompt = false

  @Setting("Which answers are kept.")
  public var selection = Selection.best

  @Setting("Answers of an update.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  public func validate() throws(SettingError) {
    if lastQuantile < firstQuantile {
      throw .inconsistent(
        "lastQuantile is \(lastQuantile) and firstQuantile is \(firstQuantile); thresholds rise")
    }
  }

  /// The grown data set, and the part of it that passes the threshold.
  package struct Memory: Sendable, Codable {
    var pool: [LoggedResponse] = []
    var kept: [Int] = []
  }

  package func defaultSteps(on world: World) -> Int { grows * improvements * updates }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    let rounds = (steps / Double(improvements * updates)).rounded(.up)
    return rounds * Double(prompts) * Double(samples) * longest
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory { Memory() }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    let place = (training.step - 1) % (improvements * updates)
    let round = (training.step - 1) / (improvements * updates)
    let stream = training.random.split("grow").split(round)
    if place == 0 { try grow(round, &training, &memory, stream) }
    let phase = stream.split(place / updates)
    if place % updates == 0 { filter(place / updates, &training, &memory, phase) }

    let items = itemsOfStep(
      place % updates + 1, size: batch, count: memory.kept.count, random: phase
    ).map { memory.pool[memory.kept[$0]] }
    let packed = PackedResponses(items.sequences)
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { -$0.mean() }
    training.log(update, tokens: packed.batch.tokenCount)
  }

  private func grow(
    _ number: Int, _ training: inout Training, _ memory: inout Memory, _ stream: RandomSource
  ) throws(TrainingError) {
    let all = training.world.prompts.train
    let items = itemsOfStep(number + 1, size: prompts, count: all.count, random: training.random)
    memory.pool = try training.collectLog(
      of: training.learner.model, items.map { all[$0] }, perPrompt: samples, stream,
      for: Self.typeName)
    training.log("reward/train", Moments(memory.pool.map(\.meanReward)).mean)
    training.count("count/response_tokens", memory.pool.reduce(0) { $0 + $1.response.count })
  }

  private func filter(
    _ improvement: Int, _ training: inout Training, _ memory: inout Memory, _ stream: RandomSource
  ) {
    let share = Double(improvement) / Double(max(improvements - 1, 1))
    let level = firstQuantile + (lastQuantile - firstQuantile) * share
    let rewards = memory.pool.map(\.meanReward)
    // Answers to a prompt that was drawn twice stand together.
    let groups = perPrompt ? memory.pool.groups : [Array(rewards.indices)]
    memory.kept = []
    for (number, group) in groups.enumerated() {
      let own = group.map { rewards[$0] }
      let threshold = quantile(level, of: own)
      let count = own.reduce(0) { $0 + ($1 >= threshold ? 1 : 0) }
      let places = selection.order(own, group: number, random: stream).prefix(count)
      memory.kept += places.map { group[$0] }
    }
    training.log("rest/quantile", level)
    training.log("rest/kept_share", Double(memory.kept.count) / Double(max(rewards.count, 1)))
    training.log("reward/kept", Moments(memory.kept.map { rewards[$0] }).mean)
  }
}
