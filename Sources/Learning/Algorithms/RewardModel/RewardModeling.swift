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
/// starts from; the head starts at N(0, 1/√(width + 1)). An ensemble scores as `ScoreCombination` says.
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

  @Setting("Reward models trained side by side, each with its own head and order.", in: 1...16)
  public var members = 1

  @Setting("How the members' scores become one.")
  public var combination = ScoreCombination.mean

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func defaultSteps(on world: World) -> Int {
    let count =
      comparisons == .pairs ? world.preferences.train.count : world.rankings.train.count
    return stepsCovering(count, epochs: epochs, batch: batch)
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Members {
    try checkData(of: training.world)
    let start = training.learner.model.members[0]
    func member(_ random: RandomSource) -> Learner {
      Learner(
        start.head == .language ? start.withScalarHead(random: random.split("head")) : start,
        optimizer)
    }
    var members = Members()
    training.learner = member(training.random)
    members.others = (1..<max(self.members, 1)).map { member(random(ofMember: $0, training)) }
    normalize(&training, &members, isDone: false)
    gather(&training, members)
    return members
  }

  package func step(_ training: inout Training, _ memory: inout Members) throws(TrainingError) {
    let batch = batch(ofMember: 0, training)
    let update = try training.update(
      on: batch.packed.batch, batch.packed.scores, loss: batch.loss)
    let scores = update.outputs.values
    training.log(
      "reward_model/accuracy_train",
      pairAccuracy(batch.pairs.map { (scores[$0.better], scores[$0.worse]) }))
    training.log(update, tokens: batch.packed.batch.tokenCount)

    for index in memory.others.indices {
      let batch = self.batch(ofMember: index + 1, training)
      do {
        _ = try memory.others[index].update(
          on: batch.packed.batch, batch.packed.scores, done: training.updatesDone,
          of: training.steps, workers: training.workers, loss: batch.loss)
      } catch { throw training.nonFinite("member \(index + 2): \(error.tensor)") }
      training.countTrained(batch.packed.batch.tokenCount)
    }
    if training.step == training.steps { normalize(&training, &memory, isDone: true) }
    gather(&training, memory)
  }

  /// How far the members of an ensemble are apart on held-out answers.
  package func evaluate(
    _ training: inout Training, _ memory: inout Members
  ) throws(TrainingError) {
    let pairs = training.world.preferences.heldOut.prefix(training.evaluation.examples)
    guard !memory.others.isEmpty, !pairs.isEmpty else { return }
    let sequences = Array(pairs).sequences
    let scores = training.learner.model.memberScores(
      of: sequences, workspace: training.learner.workspace, workers: training.workers)
    let deviations = sequences.indices.map { index in
      Moments(scores.map { $0[index] }).populationVariance.squareRoot()
    }
    training.log("reward_model/disagreement", Moments(deviations).mean)
  }
}
