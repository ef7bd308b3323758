import Models
import Settings
import Tasks
import Tensors

/// Reward modeling: a scalar head at the last token learns to score the better answer higher.
///
/// With scores r⁺ and r⁻ of the chosen and the rejected answer, margin m and centring c,
///
///     L = mean −log σ(r⁺ − r⁻ − m) + c·mean (r⁺ + r⁻)²
///
/// Ranked lists have the losses of `rankingLoss`. The trunk is a copy of the model that training
/// starts from; the head starts at N(0, 1/√(width + 1)).
public struct RewardModeling: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "A reward model from preference pairs: −log σ of the score difference."
  package static let source = Citation.arXiv(
    "2009.01325", "Learning to Summarize from Human Feedback", section: "3.4")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(
    trainsOn: .preferences, usesReference: false, product: .rewardModel)
  public static let presets: [String: [String: SettingValue]] = [
    "openAI2019": [
      "comparisons": Comparisons.best.settingValue, "centring": .double(0),
      "normalization": ScoreNormalization.gainAndBias.settingValue,
    ],
    "instructGPT": [
      "comparisons": Comparisons.allPairs.settingValue, "centring": .double(0),
      "normalization": ScoreNormalization.bias.settingValue,
    ],
  ]

  @Setting(
    "Pairs a step, or ranked lists where those are compared.", in: 1...65536,
    aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the data is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 1.0

  @Setting("What the loss compares: pairs, or ranked lists of k answers.")
  public var comparisons = Comparisons.pairs

  @Setting("Score difference that a pair must exceed, m.", in: 0...100, unit: "reward")
  public var margin = 0.0

  @Setting(
    "Weight of the term that keeps scores around zero, c.", in: 0...10,
    aliases: ["center_rewards_coefficient"])
  public var centring = 0.01

  @Setting("Where scores are put by a gain and a bias of the head.")
  public var normalization = ScoreNormalization.none

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    let count =
      comparisons == .pairs ? world.preferences.train.count : world.rankings.train.count
    return stepsCovering(count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Nothing {
    if comparisons != .pairs, training.world.rankings.train.isEmpty {
      throw .missingRankings(algorithm: Self.typeName)
    }
    if normalization == .bias, training.world.demonstrations.train.isEmpty {
      throw .missingData(algorithm: Self.typeName, member: .demonstrations)
    }
    if normalization == .gainAndBias, training.world.prompts.train.isEmpty {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
    let start = training.learner.model
    if start.head == .language {
      training.learner = Learner(
        start.withScalarHead(random: training.random.split("head")), optimizer)
    }
    normalize(&training, isDone: false)
    return Nothing()
  }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    if comparisons == .pairs {
      try stepOnPairs(&training)
    } else {
      try stepOnLists(&training)
    }
    if training.step == training.steps { normalize(&training, isDone: true) }
  }

  private func stepOnPairs(_ training: inout Training) throws(TrainingError) {
    let pairs = training.items(batch, of: training.world.preferences.train)
    let packed = PackedResponses(pairs.sequences)
    let margins = [Double](repeating: margin, count: pairs.count)
    let update = try training.update(on: packed.batch, packed.scores) { scores in
      pairwiseLoss(
        chosen: scores.gather(Array(pairs.indices)),
        rejected: scores.gather(pairs.indices.map { $0 + pairs.count }),
        margins: margins, centring: centring)
    }
    let scores = update.outputs.values
    training.log(
      "reward_model/accuracy_train",
      pairAccuracy(pairs.indices.map { (scores[$0], scores[$0 + pairs.count]) }))
    training.log(update, tokens: packed.batch.tokenCount)
  }

  private func stepOnLists(_ training: inout Training) throws(TrainingError) {
    let lists = training.items(batch, of: training.world.rankings.train)
    let packed = PackedResponses(
      lists.flatMap { list in list.answers.map { (list.prompt, $0) } })
    let offsets = offsets(ofLengths: lists.map(\.answers.count))
    let update = try training.update(on: packed.batch, packed.scores) { scores in
      rankingLoss(
        scores, offsets: offsets, comparisons, margin: margin, centring: centring)
    }
    let scores = update.outputs.values
    training.log(
      "reward_model/accuracy_train",
      pairAccuracy(
        zip(offsets, offsets.dropFirst()).flatMap { start, end in
          (start..<end).flatMap { better in
            (better + 1..<end).map { (scores[better], scores[$0]) }
          }
        }))
    training.log(update, tokens: packed.batch.tokenCount)
  }
}
