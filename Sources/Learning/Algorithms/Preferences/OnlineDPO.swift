import Models
import Settings
import Tasks
import Tensors

/// Online DPO: the policy writes the answers, a reward model picks the better one, DPO learns.
///
/// Every round k answers to each prompt are sampled from the policy; the one with the highest score
/// is y⁺, the one with the lowest y⁻. For as many updates as a round has, with the reference ρ,
///
///     Δ = log π(y⁺|x)/ρ(y⁺|x) − log π(y⁻|x)/ρ(y⁻|x)
///     L = −log σ(β·Δ)        or, with the loss `.identity`,        L = (Δ − 1/(2β))²
///
/// One update a round is online DPO; more are iterated DPO. With `reference: .round` the policy at
/// the beginning of a round is its reference, as in self-improvement by rounds. Rounds: Dong et al.,
/// RLHF Workflow, arXiv 2405.07863, algorithm 1.
public struct OnlineDPO: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "DPO on the policy's own answers, labelled by a reward model, in rounds."
  package static let source = Citation.arXiv(
    "2402.04792", "Direct Language Model Alignment from Online AI Feedback", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)
  public static let presets: [String: [String: SettingValue]] = [
    "iterated": ["candidates": .int(8), "updatesPerRound": .int(8), "batch": .int(64)]
  ]

  @Setting("Pull towards the reference: larger β keeps the policy closer.", in: 0.001...100)
  public var beta = 0.1

  @Setting("The loss on the round's pairs.", aliases: ["loss_type"])
  public var loss = OnlineLoss.logistic

  @Setting("Answers sampled to each prompt; the best and the worst make the pair.", in: 2...1024)
  public var candidates = 2

  @Setting("Updates that a round's answers are used for.", in: 1...10_000)
  public var updatesPerRound = 1

  @Setting("What the policy is held near.")
  public var reference = RoundReference.start

  @Setting("Pairs an update.", in: 1...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting("Temperature of sampling.", in: 0.05...10)
  public var temperature = 1.0

  @Setting(
    "Taken off the score of a response without end-of-text.", in: 0...100, unit: "reward",
    aliases: ["missing_eos_penalty"])
  public var missingEOSPenalty = 1.0

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs"])
  public var passes = 10.0

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 3e-4)

  public init() {}

  /// The pairs of the round, and what the reference says of them.
  package struct Memory: Sendable, Codable {
    var pairs: [PreferencePair] = []
    /// Σ log ρ of the chosen, then of the rejected answers, nats.
    var sums: [Double] = []
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory { Memory() }

  package func defaultSteps(on world: World) -> Int {
    stepsCovering(world.prompts.train.count, epochs: passes, batch: batch)
  }

  package func responseTokens(steps: Double, longest: Double) -> Double? {
    let rounds = (steps / Double(updatesPerRound)).rounded(.up)
    return rounds * Double(updatesPerRound) * Double(batch) * Double(candidates) * longest
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    let turn = (training.step - 1) % updatesPerRound
    if turn == 0 { try beginRound(&training, &memory) }
    let count = memory.pairs.count
    guard count > 0 else { return }
    let items = itemsOfStep(
      turn + 1, size: min(batch, count), count: count,
      random: training.random.split("round").split(training.step - turn))
    let pairs = items.map { memory.pairs[$0] }
    let frozen = items.map { memory.sums[$0] } + items.map { memory.sums[$0 + count] }
    let packed = PackedResponses(pairs.sequences)
    var sums: [Double] = []
    let update = try training.update(on: packed.batch, packed.logProbabilities()) { tokens in
      let responses = tokens.segmentSums(packed.offsets)
      sums = responses.values
      let terms = PairTerms(pairs, sums: responses, reference: frozen)
      let difference = terms.chosenLogRatio - terms.rejectedLogRatio
      return switch loss {
      case .logistic: logisticLoss(beta * difference).mean()
      case .identity: square(difference - 1 / (2 * beta)).mean()
      }
    }
    let rewards = zip(sums, frozen).map { beta * ($0 - $1) }
    let chosen = Moments(Array(rewards.prefix(pairs.count))).mean
    let rejected = Moments(Array(rewards.suffix(pairs.count))).mean
    training.log("preference/margin", chosen - rejected)
    training.log("preference/chosen", chosen)
    training.log("preference/rejected", rejected)
    training.log(update, tokens: packed.batch.tokenCount)
  }
}
